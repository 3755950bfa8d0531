import type { Row } from './claims-trees.ts';
import type { Linear } from '../../src/summary/claims/model.ts';

const ROUNDS = 12;

/**
 * Weighted logistic regression with a ridge (in units of rows) on standardised features, by Newton's method.
 * The standardisation is folded into the weights, so that they apply to the features as they are.
 */
export function fitLogistic(rows: readonly Row[], names: readonly string[], ridge: number): Linear {
  const width = names.length;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const means = names.map(
    (_, feature) => rows.reduce((sum, { values }) => sum + (values[feature] ?? 0), 0) / rows.length,
  );
  const spreads = names.map((_, feature) => {
    const mean = means[feature] ?? 0;
    return (
      Math.sqrt(
        rows.reduce((sum, { values }) => sum + ((values[feature] ?? 0) - mean) ** 2, 0) / rows.length,
      ) + 1e-6
    );
  });
  const scaled = rows.map(({ values }) => [
    1,
    ...names.map((_, feature) => ((values[feature] ?? 0) - (means[feature] ?? 0)) / (spreads[feature] ?? 1)),
  ]);
  const weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Array<number>(width + 1).fill(0);
    const bend = Array.from({ length: width + 1 }, () => new Array<number>(width + 1).fill(0));
    for (const [index, row] of rows.entries()) {
      const values = scaled[index] ?? [];
      const chance = 1 / (1 + Math.exp(-dot(values, weights)));
      const share = (row.weight * rows.length) / total;
      for (const [first, value] of values.entries()) {
        slope[first] = (slope[first] ?? 0) + share * (row.label - chance) * value;
        const line = bend[first] ?? [];
        for (const [second, other] of values.entries())
          line[second] = (line[second] ?? 0) + share * chance * (1 - chance) * value * other;
      }
    }
    for (let feature = 0; feature <= width; feature += 1) {
      const pull = feature === 0 ? 1e-6 : ridge;
      slope[feature] = (slope[feature] ?? 0) - pull * (weights[feature] ?? 0);
      const line = bend[feature] ?? [];
      line[feature] = (line[feature] ?? 0) + pull;
    }
    for (const [feature, step] of solve(bend, slope).entries())
      weights[feature] = (weights[feature] ?? 0) + step;
  }
  const folded = names.map((_, feature) => (weights[feature + 1] ?? 0) / (spreads[feature] ?? 1));
  const start = (weights[0] ?? 0) - dot(folded, means);
  return { features: names, start: round(start), weights: folded.map(round) };
}

const round = (value: number): number => Number(value.toPrecision(5));
const dot = (first: readonly number[], second: readonly number[]): number =>
  first.reduce((sum, value, index) => sum + value * (second[index] ?? 0), 0);

/** Gaussian elimination of a symmetric positive system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, index) => [...line, right[index] ?? 0]);
  for (const [pivot, line] of lines.entries()) {
    const head = line[pivot] ?? 1;
    for (let row = pivot + 1; row < lines.length; row += 1) {
      const below = lines[row] ?? [];
      const factor = (below[pivot] ?? 0) / head;
      for (let column = pivot; column < below.length; column += 1)
        below[column] = (below[column] ?? 0) - factor * (line[column] ?? 0);
    }
  }
  const found = new Array<number>(lines.length).fill(0);
  for (let row = lines.length - 1; row >= 0; row -= 1) {
    const line = lines[row] ?? [];
    let rest = line[lines.length] ?? 0;
    for (let column = row + 1; column < lines.length; column += 1)
      rest -= (line[column] ?? 0) * (found[column] ?? 0);
    found[row] = rest / (line[row] ?? 1);
  }
  return found;
}
