import type { Badge } from '../card/badge.ts';
import { createBadgeElement } from './badge-element.ts';
import { isOpen, placeBeside } from './place-beside.ts';

/**
 * Shows a badge beside a headline until the signal aborts, without a trace in the page's own tree: it floats in
 * page coordinates behind the body, so that no line moves and no framework finds a foreign node in its headline.
 * `lost` is called once where the page takes the headline away.
 */
export function showHeadlineBadge(
  headline: HTMLElement,
  badge: Badge,
  signal: AbortSignal,
  lost: () => void,
): void {
  const document = headline.ownerDocument;
  const view = document.defaultView;
  if (view === null || signal.aborted) return;
  const host = createBadgeElement(document, badge);
  // No z-index: what a page lays over its text, it lays over the badge too.
  Object.assign(host.style, { all: 'initial', position: 'absolute', visibility: 'hidden' });
  const place = (open = true) => {
    if (!headline.isConnected) {
      observer.disconnect();
      host.remove();
      lost();
      return;
    }
    const at = open ? placeBeside(headline, host.getBoundingClientRect(), view) : null;
    host.style.visibility = at === null ? 'hidden' : 'visible';
    if (at !== null) Object.assign(host.style, { left: `${at.left}px`, top: `${at.top}px` });
  };
  // The observer also tells when the page hides or drops the headline.
  const observer = new ResizeObserver(() => {
    place();
  });
  document.documentElement.append(host);
  observer.observe(headline);
  observer.observe(document.body);
  followScrollers(
    document,
    () => {
      place(isOpen(headline));
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}

/** Calls back, once a frame, while something inside the page scrolls; the page as a whole takes the badge along. */
function followScrollers(document: Document, onScroll: () => void, signal: AbortSignal): void {
  let asked = false;
  const ask = ({ target }: Event) => {
    if (target === document || asked) return;
    asked = true;
    document.defaultView?.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) onScroll();
    });
  };
  document.addEventListener('scroll', ask, { capture: true, passive: true, signal });
}
