import { readSigns } from '../article/page-signs.ts';
import type { Badge } from '../card/badge.ts';
import type { PageSigns } from '../outlets/evidence.ts';
import { BADGE_TAG } from './badge-tag.ts';
import type { keepBadge } from './keep-badge.ts';
import { watchAddress } from './watch-address.ts';

/** What `badge.ts` leaves in the extension's own world of a page that gets a badge. */
export interface BadgeWorld {
  mastheadBadge?: typeof keepBadge;
}

/** What the page watcher asks of the extension. */
export interface PageWorld {
  window: Window;
  /** Tells that a page is shown; resolves to the badge to show, or null. By then what draws it is there. */
  announce: (url: string, signs: PageSigns) => Promise<Badge | null>;
}

/** Keeps icon and badge true to the page as long as it is shown. Returns a function that looks anew. */
export function watchPage({ window, announce }: PageWorld, signal: AbortSignal): () => void {
  const { document } = window;
  // What an older version of the extension left behind when it was updated under an open page.
  for (const orphan of document.querySelectorAll(BADGE_TAG)) orphan.remove();
  let shown = new AbortController();
  let asked = 0;
  let address = '';
  const look = async () => {
    const question = ++asked;
    // What was said of another page is not left standing until this one is known.
    if (address !== window.location.href) shown.abort();
    address = window.location.href;
    const badge = await announce(address, readSigns(document));
    if (signal.aborted || question !== asked) return;
    shown.abort();
    shown = new AbortController();
    if (badge !== null) (globalThis as BadgeWorld).mastheadBadge?.(document, badge, shown.signal);
  };
  const lookAgain = () => void look();
  watchAddress(window, lookAgain, signal);
  signal.addEventListener('abort', () => {
    shown.abort();
  });
  return lookAgain;
}
