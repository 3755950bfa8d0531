import { leanOfEnglish } from './english-leaning.ts';
import { TYING } from './leaning-words.ts';
import { otherLean } from './other-leaning.ts';
import { type Telling, UNKNOWN_TELLING } from './telling.ts';

/** What in a sentence points back, where an article may tell what it means. */
export interface Pointer {
  /** "He" or "she"; "the 34-year-old"; "the university". */
  kind: 'he' | 'she' | 'age' | 'body';
  /** "34", "university"; empty for pronouns. */
  of: string;
  /** UTF-16 offset of its end in the sentence, where the name would stand. */
  end: number;
  /** Whether the sentence ends with it, as in: "…," she said. */
  speaks: boolean;
}

/** How far a sentence leans on another. */
export interface Lean {
  /** 0 stands alone, below 0.5 with a loss, 0.5 tied to the one before, 1 points to what only another names. */
  degree: number;
  pointer: Pointer | null;
}

const tying = new Set((TYING['en'] ?? '').split(' '));

/** A quotation and nothing else, or a part of one: who speaks stands elsewhere. */
const BARE_QUOTATION = /^["“„«][^"“”„«»]*["”“»]?[.!?]?$/u;

/** The same between single marks, which are apostrophes too: one that closes before the end has a speaker. */
const SINGLE_QUOTATION = /^['‘](?![^]*[,.!?]['’],?\s)(?:[^]*['’][.!?]?$|(?<=^‘))/u;

/**
 * How far a sentence leans on the one before. `words` are its words, lower-cased; `language` is a primary subtag;
 * of one we do not know only fragments and bare quotations lean. `telling` is how the article is told.
 */
export function leanOf(
  text: string,
  words: readonly string[],
  language: string,
  telling: Telling = UNKNOWN_TELLING,
): Lean {
  const beginning = text.slice(0, MOST_UNITS);
  if (isBareQuotation(beginning)) return POINTS;
  if (language !== 'en') return { degree: otherLean(beginning, words, language, telling), pointer: null };
  const lean = leanOfEnglish(beginning, telling);
  return tying.has(words[0] ?? '') && lean.degree < 0.5 ? { ...lean, degree: 0.5 } : lean;
}

function isBareQuotation(text: string): boolean {
  return BARE_QUOTATION.test(text) || (/^['‘]/u.test(text) && SINGLE_QUOTATION.test(text));
}

const POINTS: Lean = { degree: 1, pointer: null };

/** Longer sentences are no points. */
const MOST_UNITS = 1000;
