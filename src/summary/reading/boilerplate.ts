import type { Language } from '../words/language.ts';
import { OF_LANGUAGE, OPENINGS, PHRASES } from './boilerplate-phrases.ts';

/** Longer sentences are never taken for the site's: a story may speak of newsletters. */
const LONGEST = 260;

/**
 * Whether a sentence is the site speaking about itself, to its readers or of its pictures, rather than the story.
 * `language` is the article's: sites say it in that or in English; null = it is not known, then in any.
 */
export function isBoilerplate(sentence: string, language: Language | null = null): boolean {
  if (sentence.length >= LONGEST) return false;
  const matches = (pattern: RegExp): boolean => pattern.test(sentence);
  if (OPENINGS.some(matches) || PHRASES.some(matches)) return true;
  if (language === 'en') return false;
  return Object.entries(OF_LANGUAGE).some(
    ([of, patterns]) => (language === null || of === language) && patterns.some(matches),
  );
}
