import type { Trees } from '../../src/summary/ranking/trees.ts';
import { randomOf } from './random.ts';

/** Rows of features with what is to be foretold of each. */
export interface Table {
  /** Features of a row. */
  width: number;
  /** Row after row. */
  values: Float32Array;
  targets: Float32Array;
}

export interface BoostingOptions {
  trees: number;
  depth: number;
  /** Share of what a tree would mend that it may mend. */
  rate: number;
  /** Share of the rows and of the features that each tree sees. */
  rows: number;
  features: number;
  /** Rows' worth of doubt added to every leaf. */
  doubt: number;
  seed: number;
}

const BINS = 40;

/** Gradient boosting of squared error over trees that ask one question a level. The same seed gives the same trees. */
export function growTrees(table: Table, options: BoostingOptions): Trees {
  const { width, targets } = table;
  const count = targets.length;
  const random = randomOf(options.seed);
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(table, feature));
  const binned = binRows(table, cuts);
  const base = round(targets.reduce((sum, value) => sum + value, 0) / Math.max(1, count));
  const left = targets.map((value) => value - base);
  const unit = 1e-4;
  const asks: number[] = [];
  const above: number[] = [];
  const leaves: number[] = [];
  const leafOf = new Uint8Array(count);
  for (let tree = 0; tree < options.trees; tree += 1) {
    const seen = Uint32Array.from(range(count).filter(() => random() < options.rows));
    const asked = range(width).filter(() => random() < options.features);
    leafOf.fill(0);
    for (let level = 0; level < options.depth; level += 1) {
      const split = bestSplit(binned, cuts, left, leafOf, seen, asked, width, 2 ** level, options.doubt);
      asks.push(split.feature);
      above.push(cuts[split.feature]?.[split.bin] ?? 1e9);
      for (let row = 0; row < count; row += 1) {
        if ((binned[row * width + split.feature] ?? 0) > split.bin)
          leafOf[row] = (leafOf[row] ?? 0) + 2 ** level;
      }
    }
    const sums = new Float64Array(2 ** options.depth);
    const sizes = new Float64Array(2 ** options.depth);
    for (const row of seen) {
      const leaf = leafOf[row] ?? 0;
      sums[leaf] = (sums[leaf] ?? 0) + (left[row] ?? 0);
      sizes[leaf] = (sizes[leaf] ?? 0) + 1;
    }
    const values = [...sums].map((sum, leaf) =>
      Math.round((options.rate * sum) / ((sizes[leaf] ?? 0) + options.doubt) / unit),
    );
    leaves.push(...values);
    for (let row = 0; row < count; row += 1)
      left[row] = (left[row] ?? 0) - (values[leafOf[row] ?? 0] ?? 0) * unit;
  }
  return { depth: options.depth, base, unit, asks, above, leaves };
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const round = (value: number): number => Number(value.toPrecision(4));

/** Thresholds at even shares of a feature's values, rounded as they will be written. */
function cutsOf({ values, width, targets }: Table, feature: number): number[] {
  const step = Math.max(1, Math.floor(targets.length / 20_000));
  const sample: number[] = [];
  for (let row = 0; row < targets.length; row += step) sample.push(values[row * width + feature] ?? 0);
  sample.sort((first, second) => first - second);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) {
    const place = Math.floor((bin * sample.length) / BINS);
    const [here = 0, before = here] = [sample[place], sample[place - 1]];
    cuts.add(round(here === before ? here : (here + before) / 2));
  }
  const most = sample.at(-1) ?? 0;
  // Values that are mostly one still need a cut below the others.
  cuts.add(round(sample[0] ?? 0));
  return [...cuts].filter((cut) => cut < most).sort((first, second) => first - second);
}

function binRows({ values, width, targets }: Table, cuts: readonly (readonly number[])[]): Uint8Array {
  const binned = new Uint8Array(values.length);
  for (let feature = 0; feature < width; feature += 1) {
    const own = cuts[feature] ?? [];
    for (let row = 0; row < targets.length; row += 1) {
      const value = values[row * width + feature] ?? 0;
      let [low, high] = [0, own.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (own[middle] ?? 0)) low = middle + 1;
        else high = middle;
      }
      binned[row * width + feature] = low;
    }
  }
  return binned;
}

/** The question that, asked of every leaf so far, leaves least unexplained. */
function bestSplit(
  binned: Uint8Array,
  cuts: readonly (readonly number[])[],
  left: Float32Array,
  leafOf: Uint8Array,
  seen: Uint32Array,
  asked: readonly number[],
  width: number,
  nodes: number,
  doubt: number,
): { feature: number; bin: number } {
  const bins = BINS + 1;
  const sums = new Float64Array(nodes * width * bins);
  const sizes = new Float64Array(nodes * width * bins);
  for (const row of seen) {
    const rest = left[row] ?? 0;
    const node = (leafOf[row] ?? 0) * width;
    const from = row * width;
    for (const feature of asked) {
      const cell = (node + feature) * bins + (binned[from + feature] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + rest;
      sizes[cell] = (sizes[cell] ?? 0) + 1;
    }
  }
  let best = { feature: asked[0] ?? 0, bin: 0, gain: -Infinity };
  for (const feature of asked) {
    const gains = new Float64Array(cuts[feature]?.length ?? 0);
    for (let node = 0; node < nodes; node += 1) {
      const from = (node * width + feature) * bins;
      let [allSum, allSize] = [0, 0];
      for (let bin = 0; bin < bins; bin += 1) {
        allSum += sums[from + bin] ?? 0;
        allSize += sizes[from + bin] ?? 0;
      }
      let [sum, size] = [0, 0];
      for (let bin = 0; bin < gains.length; bin += 1) {
        sum += sums[from + bin] ?? 0;
        size += sizes[from + bin] ?? 0;
        gains[bin] =
          (gains[bin] ?? 0) + sum ** 2 / (size + doubt) + (allSum - sum) ** 2 / (allSize - size + doubt);
      }
    }
    for (const [bin, gain] of gains.entries()) if (gain > best.gain) best = { feature, bin, gain };
  }
  return best;
}
