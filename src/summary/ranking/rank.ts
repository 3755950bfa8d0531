import type { Candidate } from '../reading/candidates.ts';
import type { WordRules } from '../words/word-rules.ts';
import { pairFeatures } from './pair-features.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { shortlistOf } from './shortlist.ts';
import { standardised } from './standardised.ts';
import { type Line, modelText, pairKey, type Term, type TextModel } from './text-model.ts';
import { type Predictor, predictorOf } from './trees.ts';
import { WEIGHTS, type RankingWeights } from './weights.ts';
import { wordFeatures } from './word-features.ts';
import { noTable, readTable, type WordTable } from './word-table.ts';

/** A candidate with what speaks for it. */
export interface Ranked {
  candidate: Candidate;
  /** Against the other sentences of the text: 0 is usual, 1 and more good. */
  score: number;
  /** Words of the candidate as they are counted for `gains`. */
  length: number;
  /** What each word and pair of words would add to a summary, where no other sentence has it: `keys` says which. */
  keys: readonly number[];
  gains: readonly number[];
}

/** What a pair of words in its place counts against a word. */
const PAIR = 3;

/** Weights made ready to be used, once. */
interface Ready {
  table: WordTable;
  words: Predictor;
  pairs: Predictor;
}

const readied = new WeakMap<RankingWeights, Ready>();

/** How closely is looked. */
export interface Closeness {
  /** Candidates that are weighed word by word, at most. */
  most: number;
  /** Whether pairs of words are weighed, too: worth their time where every word of a budget counts. */
  pairs: boolean;
}

/** The best candidates, at most `most`, in their order. Linear time; the same text always gets the same ranks. */
export function rank(
  candidates: readonly Candidate[],
  article: { title: string | null; rules: WordRules },
  { most, pairs }: Closeness,
  weights: RankingWeights = WEIGHTS,
): Ranked[] {
  const ready = readyOf(weights);
  const table = article.rules.language === 'en' ? ready.table : noTable;
  const model = modelText(candidates, { ...article, table });
  const scores = sentenceScores(model, weights);
  const shortlist = shortlistOf(candidates, scores, most);
  const gainOf = gainsOf(model, scores, shortlist, pairs ? ready : { ...ready, pairs: null });
  const levels = standardised(scores);
  return shortlist.flatMap((order) => {
    const [candidate, line] = [candidates[order], model.lines[order]];
    if (candidate === undefined || line === undefined) return [];
    return [{ candidate, score: levels[order] ?? 0, length: line.terms.length, ...gainOf(line) }];
  });
}

function readyOf(weights: RankingWeights): Ready {
  const ready = readied.get(weights) ?? {
    table: readTable(weights.table),
    words: predictorOf(weights.words),
    pairs: predictorOf(weights.pairs),
  };
  readied.set(weights, ready);
  return ready;
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

/** Weighs the words and pairs of the shortlisted sentences by their chance to be in the editors' summary. */
function gainsOf(
  model: TextModel,
  scores: readonly number[],
  shortlist: readonly number[],
  ready: Omit<Ready, 'pairs'> & { pairs: Predictor | null },
): (line: Line) => Pick<Ranked, 'keys' | 'gains'> {
  const words = new Map<Term, { key: number; gain: number }>();
  for (const [term, row] of wordFeatures(model, scores, shortlist)) {
    words.set(term, { key: words.size, gain: Math.max(0, ready.words(row)) });
  }
  const pairs = new Map<number, { key: number; gain: number }>();
  const chance = (term: Term | undefined): number => (term === undefined ? 0 : (words.get(term)?.gain ?? 0));
  if (ready.pairs !== null) {
    for (const [pair, row] of pairFeatures(model, scores, shortlist, chance)) {
      pairs.set(pair, { key: words.size + pairs.size, gain: PAIR * Math.max(0, ready.pairs(row)) });
    }
  }
  return ({ terms }) => {
    const own = new Map<number, number>();
    for (const [place, term] of terms.entries()) {
      const before = terms[place - 1];
      const pair = before === undefined ? undefined : pairs.get(pairKey(before, term));
      for (const part of [words.get(term), pair]) if (part !== undefined) own.set(part.key, part.gain);
    }
    return { keys: [...own.keys()], gains: [...own.values()] };
  };
}
