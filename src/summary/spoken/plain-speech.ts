/** Longer beginnings say nothing more of what kind a sentence is. */
const LOOK = 400;

/** Words with which people take the floor; of each language, for none of them means anything else there. */
const FLOOR =
  /^(?:(?:so|well|and|but|now|okay|ok|alright|all right|right|yeah|yes|no|look|listen|um|uh|er|oh|ah|again|anyway|you know|i mean|pues|bueno|bien|y|pero|alors|bon|bien|et|mais|donc|also|ja|und|aber|nun|gut|então|bom|e|mas|allora|bene|ma|dus|nou|en|maar|goed)[,.!…]?\s+){1,4}/u;

/** The beginning of a sentence in lower case, apostrophes straight, without the words that only take the floor. */
export function plainSpeech(sentence: string): string {
  const plain = sentence.slice(0, LOOK).toLowerCase().replaceAll('’', "'");
  return plain.replace(/^["“”„«»'¿¡\s–—-]+/u, '').replace(FLOOR, '');
}
