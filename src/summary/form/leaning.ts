import { leanOfEnglish } from './english-leaning.ts';
import { POINTING, TYING } from './leaning-words.ts';
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

const bare = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const pointing = new Map(Object.entries(POINTING).map(([language, list]) => [language, bare(list)]));
const tying = new Map(Object.entries(TYING).map(([language, list]) => [language, bare(list)]));

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
  const first = words[0] ?? '';
  if (pointing.get(language)?.has(first) === true || isBareQuotation(beginning)) return POINTS;
  const lean =
    language === 'en' ? leanOfEnglish(beginning, telling) : FRAGMENT.test(beginning) ? POINTS : ALONE;
  return tying.get(language)?.has(first) === true && lean.degree < 0.5 ? { ...lean, degree: 0.5 } : lean;
}

function isBareQuotation(text: string): boolean {
  return BARE_QUOTATION.test(text) || (/^['‘]/u.test(text) && SINGLE_QUOTATION.test(text));
}

const POINTS: Lean = { degree: 1, pointer: null };
const ALONE: Lean = { degree: 0, pointer: null };

/** It goes on from something; "iPhone" does not. */
const FRAGMENT = /^\p{Ll}(?!\p{Lu})/u;

/** Longer sentences are no points. */
const MOST_UNITS = 1000;
