/** Least squares with a ridge, over features brought to one spread; the answer is for the features as they are. */
export function fitLinear(
  rows: readonly ArrayLike<number>[],
  targets: readonly number[],
  ridge: number,
): { base: number; weights: number[] } {
  const width = rows[0]?.length ?? 0;
  const at = (row: ArrayLike<number>, feature: number): number => row[feature] ?? 0;
  const features = Array.from({ length: width }, (_, feature) => feature);
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const means = features.map((feature) => meanOf(rows.map((row) => at(row, feature))));
  const spreads = features.map(
    (feature) => Math.sqrt(meanOf(rows.map((row) => (at(row, feature) - (means[feature] ?? 0)) ** 2))) || 1,
  );
  const mean = meanOf(targets);
  const system = features.map(() => new Float64Array(width + 1));
  for (const [order, row] of rows.entries()) {
    const scaled = features.map(
      (feature) => (at(row, feature) - (means[feature] ?? 0)) / (spreads[feature] ?? 1),
    );
    for (const [feature, equation] of system.entries()) {
      const own = scaled[feature] ?? 0;
      for (let other = 0; other < width; other += 1) {
        equation[other] = (equation[other] ?? 0) + own * (scaled[other] ?? 0);
      }
      equation[width] = (equation[width] ?? 0) + own * ((targets[order] ?? 0) - mean);
    }
  }
  for (const [feature, equation] of system.entries()) equation[feature] = (equation[feature] ?? 0) + ridge;
  const solved = solve(system);
  const weights = solved.map((weight, feature) => Number((weight / (spreads[feature] ?? 1)).toPrecision(4)));
  const base = mean - weights.reduce((sum, weight, feature) => sum + weight * (means[feature] ?? 0), 0);
  return { base: Number(base.toPrecision(6)), weights };
}

/** Gauss and Jordan's elimination; the ridge keeps every pivot above 0. */
function solve(system: readonly Float64Array[]): number[] {
  const width = system.length;
  for (const [pivot, equation] of system.entries()) {
    const scale = equation[pivot] ?? 1;
    for (const [order, other] of system.entries()) {
      const factor = (other[pivot] ?? 0) / scale;
      if (order === pivot || factor === 0) continue;
      for (let column = pivot; column <= width; column += 1) {
        other[column] = (other[column] ?? 0) - factor * (equation[column] ?? 0);
      }
    }
  }
  return system.map((equation, order) => (equation[width] ?? 0) / (equation[order] ?? 1));
}
