import type { PageScope } from '../outlets/catalogue-records.ts';
import type { Outlet } from '../outlets/identification.ts';
import type { Rating } from './rating.ts';

/** What is known of the page that a rating is shown on. */
export type RatedPage = Pick<Outlet, 'scope' | 'scopeStated' | 'broadcast'>;

/** Work that a rating of the news does not speak about. */
const BESIDE_THE_NEWS: Partial<Record<PageScope, string>> = {
  sport: 'This is a sports page.',
  shopping: 'This is a shopping page.',
  reviews: 'This is a page of reviews.',
  blog: 'This is a blog.',
  'games-cooking': 'This is a page of games or recipes.',
};

/** Says whether a rating speaks about this page, and puts the reason into its note where it does not. */
export function fitToPage(rating: Rating, page: RatedPage): Rating {
  if (rating.axis !== 'lean') return rating;
  const mismatch = mismatchOf(rating, page);
  if (mismatch === null) return rating;
  return { ...rating, appliesHere: false, scopeNote: `${mismatch} ${rating.scopeNote}` };
}

function mismatchOf({ scope }: Rating, page: RatedPage): string | null {
  if (page.scope === 'sponsored') return 'This page is paid for by an advertiser.';
  if (page.broadcast === 'video') return 'This page is a video.';
  if (page.broadcast === 'audio') return 'This is a podcast.';
  if (page.scope === 'opinion') {
    return scope === 'news' || scope === 'fact-check' ? 'This is an opinion page.' : null;
  }
  if (page.scope === 'news' && page.scopeStated && scope === 'opinion') return 'This is a news page.';
  return scope === 'all' ? null : (BESIDE_THE_NEWS[page.scope] ?? null);
}
