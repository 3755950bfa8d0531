import type { Row } from './claims-trees.ts';
import { logistic, type Mixture } from '../../src/summary/claims/model.ts';

/** Strength of the ridge, in rows: on the sums, and on the gate's departure from where it begins. */
const RIDGES = { sums: 30, gate: 1 };
/** The gate begins as the mean of its features, so steep. */
const STEEPNESS = 3;
/** Gradient descent with momentum and a step for each weight (Adam). */
const ADAM = { rounds: 400, rate: 0.05, momentum: 0.9, spread: 0.99 };

/**
 * Fits two weighted sums and the gate that blends them, all at once, to the labels alone: log loss, weighted rows.
 * A row holds what the gate reads, then what the sums read. Standardisation is folded into the weights.
 */
export function fitMixture(
  rows: readonly Row[],
  copiedness: readonly string[],
  features: readonly string[],
): Mixture {
  const width = copiedness.length + features.length;
  const scales = Array.from({ length: width }, (_, column) => scaleOf(rows, column));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const prepared = rows.map(({ values, label, weight }) => {
    const scaled = values.map((value, column) => {
      const { mean, spread } = scales[column] ?? { mean: 0, spread: 1 };
      return (value - mean) / spread;
    });
    const gated = Float64Array.from([1, ...scaled.slice(0, copiedness.length)]);
    const summed = Float64Array.from([1, ...scaled.slice(copiedness.length)]);
    return { gated, summed, label, weight: (weight * rows.length) / total };
  });
  const begin = new Float64Array(copiedness.length + 1).fill(STEEPNESS / Math.sqrt(copiedness.length), 1);
  const gate = descending(begin, RIDGES.gate);
  const copied = descending(new Float64Array(features.length + 1), RIDGES.sums);
  const retold = descending(new Float64Array(features.length + 1), RIDGES.sums);
  for (let round = 0; round < ADAM.rounds; round += 1) {
    for (const { gated, summed, label, weight } of prepared) {
      const share = logistic(dot(gated, gate.weights));
      const [one, other] = [dot(summed, copied.weights), dot(summed, retold.weights)];
      const miss = weight * (logistic(share * one + (1 - share) * other) - label);
      gate.add(gated, miss * (one - other) * share * (1 - share));
      copied.add(summed, miss * share);
      retold.add(summed, miss * (1 - share));
    }
    for (const part of [gate, copied, retold]) part.step(round, rows.length);
  }
  const [ofGate, ofSums] = [scales.slice(0, copiedness.length), scales.slice(copiedness.length)];
  return {
    features,
    copied: folded(copied.weights, ofSums),
    retold: folded(retold.weights, ofSums),
    copiedness,
    gate: folded(gate.weights, ofGate),
  };
}

/** Weights that go down the slope gathered since the last step, pulled to where they began; the constant is free. */
function descending(begin: Float64Array, ridge: number) {
  const weights = begin.slice();
  const slope = new Float64Array(begin.length);
  const mean = new Float64Array(begin.length);
  const square = new Float64Array(begin.length);
  return {
    weights,
    add(values: Float64Array, factor: number): void {
      for (const [order, value] of values.entries()) slope[order] = (slope[order] ?? 0) + factor * value;
    },
    step(round: number, rows: number): void {
      for (const [order, weight] of weights.entries()) {
        const pull = order === 0 ? 0 : ridge * (weight - (begin[order] ?? 0));
        const down = ((slope[order] ?? 0) + pull) / rows;
        mean[order] = ADAM.momentum * (mean[order] ?? 0) + (1 - ADAM.momentum) * down;
        square[order] = ADAM.spread * (square[order] ?? 0) + (1 - ADAM.spread) * down ** 2;
        const [first, second] = [
          (mean[order] ?? 0) / (1 - ADAM.momentum ** (round + 1)),
          (square[order] ?? 0) / (1 - ADAM.spread ** (round + 1)),
        ];
        const rate = ADAM.rate * (1 - round / ADAM.rounds);
        weights[order] = weight - (rate * first) / (Math.sqrt(second) + 1e-8);
      }
      slope.fill(0);
    },
  };
}

interface Scale {
  mean: number;
  spread: number;
}

function scaleOf(rows: readonly Row[], column: number): Scale {
  const mean = rows.reduce((sum, { values }) => sum + (values[column] ?? 0), 0) / rows.length;
  const squares = rows.reduce((sum, { values }) => sum + ((values[column] ?? 0) - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / rows.length) + 1e-6 };
}

/** Weights for features as they are, the constant first. */
function folded(weights: Float64Array, scales: readonly Scale[]): number[] {
  const plain = scales.map(({ spread }, order) => (weights[order + 1] ?? 0) / spread);
  const constant = scales.reduce((sum, { mean }, order) => sum - mean * (plain[order] ?? 0), weights[0] ?? 0);
  return [constant, ...plain].map((weight) => Number(weight.toPrecision(5)));
}

function dot(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let order = 0; order < values.length; order += 1) sum += (values[order] ?? 0) * (weights[order] ?? 0);
  return sum;
}
