import type { ClaimText } from './claim-text.ts';
import { rarityOf } from './rarity.ts';

/** Sentences that bear a claim best, and how much of its weight they hold, 0 … 1. */
export interface Bearing {
  /** Index of the best sentence; -1 where none shares a word. */
  first: number;
  /** Index of the sentence that adds most to it; -1 where none adds any. */
  second: number;
  one: number;
  two: number;
}

/** Weighs the claim's content stems by rarity over the sentences that hold them. Ties go to the earlier sentence. */
export function bestBearing(stems: ReadonlySet<string>, text: ClaimText): Bearing {
  const total = weightOf(stems);
  const [first, held] = heaviest(stems, text);
  const missing = new Set([...stems].filter((stem) => text.sentences[first]?.stems.has(stem) !== true));
  const [second, added] = heaviest(missing, text);
  const share = (weight: number): number => (total === 0 ? 1 : weight / total);
  return { first, second, one: share(held), two: share(held + added) };
}

export function weightOf(stems: Iterable<string>): number {
  let sum = 0;
  for (const stem of stems) sum += rarityOf(stem);
  return sum;
}

function heaviest(stems: ReadonlySet<string>, { holders }: ClaimText): [index: number, weight: number] {
  const weights = new Map<number, number>();
  for (const stem of stems) {
    for (const index of holders.get(stem) ?? [])
      weights.set(index, (weights.get(index) ?? 0) + rarityOf(stem));
  }
  let best: [number, number] = [-1, 0];
  for (const [index, weight] of weights) {
    if (weight > best[1] + 1e-9 || (weight > best[1] - 1e-9 && index < best[0])) best = [index, weight];
  }
  return best;
}
