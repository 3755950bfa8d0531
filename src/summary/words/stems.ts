import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stem as stemEnglish } from 'porter2';
import type { Language } from './language.ts';

/** The Snowball stemmer of each language. */
const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  es: stemSpanish,
  fr: stemFrench,
  de: stemGerman,
  pt: stemPortuguese,
  it: stemItalian,
  nl: stemDutch,
};

/** No word is longer, and stemmers take quadratic time over what is. */
const LONGEST = 40;

const LETTERS = /^[\p{Script=Latin}\p{M}'-]+$/u;

/** Alphabets whose languages put their endings behind the word: of those its beginning tells most. */
const ENDING_LAST =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}]+$/u;
const BEGINNING = 6;

/**
 * The stem of a lower-case word, for comparison only: it need be no word. Figures, other scripts and words too
 * long to be words stay as they are. In an unknown language (null) a long word's beginning stands for it.
 */
export function stemOf(word: string, language: Language | null): string {
  if (word.length > LONGEST) return word;
  if (language !== null) return LETTERS.test(word) ? STEMMERS[language](word) : word;
  return word.length > BEGINNING && ENDING_LAST.test(word) ? word.slice(0, BEGINNING) : word;
}
