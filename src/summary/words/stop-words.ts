import { languageOf } from './article-language.ts';
import { frequentWordsOf } from './frequent-words.ts';
import { stopWordsIn } from './stop-word-lists.ts';

/** Stop words of a text as a set; prefer `wordRules`, which knows contractions and elisions too. */
export function stopWordsOf(paragraphs: readonly string[], language: string | null): ReadonlySet<string> {
  const known = languageOf({ paragraphs, language });
  return known === null ? frequentWordsOf(paragraphs) : stopWordsIn(known);
}
