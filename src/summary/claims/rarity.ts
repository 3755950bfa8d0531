import list from './common-words.json' with { type: 'json' };
import { roughStem } from './stem.ts';

/** Rank of each stem among the words most often met in English news written in lower case; from 0. */
const ranks = new Map<string, number>();
for (const word of list.split(' ')) {
  const stem = roughStem(word);
  if (!ranks.has(stem)) ranks.set(stem, ranks.size);
}
const LEAST = 0.1;

/** How much a stem tells, 0.1 (met everywhere) … 1 (not among the common ones: a name, a figure, another language). */
export function rarityOf(stem: string): number {
  const rank = ranks.get(stem);
  return rank === undefined ? 1 : Math.max(LEAST, Math.log(1 + rank) / Math.log(2 + ranks.size) - 0.05);
}

/** Whether English news often has it in lower case: then it names nobody. */
export function isCommon(stem: string): boolean {
  return ranks.has(stem);
}
