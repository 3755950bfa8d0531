import { randomOf } from './random.ts';

const DRAWS = 5_000;

/** Mean of paired differences with the bounds that hold 95 % of the means of samples drawn anew from them. */
export function pairedBootstrap(
  ours: readonly number[],
  theirs: readonly number[],
  seed: number,
): { mean: number; low: number; high: number } {
  const random = randomOf(seed);
  const differences = ours.map((value, order) => value - (theirs[order] ?? 0));
  const { length } = differences;
  const meanOf = (draw: (order: number) => number): number => {
    let sum = 0;
    for (let order = 0; order < length; order += 1) sum += differences[draw(order)] ?? 0;
    return sum / Math.max(1, length);
  };
  const means = Array.from({ length: DRAWS }, () => meanOf(() => Math.floor(random() * length)));
  means.sort((first, second) => first - second);
  return {
    mean: meanOf((order) => order),
    low: means[Math.floor(0.025 * DRAWS)] ?? 0,
    high: means[Math.floor(0.975 * DRAWS)] ?? 0,
  };
}
