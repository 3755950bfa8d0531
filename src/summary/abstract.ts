import type { Candidate } from './candidates.ts';
import { select } from './selection.ts';
import { rawWords } from './tokens.ts';

const FEWEST_WORDS = 40;
const MOST_WORDS = 80;
const MOST_SENTENCES = 3;

/**
 * The one to three best sentences that make a paragraph of 40 to 80 words, in document order; shorter only
 * when the article offers no more. `scores` runs parallel to `candidates`.
 */
export function chooseAbstract(candidates: readonly Candidate[], scores: readonly number[]): Candidate[] {
  // A script without spaces is measured by its words, not its white space.
  const measured = candidates.map((candidate) => ({ ...candidate, words: rawWords(candidate.text).length }));
  let chosen: Candidate[] = [];
  for (let count = 1; count <= MOST_SENTENCES; count += 1) {
    chosen = select(measured, scores, { count, words: MOST_WORDS });
    if (chosen.reduce((sum, { words }) => sum + words, 0) >= FEWEST_WORDS) break;
  }
  const indexes = new Set(chosen.map(({ index }) => index));
  return candidates.filter(({ index }) => indexes.has(index));
}
