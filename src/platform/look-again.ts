/** What the background tells the script in a page where its answer has changed; in a file of its own, for that is tiny. */
export const LOOK_AGAIN = 'masthead:look-again';
