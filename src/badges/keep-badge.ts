import type { Badge } from '../card/badge.ts';
import { findHeadline } from './find-headline.ts';
import { showHeadlineBadge } from './headline-badge.ts';

/** How long a page may take to draw its headline, and how often that is looked for while it draws; ms. */
const PATIENCE = 10_000;
const PAUSE = 250;

/** Keeps a badge beside the page's headline until the signal aborts, also where the page draws it late or anew. */
export function keepBadge(document: Document, badge: Badge, signal: AbortSignal): void {
  const show = () => {
    if (signal.aborted) return;
    const headline = findHeadline(document);
    if (headline === null) awaitHeadline(document, show, signal);
    else
      showHeadlineBadge(headline, badge, signal, () => {
        awaitHeadline(document, show, signal);
      });
  };
  show();
}

/** Calls back once a headline is there. Looks only while the page changes, and gives up after a while. */
function awaitHeadline(document: Document, onFound: () => void, signal: AbortSignal): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    observer.disconnect();
    clearTimeout(pause);
    clearTimeout(patience);
  };
  const look = () => {
    pause = undefined;
    if (findHeadline(document) === null) return;
    end();
    onFound();
  };
  const observer = new MutationObserver(() => {
    pause ??= setTimeout(look, PAUSE);
  });
  const patience = setTimeout(end, PATIENCE);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', end);
}
