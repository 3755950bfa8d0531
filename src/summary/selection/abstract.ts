import type { Candidate } from '../reading/candidates.ts';
import { select } from './selection.ts';
import { rawWords } from '../words/tokens.ts';

const FEWEST_WORDS = 40;
const MOST_WORDS = 80;
const MOST_SENTENCES = 3;
const TRIED = 40;

interface Scored {
  candidate: Candidate;
  score: number;
}

/**
 * The one to three best sentences that make a paragraph of 40 to 80 words, in document order; shorter only
 * when the article offers no more. None leans on a sentence that is not there. `scores` runs parallel to
 * `candidates`.
 */
export function chooseAbstract(candidates: readonly Candidate[], scores: readonly number[]): Candidate[] {
  const scored: Scored[] = candidates.map((candidate, order) => ({ candidate, score: scores[order] ?? 0 }));
  const pool = bestOf(scored);
  const free = choose(pool);
  let chosen = free;
  for (let left = pool; left.length > 0; chosen = choose(left)) {
    const indexes = new Set(chosen.map(({ index }) => index));
    const loose = chosen.find(({ leaning, index }) => leaning > 0 && !indexes.has(index - 1));
    if (loose === undefined) return chosen;
    left = left.filter(({ candidate }) => candidate !== loose);
  }
  // Every sentence leans: then the best may lean as they will.
  return free;
}

/** So few that trying again and again costs nothing, however long the article. */
function bestOf(scored: readonly Scored[]): Scored[] {
  const limit =
    [...scored].sort((first, second) => second.score - first.score)[TRIED - 1]?.score ?? -Infinity;
  return scored.filter(({ score }) => score >= limit).slice(0, TRIED);
}

function choose(pool: readonly Scored[]): Candidate[] {
  // A script without spaces is measured by its words, not its white space.
  const measured = pool.map(({ candidate }) => ({ ...candidate, words: rawWords(candidate.text).length }));
  const scores = pool.map(({ score }) => score);
  let chosen: Candidate[] = [];
  for (let count = 1; count <= MOST_SENTENCES; count += 1) {
    chosen = select(measured, scores, { count, words: MOST_WORDS });
    if (chosen.reduce((sum, { words }) => sum + words, 0) >= FEWEST_WORDS) break;
  }
  const indexes = new Set(chosen.map(({ index }) => index));
  return pool.flatMap(({ candidate }) => (indexes.has(candidate.index) ? [candidate] : []));
}
