import type { Features } from './evidence.ts';

/** A tree of decisions: a leaf (log odds), or a question about one feature and the two ways on. */
export type Tree = number | readonly [feature: number, most: number, upTo: Tree, above: Tree];

/** Log odds as a weighted sum. */
export interface Linear {
  features: readonly string[];
  start: number;
  weights: readonly number[];
}

/**
 * How claims are judged. Where the text marks names by capitals, by trees over all features. Where it does not,
 * a claim put together from pieces of the text is judged by its seams, one in other words by what is new in it;
 * `style` tells the two apart: copied from 0 up.
 */
export interface Model {
  features: readonly string[];
  trees: readonly Tree[];
  style: Linear;
  copied: Linear;
  retold: Linear;
  /** Log odds times this are calibrated: of trees, of sums. */
  slopes: { trees: number; sums: number };
}

/** Calibrated log odds that the text bears the claim, as many right as wrong ones expected. */
export function logOddsOf(features: Features, model: Model): number {
  const named: Named = { ...features };
  if (features.marksNames === 1) {
    const values = model.features.map((name) => named[name] ?? 0);
    return model.slopes.trees * sumOfTrees(values, model.trees);
  }
  const sum = linearOf(named, linearOf(named, model.style) >= 0 ? model.copied : model.retold);
  return model.slopes.sums * sum;
}

type Named = Readonly<Record<string, number>>;

function linearOf(features: Named, { features: names, start, weights }: Linear): number {
  return names.reduce((sum, name, order) => sum + (features[name] ?? 0) * (weights[order] ?? 0), start);
}

export function sumOfTrees(values: readonly number[], trees: readonly Tree[]): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (values[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
    sum += node;
  }
  return sum;
}

/** Probability, 0 … 1. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
