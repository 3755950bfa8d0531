import { languageOf } from './article-language.ts';
import { frequentWordsOf } from './frequent-words.ts';
import type { Language } from './language.ts';
import { stemOf } from './stems.ts';
import { stopWordsIn } from './stop-word-lists.ts';

/** How the words of one article are read. Words are lower-cased, as `wordsOf` gives them. */
export interface WordRules {
  /** Null when it is not known: then stop words and stems are guessed from the text itself. */
  language: Language | null;
  /** The stop words themselves, without contractions and elisions. */
  stopWords: ReadonlySet<string>;
  /** Whether a word says nothing of what the article is about. */
  isStopWord: (word: string) => boolean;
  /** What inflected forms of a word have in common; for comparison only. */
  stem: (word: string) => string;
}

/** Words that lose their vowel before another one: "l'homme", "dell'arte". What follows is the word. */
const ELIDED: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)'(?=.)/u,
  it: /^(?:[cdlmnstv]|un|gl|all|coll|dall|dell|nell|sull|quell|quest|sant|bell|tutt|anch|senz|mezz|com|dov|quant)'(?=.)/u,
};

/** "They've", "who'd": a stop word and another. Negatives have a form of their own. */
const CONTRACTION = /^(\p{L}{1,12})'(?:d|ll|m|re|s|ve)$/u;
const NEGATIVE =
  /^(?:do|does|did|is|are|was|were|has|have|had|ca|can|could|must|might|need|sha|should|wo|would|ai)n't$/u;

/** Makes the rules for one article; each stem is worked out once. Never throws; linear time. */
export function wordRules(article: { paragraphs: readonly string[]; language: string | null }): WordRules {
  const language = languageOf(article);
  const stopWords = language === null ? frequentWordsOf(article.paragraphs) : stopWordsIn(language);
  const elided = language === null ? undefined : ELIDED[language];
  const bare = (word: string): string =>
    elided !== undefined && word.includes("'") ? word.replace(elided, '') : word;
  const stems = new Map<string, string>();
  return {
    language,
    stopWords,
    isStopWord: (word) =>
      stopWords.has(word) ||
      (word.includes("'") && (language === 'en' ? isContracted(word, stopWords) : stopWords.has(bare(word)))),
    stem: (word) => {
      const known = stems.get(word);
      if (known !== undefined) return known;
      const stem = stemOf(bare(word), language);
      stems.set(word, stem);
      return stem;
    },
  };
}

/** Stems of the words that say something, each once. */
export function termsOf(words: readonly string[], rules: WordRules): Set<string> {
  const terms = new Set<string>();
  for (const word of words) if (!rules.isStopWord(word)) terms.add(rules.stem(word));
  return terms;
}

function isContracted(word: string, stopWords: ReadonlySet<string>): boolean {
  return NEGATIVE.test(word) || stopWords.has(CONTRACTION.exec(word)?.[1] ?? '');
}
