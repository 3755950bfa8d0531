import type { Candidate } from '../reading/candidates.ts';
import { rawWords, wordsOf } from '../words/tokens.ts';
import { termsOf, type WordRules } from '../words/word-rules.ts';
import type { WordTable } from './word-table.ts';

const CAPITAL = /^\p{Lu}/u;
const FIGURE = /^\p{N}/u;

/** A word of the text, in whatever inflected form. */
export interface Term {
  key: string;
  /** Number of the word in order of appearance, from 0. */
  id: number;
  /** How often it stands in the text, and in how many sentences. */
  count: number;
  sentences: number;
  /** Orders of the first and the last sentence that have it. */
  first: number;
  last: number;
  /** How often it is written as a name within a sentence. */
  capitals: number;
  stop: boolean;
  number: boolean;
  inTitle: boolean;
  /** From 0, in nearly every article, to 1; 0.5 = unknown. */
  rarity: number;
  /** Log odds that an article's editors keep the word, against the usual; 0 = unknown. */
  pull: number;
}

/** Terms of a sentence, in order. */
export interface Line {
  terms: readonly Term[];
  /** Whether each is written as a name. */
  named: readonly boolean[];
}

export interface TextModel {
  candidates: readonly Candidate[];
  /** Parallel to the candidates. */
  lines: readonly Line[];
  /** Content words of the title; 0 = no title. */
  titleTerms: number;
  hasParagraphs: boolean;
  /** How often two words stand side by side, by `pairKey`. */
  pairs: ReadonlyMap<number, number>;
}

export interface TextContext {
  title: string | null;
  rules: WordRules;
  table: WordTable;
}

/** Counts the words of a text, in time linear to its length. */
export function modelText(candidates: readonly Candidate[], context: TextContext): TextModel {
  const { rules, table } = context;
  const titleKeys = termsOf(wordsOf(context.title ?? ''), rules);
  const terms = new Map<string, Term>();
  /** Terms by the words as they stand, each looked up but once. */
  const known = new Map<string, Term>();
  const lines = candidates.map(({ text }, order): Line => {
    const written = rawWords(text);
    const named = written.map((word, place) => place > 0 && CAPITAL.test(word));
    const own = wordsOf(text).map((word, place) => {
      const term = known.get(word) ?? termOf(word, order);
      term.count += 1;
      if (named[place] === true) term.capitals += 1;
      if (term.last < order) term.sentences += 1;
      term.last = order;
      return term;
    });
    return { terms: own, named };
  });
  const hasParagraphs = candidates.some(({ paragraph }) => paragraph !== candidates[0]?.paragraph);
  return { candidates, lines, titleTerms: titleKeys.size, hasParagraphs, pairs: countPairs(lines) };

  function termOf(word: string, first: number): Term {
    const key = rules.stem(word);
    const term = terms.get(key) ?? newTerm(key, word, first);
    terms.set(key, term);
    known.set(word, term);
    return term;
  }

  function newTerm(key: string, word: string, first: number): Term {
    return {
      ...table(key),
      key,
      id: terms.size,
      count: 0,
      sentences: 0,
      first,
      last: -1,
      capitals: 0,
      stop: rules.isStopWord(word),
      number: FIGURE.test(word),
      inTitle: titleKeys.has(key),
    };
  }
}

/** One number for two neighbouring words: small in a short text, for small ones are looked up faster. */
export function pairKey(first: Term, second: Term): number {
  const sum = first.id + second.id;
  return (sum * (sum + 1)) / 2 + second.id;
}

function countPairs(lines: readonly Line[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { terms } of lines) {
    for (const [place, term] of terms.entries()) {
      const before = terms[place - 1];
      if (before === undefined) continue;
      const key = pairKey(before, term);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
