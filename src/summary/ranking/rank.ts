import type { Candidate } from '../reading/candidates.ts';
import type { WordRules } from '../words/word-rules.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { shortlistOf } from './shortlist.ts';
import { type Line, modelText, type Term, type TextModel } from './text-model.ts';
import { predict } from './trees.ts';
import { WEIGHTS, type RankingWeights } from './weights.ts';
import { pairFeatures, pairKey, standardised, wordFeatures } from './word-features.ts';
import { noTable, readTable, type WordTable } from './word-table.ts';

/** A candidate with what speaks for it. */
export interface Ranked {
  candidate: Candidate;
  /** Against the other sentences of the text: 0 is usual, 1 and more good. */
  score: number;
  /** Words of the candidate as they are counted for `gains`. */
  length: number;
  /** What each word and pair of words would add to a summary, each counted once. */
  gains: ReadonlyMap<string, number>;
}

/** What a pair of words in its place counts against a word. */
const PAIR = 3;

const tables = new WeakMap<RankingWeights, WordTable>();

/** The best candidates, at most `most`, in their order. Linear time; the same text always gets the same ranks. */
export function rank(
  candidates: readonly Candidate[],
  article: { title: string | null; rules: WordRules },
  most: number,
  weights: RankingWeights = WEIGHTS,
): Ranked[] {
  const table = article.rules.language === 'en' ? tableOf(weights) : noTable;
  const model = modelText(candidates, { ...article, table });
  const scores = sentenceScores(model, weights);
  const shortlist = shortlistOf(candidates, scores, most);
  const { words, pairs } = chancesOf(model, scores, shortlist, weights);
  const levels = standardised(scores);
  return shortlist.flatMap((order) => {
    const [candidate, line] = [candidates[order], model.lines[order]];
    if (candidate === undefined || line === undefined) return [];
    return [
      { candidate, score: levels[order] ?? 0, length: line.terms.length, gains: gainsOf(line, words, pairs) },
    ];
  });
}

function tableOf(weights: RankingWeights): WordTable {
  const table = tables.get(weights) ?? readTable(weights.table);
  tables.set(weights, table);
  return table;
}

/** A score for each sentence, in the unit of training: what it alone has in common with the editors' summary. */
export function sentenceScores(model: TextModel, { sentences }: Pick<RankingWeights, 'sentences'>): number[] {
  return sentenceFeatures(model).map((row) =>
    row.reduce((sum, value, feature) => sum + value * (sentences.weights[feature] ?? 0), sentences.base),
  );
}

/** The best by their scores, at most `most`, in their own order. */
export function bestOf<Scored extends { score: number }>(scored: readonly Scored[], most: number): Scored[] {
  if (scored.length <= most) return [...scored];
  const best = new Set([...scored].sort((first, second) => second.score - first.score).slice(0, most));
  return scored.filter((one) => best.has(one));
}

/** The chance of each word and pair of the shortlisted sentences to be in the editors' summary. */
function chancesOf(
  model: TextModel,
  scores: readonly number[],
  shortlist: readonly number[],
  weights: RankingWeights,
): { words: ReadonlyMap<Term, number>; pairs: ReadonlyMap<string, number> } {
  const words = new Map<Term, number>();
  for (const [term, row] of wordFeatures(model, scores, shortlist))
    words.set(term, predict(weights.words, row));
  const pairs = new Map<string, number>();
  const chance = (term: Term | undefined): number => (term === undefined ? 0 : (words.get(term) ?? 0));
  for (const [key, row] of pairFeatures(model, scores, shortlist, chance))
    pairs.set(key, predict(weights.pairs, row));
  return { words, pairs };
}

function gainsOf(
  { terms }: Line,
  words: ReadonlyMap<Term, number>,
  pairs: ReadonlyMap<string, number>,
): Map<string, number> {
  const gains = new Map<string, number>();
  for (const [place, term] of terms.entries()) {
    gains.set(term.key, Math.max(0, words.get(term) ?? 0));
    const before = terms[place - 1];
    if (before === undefined) continue;
    const key = pairKey(before, term);
    gains.set(key, PAIR * Math.max(0, pairs.get(key) ?? 0));
  }
  return gains;
}
