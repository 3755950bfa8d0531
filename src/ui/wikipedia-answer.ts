import type { WikipediaIntro } from '../card/wikipedia-intro.ts';

/** What a surface hands the card when it asked Wikipedia, and the sentences for it. */

export type WikipediaAnswer =
  /** `since`: when it was kept on this device; null where it is not kept. */
  { ok: true; intro: WikipediaIntro; since: number | null } | { ok: false; why: WikipediaFailure };

/** Why there is no introduction, and what to do next. */
const FAILURES = {
  offline: 'Wikipedia could not be reached. Check the connection and try again.',
  missing: 'Wikipedia no longer has this article. Look in Wikipedia for where it went.',
  ambiguous: 'This title stands for several things in Wikipedia. Open the page there and choose.',
  empty: 'This article has no introduction. Open it in Wikipedia to read it.',
  slow: 'Wikipedia took longer than five seconds. Try again, or open the article there.',
  busy: 'Wikipedia has too many questions to answer just now. Wait a minute and try again.',
  cancelled: 'You stopped asking Wikipedia. Try again when you like.',
  unusable: 'Wikipedia’s answer could not be used. Try again later, or open the article there.',
};

export type WikipediaFailure = keyof typeof FAILURES;

export function failureSentence(why: WikipediaFailure): string {
  return FAILURES[why];
}

/** "There is no article in German, so this is the English one."; null where it is in the wanted language. */
export function otherLanguageSentence({ edition, missingIn }: WikipediaIntro): string | null {
  return missingIn === null
    ? null
    : `There is no article in ${languageName(missingIn)}, so this is the ${languageName(edition)} one.`;
}

/** "de" → "German"; the code itself where it has no name. */
export function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

/** "Kept on this device since 25 November 2026." */
export function keptSentence(since: number): string {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(since);
  return `Kept on this device since ${date}.`;
}

export function articleUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** Where a title that is gone may be found again. */
export function searchUrl(title: string): string {
  return `https://en.wikipedia.org/w/index.php?${new URLSearchParams({ search: title }).toString()}`;
}
