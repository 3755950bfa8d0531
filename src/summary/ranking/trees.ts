/**
 * Boosted trees of one depth, each asking the same question of every row on a level: `asks` holds the feature and
 * `above` the threshold of each level, tree after tree; `leaves` what a tree adds, in `unit`s. The answers to the
 * questions, as bits from the lowest, are the number of the leaf.
 */
export interface Trees {
  depth: number;
  base: number;
  unit: number;
  asks: readonly number[];
  above: readonly number[];
  leaves: readonly number[];
}

/** The sum of all trees for one row of features. */
export type Predictor = (row: ArrayLike<number>) => number;

/**
 * Trees laid out to be asked often: a text of a thousand words asks them half a million questions. No answer is
 * branched on: which way it goes nobody, and no processor, can tell beforehand.
 */
export function predictorOf(trees: Trees): Predictor {
  const asks = Uint16Array.from(trees.asks);
  const above = Float64Array.from(trees.above);
  const leaves = Int32Array.from(trees.leaves);
  const { depth, base, unit } = trees;
  const size = 2 ** depth;
  return (row) => {
    let sum = 0;
    for (let level = 0, tree = 0; level < asks.length; tree += size) {
      let leaf = 0;
      for (let bit = 0; bit < depth; bit += 1, level += 1) {
        leaf |= Number((row[asks[level] ?? 0] ?? 0) > (above[level] ?? 0)) << bit;
      }
      sum += leaves[tree + leaf] ?? 0;
    }
    return base + sum * unit;
  };
}
