import { type Language, LANGUAGES, primaryLanguage } from './language.ts';
import { stopWordsIn } from './stop-word-lists.ts';
import { wordsOf } from './tokens.ts';

/** What of a text is looked at to tell its language, in UTF-16 units. */
const SAMPLE = 3000;

/** Fewer words tell nothing; so many tell that a text is not in the language it says. */
const FEWEST = 12;
const MANY = 40;

/** Least share of stop words in running text: it has 0.35 and more in its own language, lists of things less. */
const ENOUGH = 0.25;
/** No language gives so many to a neighbour. */
const PLENTY = 0.4;
/** Of a language it is not written in a text has next to none, */
const NONE = 0.04;
/** but of a neighbouring one up to this part of what it has of its own; Catalan is equally near to several. */
const NEIGHBOURS = 2 / 3;

interface Tagged {
  paragraphs: readonly string[];
  /** BCP 47; null or a broken tag when unknown. */
  language: string | null;
}

/**
 * The language an article is written in; null when it is none of ours, or too short to tell. Pages are tagged
 * wrongly at times, so a tag is believed unless the text is clearly in another language.
 */
export function languageOf({ paragraphs, language }: Tagged): Language | null {
  const tagged = primaryLanguage(language);
  const words = wordsOf(beginningOf(paragraphs));
  if (words.length < FEWEST) return tagged;
  const own = tagged === null ? 0 : shareOf(words, tagged);
  if (own >= PLENTY) return tagged;
  const shares = LANGUAGES.map((candidate) => ({ candidate, share: shareOf(words, candidate) }));
  const [first, second] = shares.sort((one, other) => other.share - one.share);
  const enough = first !== undefined && first.share >= ENOUGH;
  if (tagged !== null) {
    if (enough && own < first.share * NEIGHBOURS) return first.candidate;
    return words.length >= MANY && own < NONE ? null : tagged;
  }
  return enough && (second?.share ?? 0) < first.share * NEIGHBOURS ? first.candidate : null;
}

/** Whether an article's language is known well; if not, its sentences are chosen by place and repetition. */
export function knowsLanguage(article: Tagged): boolean {
  return languageOf(article) !== null;
}

/** The beginning of a text, no more than a part of it from one paragraph: that one may be a quotation. */
function beginningOf(paragraphs: readonly string[]): string {
  let beginning = '';
  for (const paragraph of paragraphs) {
    if (beginning.length >= SAMPLE) break;
    beginning += `${paragraph.slice(0, SAMPLE / 4)} `;
  }
  return beginning.slice(0, SAMPLE);
}

function shareOf(words: readonly string[], language: Language): number {
  const stopWords = stopWordsIn(language);
  return words.filter((word) => stopWords.has(word)).length / words.length;
}
