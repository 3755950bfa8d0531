/** A piece of what is said in a video, as the page shows it, from `start` seconds on. */
export interface Fragment {
  start: number;
  text: string;
}

/** The words of a video in order of time. `language` is BCP 47, null where the page does not say. */
export interface Transcript {
  source: 'transcript' | 'captions';
  language: string | null;
  fragments: Fragment[];
}

/** Ten hours of dense captions; a page that gives more is read up to here. */
export const MOST_FRAGMENTS = 50_000;
/** Per fragment, in UTF-16 units: a line of captions has about 40. */
export const LONGEST_FRAGMENT = 2_000;
/** In all, in UTF-16 units: forty hours of speech. */
export const MOST_CHARACTERS = 2_000_000;
