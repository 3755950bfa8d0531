import { stem } from './stem.ts';

/** F1 figures, 0 … 1. */
export interface Rouge {
  one: number;
  two: number;
  lsum: number;
}

const tokens = (text: string): string[] => (text.toLowerCase().match(/[a-z0-9]+/gu) ?? []).map(stem);

/**
 * ROUGE-1, ROUGE-2 and summary-level ROUGE-L (union of longest common subsequences) of a summary against a
 * reference, both given sentence by sentence; with Porter's stemmer, stop words kept. For English.
 */
export function rouge(summary: readonly string[], reference: readonly string[]): Rouge {
  const system = summary.map(tokens);
  const wanted = reference.map(tokens);
  return {
    one: overlap(system.flat(), wanted.flat(), 1),
    two: overlap(system.flat(), wanted.flat(), 2),
    lsum: unionLcs(system, wanted),
  };
}

function f1(hits: number, found: number, wanted: number): number {
  if (hits === 0) return 0;
  const precision = hits / found;
  const recall = hits / wanted;
  return (2 * precision * recall) / (precision + recall);
}

function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(system: readonly string[], wanted: readonly string[], size: number): number {
  const grams = (words: readonly string[]): string[] =>
    words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' '));
  const found = tally(grams(system));
  let hits = 0;
  for (const [gram, count] of tally(grams(wanted))) hits += Math.min(count, found.get(gram) ?? 0);
  return f1(hits, system.length - size + 1, wanted.length - size + 1);
}

function unionLcs(system: readonly string[][], wanted: readonly string[][]): number {
  const leftInSystem = tally(system.flat());
  const leftInWanted = tally(wanted.flat());
  let hits = 0;
  for (const sentence of wanted) {
    const matched = new Set(system.flatMap((other) => commonSubsequence(sentence, other)));
    for (const index of [...matched].sort((first, second) => first - second)) {
      const word = sentence[index] ?? '';
      const [inSystem = 0, inWanted = 0] = [leftInSystem.get(word), leftInWanted.get(word)];
      if (inSystem === 0 || inWanted === 0) continue;
      // A word counts no more often than either side has it.
      leftInSystem.set(word, inSystem - 1);
      leftInWanted.set(word, inWanted - 1);
      hits += 1;
    }
  }
  return f1(hits, system.flat().length, wanted.flat().length);
}

/** Indexes into `first` of one longest common subsequence with `second`. */
function commonSubsequence(first: readonly string[], second: readonly string[]): number[] {
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (const [row, word] of first.entries()) {
    for (const [column, other] of second.entries()) {
      lengths[(row + 1) * width + column + 1] =
        word === other ? at(row, column) + 1 : Math.max(at(row, column + 1), at(row + 1, column));
    }
  }
  const indexes: number[] = [];
  let [row, column] = [first.length, second.length];
  while (row > 0 && column > 0) {
    if (first[row - 1] === second[column - 1]) {
      indexes.push(row - 1);
      row -= 1;
      column -= 1;
    } else if (at(row, column - 1) > at(row - 1, column)) column -= 1;
    else row -= 1;
  }
  return indexes;
}
