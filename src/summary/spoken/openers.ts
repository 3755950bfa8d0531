import type { Language } from '../words/language.ts';
import { speechHabits } from './speech-habits.ts';

const MOST_OPENERS = 4;
const LONGEST_OPENER = 40;

/** Offsets at which a spoken sentence could begin, each behind one more of the words that only take the floor. */
export function openerEnds(sentence: string, language: Language | null): number[] {
  const ends: number[] = [];
  let end = 0;
  for (let count = 0; count < MOST_OPENERS && language !== null; count += 1) {
    const match = speechHabits[language].openers.exec(sentence.slice(end, end + LONGEST_OPENER));
    if (match === null) break;
    end += match[0].length;
    ends.push(end);
  }
  return ends;
}

/** The offset behind all of them; 0 where there are none. */
export function afterOpeners(sentence: string, language: Language | null): number {
  return openerEnds(sentence, language).at(-1) ?? 0;
}
