import { figuresOf, type Figure } from './claim-numbers.ts';
import { claimWords, type ClaimWord } from './claim-words.ts';
import { splitSentences } from '../sentences/sentences.ts';
import type { Support } from '../summary.ts';
import { wordRules } from '../words/word-rules.ts';

/** A sentence of the text, prepared for comparison. */
export interface TextSentence {
  support: Support;
  words: readonly ClaimWord[];
  stems: ReadonlySet<string>;
}

/** An article prepared for checking many claims. */
export interface ClaimText {
  stopWords: ReadonlySet<string>;
  sentences: readonly TextSentence[];
  /** Stems by running word number; a gap of a few empty ones between sentences. */
  running: readonly string[];
  /** The sentence each running word is of. */
  owners: readonly number[];
  /** Running word numbers after which a clause ends. */
  closings: ReadonlySet<number>;
  /** Where each stem stands: running word numbers, ascending; the first few hundred. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Sentences that hold each stem, ascending. */
  holders: ReadonlyMap<string, readonly number[]>;
  words: ReadonlySet<string>;
  /** Every two and three neighbouring stems, joined by spaces. */
  chains: ReadonlySet<string>;
  figures: readonly Figure[];
  /** First letters of names of several words: "WHO" for World Health Organization. */
  initials: ReadonlySet<string>;
  /** Whether capitals mark names: not so in text set in lower case, nor in scripts without case. */
  marksNames: boolean;
  /** All words in order, lower-cased, each between spaces: for words that must stand there as quoted. */
  plain: string;
}

/** Words of two sentences are not near each other. */
export const GAP = 6;
/** A stem that stands at more places says nothing of where a claim comes from. */
const MOST_PLACES = 100;

/** Reads the article once for any number of claims. */
export function prepareClaimText(article: {
  paragraphs: readonly string[];
  language: string | null;
}): ClaimText {
  const { paragraphs, language } = article;
  const { stopWords } = wordRules(article);
  const sentences: TextSentence[] = [];
  const running: string[] = [];
  const owners: number[] = [];
  const closings = new Set<number>();
  const places = new Map<string, number[]>();
  const holders = new Map<string, number[]>();
  const words = new Set<string>();
  const chains = new Set<string>();
  const initials = new Set<string>();
  const plain: string[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const { start, end } of splitSentences(text, language)) {
      const own = claimWords(text.slice(start, end), stopWords);
      const stems = own.map(({ stem }) => stem);
      const distinct = new Set(stems);
      for (const stem of distinct) listed(holders, stem).push(sentences.length);
      sentences.push({ support: { paragraph, start, end }, words: own, stems: distinct });
      for (const [order, stem] of stems.entries()) {
        const standing = listed(places, stem);
        if (standing.length < MOST_PLACES) standing.push(running.length);
        if (own[order]?.closes === true || order === own.length - 1) closings.add(running.length);
        running.push(stem);
        owners.push(sentences.length - 1);
        chains.add(`${stem} ${stems[order + 1] ?? ''}`);
        chains.add(`${stem} ${stems[order + 1] ?? ''} ${stems[order + 2] ?? ''}`);
      }
      for (const { word } of own) {
        words.add(word);
        plain.push(word);
      }
      for (const letters of initialsOf(own)) initials.add(letters);
      for (let gap = 0; gap < GAP; gap += 1) {
        running.push('');
        owners.push(-1);
      }
    }
  }
  return {
    stopWords,
    sentences,
    running,
    owners,
    closings,
    places,
    holders,
    words,
    chains,
    figures: paragraphs.flatMap(figuresOf),
    initials,
    marksNames: paragraphs.some((paragraph) => /\p{Ll},?\s\p{Lu}\p{Ll}/u.test(paragraph)),
    plain: ` ${plain.join(' ')} `,
  };
}

function listed<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}

const MOST_INITIALS = 6;

/** First letters of each run of capitalised words, small words between them left out. */
function initialsOf(words: readonly ClaimWord[]): string[] {
  const found: string[] = [];
  let run = '';
  const close = (): void => {
    for (let start = 0; start < Math.min(run.length, 40) - 1; start += 1) {
      for (let end = start + 2; end <= Math.min(run.length, start + MOST_INITIALS); end += 1)
        found.push(run.slice(start, end));
    }
    run = '';
  };
  for (const { word, capital, content } of words) {
    if (capital) run += word.charAt(0);
    else if (content || !/^(?:of|the|and|for|de|des|du|la|del|der|für|und|di|per)$/u.test(word)) close();
  }
  close();
  return found;
}
