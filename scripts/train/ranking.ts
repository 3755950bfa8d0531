import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rank } from '../../src/summary/ranking/rank.ts';
import type { Trees } from '../../src/summary/ranking/trees.ts';
import type { RankingWeights } from '../../src/summary/ranking/weights.ts';
import { select } from '../../src/summary/selection/selection.ts';
import { rouge, type Rouge } from '../../test/eval/rouge.ts';
import { type Example, readExamples } from './articles.ts';
import { pairedBootstrap } from './bootstrap.ts';
import { fitRanking } from './fit.ts';
import { shuffled } from './random.ts';

const FOLDS = 5;
const SEED = 1;
const BUDGET = { count: 3, words: 65 } as const;
const SETS = ['cnndm.dev.jsonl', 'writers.dev.jsonl', 'inshorts.dev.jsonl'];
/** As `summarise` has it within a budget. */
const CLOSENESS = { most: 20, pairs: true };
const WEIGHTS = resolve(import.meta.dirname, '../../src/summary/ranking/weights.json');

const NOTHING: Trees = { depth: 1, base: 0, unit: 1, asks: [], above: [], leaves: [] };

/** What is left out of the ranking to see what it brings. */
const VARIANTS: Record<string, (weights: RankingWeights) => RankingWeights> = {
  whole: (weights) => weights,
  'without pairs': (weights) => ({ ...weights, pairs: NOTHING }),
  'sentences alone': (weights) => ({ ...weights, words: NOTHING, pairs: NOTHING }),
};

/**
 * Trains the ranking on the articles of FOLDER/summary, prints how well it does on articles it has not seen
 * (cross-validated), and writes the weights learned from all of them.
 */
export function trainRanking(folder: string): void {
  const sets = SETS.map((name) => ({ name, examples: readExamples(join(folder, 'summary'), name) }));
  const all = shuffled(
    sets.flatMap(({ examples }) => examples),
    SEED,
  );
  const found = new Map<string, Map<Example, Rouge>>();
  for (const variant of Object.keys(VARIANTS)) found.set(variant, new Map());
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitRanking(
      all.filter((_, order) => order % FOLDS !== fold),
      SEED + fold,
    );
    for (const [variant, change] of Object.entries(VARIANTS)) {
      const changed = change(weights);
      for (const example of all.filter((_, order) => order % FOLDS === fold))
        found.get(variant)?.set(example, score(example, summaryOf(example, changed)));
    }
  }
  for (const { name, examples } of sets) {
    for (const [variant, figures] of found) report(name, examples, variant, figures);
  }
  const weights = JSON.stringify(fitRanking(all, SEED));
  writeFileSync(WEIGHTS, `${weights}\n`);
  console.log(`weights    ${weights.length} bytes`);
}

function summaryOf(example: Example, weights: RankingWeights): string[] {
  return select(rank(example.pool, example, CLOSENESS, weights), BUDGET).map(({ text }) => text);
}

function leadOf({ pool }: Example): string[] {
  const texts: string[] = [];
  let left: number = BUDGET.words;
  for (const { text, words } of pool) {
    if (words > left || texts.length === BUDGET.count) break;
    left -= words;
    texts.push(text);
  }
  return texts;
}

function score(example: Example, texts: readonly string[]): Rouge {
  return rouge(texts, example.summary);
}

function report(
  name: string,
  examples: readonly Example[],
  variant: string,
  found: ReadonlyMap<Example, Rouge>,
): void {
  const lead = examples.map((example) => score(example, leadOf(example)));
  const ours = examples.map((example) => found.get(example) ?? { one: 0, two: 0, lsum: 0 });
  for (const figure of ['one', 'two', 'lsum'] as const) {
    const [own, first] = [ours, lead].map((list) => list.map((one) => 100 * one[figure]));
    const { mean, low, high } = pairedBootstrap(own ?? [], first ?? [], SEED);
    const meanOf = (list: readonly number[] = []): string =>
      (list.reduce((sum, value) => sum + value, 0) / list.length).toFixed(2);
    const gain = `${mean.toFixed(2)} (95 % of samples ${low.toFixed(2)} … ${high.toFixed(2)})`;
    console.log(
      `ranking    ${name} ${figure}: Lead ${meanOf(first)}, ${variant} ${meanOf(own)}, more by ${gain}`,
    );
  }
}
