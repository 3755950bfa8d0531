import type { Features } from './evidence.ts';

/** A tree of decisions: a leaf (log odds), or a question about one feature and the two ways on. */
export type Tree = number | readonly [feature: number, most: number, upTo: Tree, above: Tree];

/** Two sums over the same features, blended by how much of the claim is copied. Weights begin with a constant. */
export interface Mixture {
  features: readonly string[];
  copied: readonly number[];
  retold: readonly number[];
  /** What tells a claim put together from pieces of the text from one in other words. */
  copiedness: readonly string[];
  gate: readonly number[];
}

/**
 * How claims are judged. Where the text marks names by capitals, by trees over all features. Where it does not,
 * by a mixture: of a claim put together from pieces of the text seams tell most, of one in other words what is new.
 */
export interface Model {
  features: readonly string[];
  trees: readonly Tree[];
  mixture: Mixture;
  /** Log odds times this are calibrated: of trees, of the mixture. */
  slopes: { trees: number; mixture: number };
}

/** From this share of the claim's weight on, a sentence is about the same thing; then a contradiction counts. */
const SAME = 0.7;
const ALL_BUT_NAMES = 0.8;
/** Log odds of an outright contradiction, at most: a chance of 0.3. */
const CONTRADICTED = -0.85;

/** Calibrated log odds that the text bears the claim, as many right as wrong ones expected. */
export function logOddsOf(features: Features, model: Model): number {
  const odds = learnedLogOdds(features, model);
  return isContradicted(features) ? Math.min(odds, CONTRADICTED) : odds;
}

/** Whether a sentence says the same but for one thing. Rare in labelled claims, and telling. */
function isContradicted(features: Features): boolean {
  const { one, restHeld, marksNames, otherMeasures } = features;
  const { negationAdded, negationDropped, contradictions, exchanged, supplanted } = features;
  // Without capitals sentences and names are guesses; only a figure is still beyond doubt.
  if (marksNames === 0) return otherMeasures > 0;
  return (
    otherMeasures > 0 ||
    (one >= SAME && negationAdded + negationDropped + contradictions > 0) ||
    exchanged >= 2 ||
    (restHeld >= ALL_BUT_NAMES && supplanted > 0)
  );
}

function learnedLogOdds(features: Features, model: Model): number {
  const named: Named = { ...features };
  if (features.marksNames === 1) {
    const values = model.features.map((name) => named[name] ?? 0);
    return model.slopes.trees * sumOfTrees(values, model.trees);
  }
  return model.slopes.mixture * mixtureOf(named, model.mixture);
}

type Named = Readonly<Record<string, number>>;

function mixtureOf(named: Named, { features, copied, retold, copiedness, gate }: Mixture): number {
  const share = logistic(weighedSum(named, copiedness, gate));
  return share * weighedSum(named, features, copied) + (1 - share) * weighedSum(named, features, retold);
}

function weighedSum(named: Named, names: readonly string[], weights: readonly number[]): number {
  return names.reduce(
    (sum, name, order) => sum + (named[name] ?? 0) * (weights[order + 1] ?? 0),
    weights[0] ?? 0,
  );
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
