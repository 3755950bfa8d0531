import { LANGUAGES, type Language } from '../words/language.ts';
import { stopWordsIn } from '../words/stop-word-lists.ts';
import { wordsOf } from '../words/tokens.ts';

const QUESTION = /[?？؟]["'”’»›)\]]*$/u;

/** Signs that stand alone only in listings of programs. */
const CODE = /(?:^|\s)(?:\/\/|---|=>|&&|[{}])(?:\s|$)/u;

/** Fewer words tell no language. */
const FEWEST_WORDS = 7;

/** Share of function words in running text of a language, and the most of another language that has none of them. */
const OWN = 0.3;
const FOREIGN = 0.1;

/**
 * Whether a sentence reads well as a point of its own: it is no question and no part of a program, opens or
 * closes no quotation of another sentence, and is in the article's language (unlike a post that it quotes).
 * Null = the language is not known.
 */
export function readsWell(text: string, language: Language | null): boolean {
  return !QUESTION.test(text) && !CODE.test(text) && !hasOpenQuotation(text) && !isForeign(text, language);
}

function hasOpenQuotation(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const low = count(/„/gu);
  return (
    count(/"/gu) % 2 === 1 ||
    (low > 0 ? low !== count(/[“”]/gu) : count(/“/gu) !== count(/”/gu)) ||
    count(/«/gu) !== count(/»/gu) ||
    // The closing single mark is an apostrophe, too: more of them are no sign.
    count(/‘(?=\p{L})/gu) > count(/’(?!\p{L})/gu)
  );
}

function isForeign(text: string, language: Language | null): boolean {
  if (language === null) return false;
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return false;
  const share = (other: Language): number => {
    const stopWords = stopWordsIn(other);
    return words.filter((word) => stopWords.has(word)).length / words.length;
  };
  return share(language) < FOREIGN && LANGUAGES.some((other) => other !== language && share(other) > OWN);
}
