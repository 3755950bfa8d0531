import type { Language } from '../words/language.ts';
import { speechHabits } from './speech-habits.ts';

/** Longer beginnings say nothing more of what kind a sentence is. */
const LOOK = 400;
const MOST_OPENERS = 4;

/** The beginning of a sentence in lower case, apostrophes straight, without the words that only take the floor. */
export function plainSpeech(sentence: string, language: Language | null): string {
  const plain = sentence.slice(0, LOOK).toLowerCase().replaceAll('’', "'");
  let rest = plain.replace(/^["“”„«»'¿¡\s–—-]+/u, '');
  for (let count = 0; count < MOST_OPENERS && language !== null; count += 1)
    rest = rest.replace(speechHabits[language].openers, '');
  return rest;
}
