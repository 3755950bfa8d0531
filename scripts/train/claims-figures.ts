import type { Example } from './claims-sets.ts';
import { logistic } from '../../src/summary/claims/model.ts';

export interface Scored extends Example {
  logOdds: number;
}

/** Percent: mean of the share of right claims found right and of wrong ones found wrong. */
export function balancedAccuracy(scored: readonly Scored[]): number {
  const share = (label: 0 | 1): number => {
    const own = scored.filter((one) => one.label === label);
    return own.filter(({ logOdds }) => logOdds >= 0 === (label === 1)).length / own.length;
  };
  return 50 * (share(0) + share(1));
}

/** Percent of pairs of a right and a wrong claim in which the right one scores higher; ties count half. */
export function areaOf(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((first, second) => first.logOdds - second.logOdds);
  let [below, sum, right] = [0, 0, 0];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.logOdds === sorted[from]?.logOdds) to += 1;
    const tied = sorted.slice(from, to);
    const wrong = tied.filter(({ label }) => label === 0).length;
    sum += (tied.length - wrong) * (below + wrong / 2);
    right += tied.length - wrong;
    below += wrong;
    from = to;
  }
  return (100 * sum) / (right * below);
}

/** Prints, for each tenth of the score, how many claims were right, right and wrong ones of a set weighing the same. */
export function printReliability(scored: readonly Scored[]): void {
  console.log('  score      share right (balanced)   claims');
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const own = scored.filter(({ logOdds }) => Math.min(9, Math.floor(10 * logistic(logOdds))) === tenth);
    const weight = (some: readonly Scored[]): number => some.reduce((sum, one) => sum + one.weight, 0);
    const right = weight(own.filter(({ label }) => label === 1)) / weight(own);
    console.log(
      `  ${(tenth / 10).toFixed(1)} – ${((tenth + 1) / 10).toFixed(1)}  ${right.toFixed(2).padStart(6)} ${String(own.length).padStart(24)}`,
    );
  }
}
