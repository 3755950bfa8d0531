import type { Candidate } from '../reading/candidates.ts';

/** Share of the content words of the shorter of two sentences from which it only repeats the other. */
const REPEATS = 0.7;

/** Whether one of two sentences says nothing that the other does not. */
export function repeats(one: Candidate, other: Candidate): boolean {
  const [small, large] = one.terms.size <= other.terms.size ? [one, other] : [other, one];
  if (small.terms.size === 0) return small.text === large.text;
  let shared = 0;
  for (const term of small.terms) if (large.terms.has(term)) shared += 1;
  return shared >= REPEATS * small.terms.size;
}

/**
 * Orders of the best sentences, at most `most`, in their own order; of those that say the same, only the best. Every
 * part of a talk and every entry of a live blog has its share, for what is weighed no further cannot be chosen.
 */
export function shortlistOf(
  candidates: readonly Candidate[],
  scores: readonly number[],
  most: number,
): number[] {
  const each = Math.ceil(most / Math.max(1, new Set(candidates.map(({ group }) => group)).size));
  const ofGroup = new Map<number | null, number>();
  const chosen: { candidate: Candidate; order: number }[] = [];
  const best = candidates
    .map((candidate, order) => ({ candidate, order, score: scores[order] ?? 0 }))
    .sort((first, second) => second.score - first.score);
  for (const { candidate, order } of best) {
    if (chosen.length === most) break;
    const before = ofGroup.get(candidate.group) ?? 0;
    if (before >= each || chosen.some((other) => repeats(candidate, other.candidate))) continue;
    ofGroup.set(candidate.group, before + 1);
    chosen.push({ candidate, order });
  }
  return chosen.map(({ order }) => order).sort((first, second) => first - second);
}
