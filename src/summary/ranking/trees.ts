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
export function predict(trees: Trees, row: ArrayLike<number>): number {
  const { depth, asks, above, leaves } = trees;
  const size = 2 ** depth;
  let sum = 0;
  for (let level = 0, tree = 0; level < asks.length; tree += size) {
    let leaf = 0;
    for (let bit = 1; bit < size; bit *= 2, level += 1) {
      if ((row[asks[level] ?? 0] ?? 0) > (above[level] ?? 0)) leaf += bit;
    }
    sum += leaves[tree + leaf] ?? 0;
  }
  return trees.base + sum * trees.unit;
}
