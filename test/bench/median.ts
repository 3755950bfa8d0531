/** The middle of some figures; NaN for none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that a step takes: the median of `rounds`, after one round to warm up. */
export function timeOf(step: () => unknown, rounds: number): number {
  step();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    step();
    return performance.now() - start;
  });
  return median(times);
}
