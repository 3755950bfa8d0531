import type { PageKind } from '../article/article.ts';
import type { Rating } from '../ratings/rating.ts';
import type { Summary } from '../summary/summary.ts';

/** Sentences that several surfaces share, so that they cannot drift apart. */

/** "AllSides Media Bias Rating: Center", as the rater calls it. */
export const RATING_TITLE = 'AllSides Media Bias Rating';

/** What the sentences were selected from: a video page has no article, only words about its video. */
export function textName(kind: PageKind): string {
  return kind === 'video' ? 'description of the video' : 'article';
}

/** How the summary was made and how much of the text it read. */
export function howMade(summary: Summary, kind: PageKind): string {
  const { words, of } = summary.read;
  return `Sentences selected from the ${textName(kind)} on this device; read ${count(words)} of ${count(of)} words.`;
}

/** What stands in the rating's place where AllSides rates nobody here. */
export function unratedSentence(outletName: string | null): string {
  return outletName === null
    ? 'Unknown outlet: no rating to show.'
    : `${outletName} is not rated by AllSides.`;
}

/** "2026-07" → "July 2026"; a year stays a year. */
export function monthAndYear(date: string): string {
  const [year, month] = date.split('-');
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1),
  );
}

/** AllSides' rating among the ratings; null where it gives none. */
export function leanOf(ratings: readonly Rating[]): Rating | null {
  return ratings.find((rating) => rating.rater === 'allsides') ?? null;
}

/** Thousands set apart: 14,200. */
function count(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}
