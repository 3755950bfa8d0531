import { OPENINGS, PHRASES } from './boilerplate-phrases.ts';

/** Longer sentences are never taken for the site's: a story may speak of newsletters. */
const LONGEST = 260;

/** Whether a sentence is the site speaking about itself, to its readers or of its pictures, rather than the story. */
export function isBoilerplate(sentence: string): boolean {
  if (sentence.length >= LONGEST) return false;
  return [...OPENINGS, ...PHRASES].some((pattern) => pattern.test(sentence));
}
