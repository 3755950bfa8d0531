import { pairFeatures } from '../../src/summary/ranking/pair-features.ts';
import { sentenceScores } from '../../src/summary/ranking/rank.ts';
import { sentenceFeatures } from '../../src/summary/ranking/sentence-features.ts';
import { shortlistOf } from '../../src/summary/ranking/shortlist.ts';
import { modelText, pairKey, type Term, type TextModel } from '../../src/summary/ranking/text-model.ts';
import { predictorOf, type Trees } from '../../src/summary/ranking/trees.ts';
import type { RankingWeights } from '../../src/summary/ranking/weights.ts';
import { wordFeatures } from '../../src/summary/ranking/word-features.ts';
import type { Example } from './articles.ts';
import { growTrees } from './boosting.ts';
import { fitLinear } from './linear.ts';
import { countKept, storeTable, tableWithout } from './table.ts';

/** Sentences of an article from whose words is learned. */
const SHORTLIST = 20;
const RIDGE = 100;
/** Parts of the examples, each foretold from the others. */
const FOLDS = 4;
const WORD_FOLDS = 2;
const BOOSTING = { trees: 90, depth: 5, rate: 0.12, rows: 0.15, features: 0.5, doubt: 20 } as const;

interface Learned {
  example: Example;
  model: TextModel;
  /** Set once they are foretold by a model that has not seen the example. */
  scores: readonly number[];
  shortlist: readonly number[];
  words: ReadonlyMap<Term, Float32Array>;
  chances: ReadonlyMap<Term, number>;
}

/**
 * Learns the weights of a ranking. What one stage hands to the next is foretold for each article by a model
 * that has not seen it, as it will be of unseen articles. The same examples and seed give the same weights.
 */
export function fitRanking(examples: readonly Example[], seed: number): RankingWeights {
  const counts = countKept(examples);
  const learned = examples
    .filter(({ pool }) => pool.length > 1)
    .map((example): Learned => {
      const model = modelText(example.pool, { ...example, table: tableWithout(counts, example) });
      return { example, model, scores: [], shortlist: [], words: new Map(), chances: new Map() };
    });
  const sentences = fitSentences(learned);
  inFolds(learned, FOLDS, (seen, unseen) => {
    const weights = { sentences: fitSentences(seen) };
    for (const one of unseen) {
      one.scores = sentenceScores(one.model, weights);
      one.shortlist = shortlistOf(one.example.pool, one.scores, SHORTLIST);
      one.words = wordFeatures(one.model, one.scores, one.shortlist);
    }
  });
  const words = fitWords(learned, seed);
  inFolds(learned, WORD_FOLDS, (seen, unseen) => {
    const predict = predictorOf(fitWords(seen, seed + 1));
    for (const one of unseen)
      one.chances = new Map([...one.words].map(([term, row]) => [term, Math.max(0, predict(row))]));
  });
  return { sentences, words, pairs: fitPairs(learned, seed), table: storeTable(counts) };
}

function inFolds(learned: Learned[], folds: number, fit: (seen: Learned[], unseen: Learned[]) => void): void {
  for (let fold = 0; fold < folds; fold += 1) {
    fit(
      learned.filter((_, order) => order % folds !== fold),
      learned.filter((_, order) => order % folds === fold),
    );
  }
}

/** How much more or less than the article's other sentences one has in common with the summary. */
function fitSentences(learned: readonly Learned[]): RankingWeights['sentences'] {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  for (const { example, model } of learned) {
    rows.push(...sentenceFeatures(model));
    const mean = example.alone.reduce((sum, { two }) => sum + two, 0) / example.alone.length;
    targets.push(...example.alone.map(({ two }) => two - mean));
  }
  return fitLinear(rows, targets, RIDGE);
}

function fitWords(learned: readonly Learned[], seed: number): Trees {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  for (const { words, example } of learned) {
    for (const [term, row] of words) {
      rows.push(row);
      targets.push(Number(example.kept.has(term.key)));
    }
  }
  return grow(rows, targets, seed);
}

function fitPairs(learned: readonly Learned[], seed: number): Trees {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  for (const { model, scores, shortlist, chances, example } of learned) {
    const chance = (term: Term | undefined): number => (term === undefined ? 0 : (chances.get(term) ?? 0));
    const texts = new Map<number, string>();
    for (const { terms } of model.lines) {
      for (const [place, term] of terms.entries()) {
        const before = terms[place - 1];
        if (before !== undefined) texts.set(pairKey(before, term), `${before.key} ${term.key}`);
      }
    }
    for (const [key, row] of pairFeatures(model, scores, shortlist, chance)) {
      rows.push(row);
      targets.push(Number(example.kept.has(texts.get(key) ?? '')));
    }
  }
  return grow(rows, targets, seed);
}

function grow(rows: readonly Float32Array[], targets: readonly number[], seed: number): Trees {
  const width = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * width);
  for (const [order, row] of rows.entries()) values.set(row, order * width);
  return growTrees({ width, values, targets: Float32Array.from(targets) }, { ...BOOSTING, seed });
}
