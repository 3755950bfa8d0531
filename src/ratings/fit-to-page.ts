import type { PageScope } from '../outlets/catalogue-records.ts';
import type { Rating } from './rating.ts';

/** What is known of the page that a rating is shown on. */
export interface RatedPage {
  scope: PageScope;
  video: boolean;
  opinion: boolean;
}

const BESIDE_THE_NEWS: Partial<Record<PageScope, string>> = {
  sport: 'This is a sports page.',
  shopping: 'This is a shopping page.',
  'games-cooking': 'This is a page of games or recipes.',
};

/** Says whether a rating speaks about this page, and puts the reason into its note where it does not. */
export function fitToPage(rating: Rating, page: RatedPage): Rating {
  if (rating.axis !== 'lean') return rating;
  const mismatch = mismatchOf(rating, page);
  if (mismatch === null) return rating;
  return { ...rating, appliesHere: false, scopeNote: `${mismatch} ${rating.scopeNote}` };
}

function mismatchOf(rating: Rating, page: RatedPage): string | null {
  if (page.video) return 'This page is a video.';
  const opinion = page.scope === 'opinion' || page.opinion;
  if (opinion && (rating.scope === 'news' || rating.scope === 'fact-check'))
    return 'This is an opinion page.';
  if (!opinion && page.scope === 'news' && rating.scope === 'opinion') return 'This is a news page.';
  return rating.scope === 'all' ? null : (BESIDE_THE_NEWS[page.scope] ?? null);
}
