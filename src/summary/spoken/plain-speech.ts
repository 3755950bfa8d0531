import type { Language } from '../words/language.ts';
import { afterOpeners } from './openers.ts';

/** Longer beginnings say nothing more of what kind a sentence is. */
const LOOK = 400;

/** The beginning of a sentence in lower case, apostrophes straight, without the words that only take the floor. */
export function plainSpeech(sentence: string, language: Language | null): string {
  const plain = sentence.slice(0, LOOK).toLowerCase().replaceAll('’', "'");
  const said = plain.replace(/^["“”„«»'¿¡\s–—-]+/u, '');
  return said.slice(afterOpeners(said, language));
}
