import type { Tree } from '../../src/summary/claims/model.ts';
import { randomOf } from './random.ts';
import { logistic, sumOfTrees } from '../../src/summary/claims/model.ts';

export interface Row {
  values: readonly number[];
  label: 0 | 1;
  weight: number;
}

export interface Boosting {
  trees: number;
  depth: number;
  rate: number;
  /** Share of the rows, and of the features, that each tree sees. */
  rows: number;
  features: number;
  leastWeight: number;
  shrink: number;
  /** Per feature: 1 = may only speak for a claim as it grows, -1 = only against it, 0 = either. */
  directions: readonly number[];
  seed: number;
}

const BINS = 24;

/** Limits between the bins of each feature, at equal shares of its distinct values. */
function limitsOf(rows: readonly Row[], feature: number): number[] {
  const values = rows.map((row) => row.values[feature] ?? 0).sort((first, second) => first - second);
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) limits.add(values[Math.floor((bin * values.length) / BINS)] ?? 0);
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) for (const value of distinct.slice(0, -1)) limits.add(value);
  const most = values.at(-1) ?? 0;
  return [...limits].filter((limit) => limit < most).sort((first, second) => first - second);
}

/** Gradient-boosted trees for the logistic loss, on weighted rows. */
export function boost(rows: readonly Row[], options: Boosting): Tree[] {
  const random = randomOf(options.seed);
  const width = rows[0]?.values.length ?? 0;
  const limits = Array.from({ length: width }, (_, feature) => limitsOf(rows, feature));
  const binned = limits.map((bounds, feature) =>
    Uint8Array.from(rows, (row) => {
      let bin = 0;
      while (bin < bounds.length && (row.values[feature] ?? 0) > (bounds[bin] ?? 0)) bin += 1;
      return bin;
    }),
  );
  const odds = new Float64Array(rows.length);
  const gradients = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    const drawn: number[] = [];
    for (const [index, row] of rows.entries()) {
      const chance = logistic(odds[index] ?? 0);
      gradients[index] = row.weight * (row.label - chance);
      curvatures[index] = row.weight * chance * (1 - chance);
      if (random() < options.rows) drawn.push(index);
    }
    const asked = limits.map((_, feature) => feature).filter(() => random() < options.features);
    const tree = grow(drawn, options.depth, -Infinity, Infinity, asked);
    trees.push(tree);
    for (const [index, row] of rows.entries())
      odds[index] = (odds[index] ?? 0) + sumOfTrees(row.values, [tree]);
  }
  return trees;

  function grow(
    drawn: readonly number[],
    depth: number,
    low: number,
    high: number,
    asked: readonly number[],
  ): Tree {
    let [slope, bend] = [0, 0];
    for (const index of drawn) {
      slope += gradients[index] ?? 0;
      bend += curvatures[index] ?? 0;
    }
    const value = clamp(slope / (bend + options.shrink), low, high);
    const stop = round4(options.rate * value);
    if (depth === 0) return stop;
    let best = { gain: 1e-6, feature: -1, bin: 0, left: 0, right: 0 };
    const whole = slope ** 2 / (bend + options.shrink);
    for (const feature of asked) {
      const bounds = limits[feature] ?? [];
      const bins = binned[feature] ?? new Uint8Array();
      const slopes = new Float64Array(bounds.length + 1);
      const bends = new Float64Array(bounds.length + 1);
      for (const index of drawn) {
        const bin = bins[index] ?? 0;
        slopes[bin] = (slopes[bin] ?? 0) + (gradients[index] ?? 0);
        bends[bin] = (bends[bin] ?? 0) + (curvatures[index] ?? 0);
      }
      let [leftSlope, leftBend] = [0, 0];
      for (let bin = 0; bin < bounds.length; bin += 1) {
        leftSlope += slopes[bin] ?? 0;
        leftBend += bends[bin] ?? 0;
        const [rightSlope, rightBend] = [slope - leftSlope, bend - leftBend];
        if (leftBend < options.leastWeight || rightBend < options.leastWeight) continue;
        const left = leftSlope / (leftBend + options.shrink);
        const right = rightSlope / (rightBend + options.shrink);
        const direction = options.directions[feature] ?? 0;
        if (direction * (right - left) < 0) continue;
        const gain =
          leftSlope ** 2 / (leftBend + options.shrink) +
          rightSlope ** 2 / (rightBend + options.shrink) -
          whole;
        if (gain > best.gain)
          best = { gain, feature, bin, left: clamp(left, low, high), right: clamp(right, low, high) };
      }
    }
    if (best.feature < 0) return stop;
    const bins = binned[best.feature] ?? new Uint8Array();
    const middle = (best.left + best.right) / 2;
    const direction = options.directions[best.feature] ?? 0;
    const [leftLow, leftHigh] =
      direction === 0 ? [low, high] : direction > 0 ? [low, middle] : [middle, high];
    const [rightLow, rightHigh] =
      direction === 0 ? [low, high] : direction > 0 ? [middle, high] : [low, middle];
    return [
      best.feature,
      limits[best.feature]?.[best.bin] ?? 0,
      grow(
        drawn.filter((index) => (bins[index] ?? 0) <= best.bin),
        depth - 1,
        leftLow,
        leftHigh,
        asked,
      ),
      grow(
        drawn.filter((index) => (bins[index] ?? 0) > best.bin),
        depth - 1,
        rightLow,
        rightHigh,
        asked,
      ),
    ];
  }
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;
