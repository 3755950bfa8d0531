import type { Badge } from '../card/badge.ts';
import { BADGE_TAG } from './badge-element.ts';
import { findHeadline } from './find-headline.ts';
import { showHeadlineBadge } from './headline-badge.ts';

/** What the page watcher asks of the extension. */
export interface PageWorld {
  window: Window;
  /** Tells that a page has opened; resolves to the badge to show, or null. */
  announce: (url: string) => Promise<Badge | null>;
}

interface NavigationEvents {
  navigation?: EventTarget;
}

/** Keeps icon and badge true to the page, also after navigation within it. Returns a function that looks anew. */
export function watchPage({ window, announce }: PageWorld, signal: AbortSignal): () => void {
  // What an older version of the extension left behind when it was updated under an open page.
  for (const orphan of window.document.querySelectorAll(BADGE_TAG)) orphan.remove();
  let shown = new AbortController();
  const look = async () => {
    shown.abort();
    const current = new AbortController();
    shown = current;
    const { href, pathname } = window.location;
    const badge = await announce(href);
    if (badge === null || current.signal.aborted || signal.aborted) return;
    const headline = findHeadline(window.document, pathname);
    if (headline !== null) showHeadlineBadge(headline, badge, current.signal);
  };
  const lookAgain = () => void look();
  (window as NavigationEvents).navigation?.addEventListener('navigatesuccess', lookAgain, { signal });
  signal.addEventListener('abort', () => {
    shown.abort();
  });
  lookAgain();
  return lookAgain;
}
