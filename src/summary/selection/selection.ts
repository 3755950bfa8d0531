import type { Candidate } from '../reading/candidates.ts';

export interface SelectionLimits {
  /** Most sentences to choose. */
  count: number;
  /** Most words in all, split at white space; null = no bound. */
  words: number | null;
}

/** How much being like a chosen sentence costs, and the likeness from which a sentence only repeats. */
const redundancy = { weight: 0.6, repeats: 0.7 } as const;

/** What a leaning sentence gains once its predecessor is chosen. */
const FOLLOWS = 0.2;

/**
 * Chooses candidates one by one, the best first, each judged by its score and its likeness to those chosen and
 * to `shown` (maximal marginal relevance). A sentence that leans on its predecessor is judged milder once that
 * one is chosen. Answers in document order. `scores` runs parallel to `candidates`.
 */
export function select(
  candidates: readonly Candidate[],
  scores: readonly number[],
  limits: SelectionLimits,
  shown: readonly Candidate[] = [],
): Candidate[] {
  const likeness = candidates.map((candidate) =>
    shown.reduce((most, other) => Math.max(most, likenessOf(candidate, other)), 0),
  );
  const chosen = new Set<Candidate>();
  const indexes = new Set<number>();
  let wordsLeft = limits.words ?? Infinity;
  while (chosen.size < limits.count) {
    let best: Candidate | null = null;
    let bestValue = -Infinity;
    for (const [order, candidate] of candidates.entries()) {
      const alike = likeness[order] ?? 0;
      if (chosen.has(candidate) || candidate.words > wordsLeft || alike >= redundancy.repeats) continue;
      const follows = indexes.has(candidate.index - 1) ? FOLLOWS * candidate.leaning : 0;
      const value = (scores[order] ?? 0) + follows - redundancy.weight * alike;
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    if (best === null) break;
    chosen.add(best);
    indexes.add(best.index);
    wordsLeft -= best.words;
    for (const [order, candidate] of candidates.entries()) {
      likeness[order] = Math.max(likeness[order] ?? 0, likenessOf(candidate, best));
    }
  }
  return [...chosen].sort((first, second) => first.index - second.index);
}

/** Share of the smaller sentence's content words that the other has too, 0 … 1. */
function likenessOf(first: Candidate, second: Candidate): number {
  const [small, large] = first.terms.size <= second.terms.size ? [first, second] : [second, first];
  if (small.terms.size === 0) return small.text === large.text ? 1 : 0;
  let shared = 0;
  for (const term of small.terms) if (large.terms.has(term)) shared += 1;
  return shared / small.terms.size;
}
