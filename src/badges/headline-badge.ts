import type { Badge } from '../card/badge.ts';
import { createBadgeElement } from './badge-element.ts';

/** Pixels between the last letter of the headline and the badge. */
const GAP = 10;

/**
 * Shows a badge beside a headline until the signal aborts, without a trace in the page's own tree: it floats in
 * page coordinates behind the body, so that no line moves and no framework finds a foreign node in its headline.
 */
export function showHeadlineBadge(headline: HTMLElement, badge: Badge, signal: AbortSignal): void {
  const document = headline.ownerDocument;
  const view = document.defaultView;
  if (view === null || signal.aborted) return;
  const host = createBadgeElement(document, badge);
  Object.assign(host.style, { all: 'initial', position: 'absolute', zIndex: '1', visibility: 'hidden' });
  const place = () => {
    const at = placeBeside(headline, host, view);
    host.style.visibility = at === null ? 'hidden' : 'visible';
    if (at !== null) Object.assign(host.style, { left: `${at.left}px`, top: `${at.top}px` });
  };
  // The observer also tells when the page hides or drops the headline.
  const observer = new ResizeObserver(place);
  document.documentElement.append(host);
  observer.observe(headline);
  observer.observe(document.body);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}

/** Where the badge stands, in page coordinates; null where the headline is not to be seen. */
function placeBeside(
  headline: HTMLElement,
  host: HTMLElement,
  view: Window,
): { left: number; top: number } | null {
  const range = headline.ownerDocument.createRange();
  range.selectNodeContents(headline);
  const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
  const last = lines.at(-1);
  const first = lines[0];
  if (last === undefined || first === undefined) return null;
  const { width, height } = host.getBoundingClientRect();
  const rightToLeft = view.getComputedStyle(headline).direction === 'rtl';
  const beside = rightToLeft ? last.left - GAP - width : last.right + GAP;
  const fits = rightToLeft ? beside >= 0 : beside + width <= view.document.documentElement.clientWidth;
  const corner = rightToLeft ? first.right - width : first.left;
  // No room in the last line: above the first, where headlines have their air.
  const left = fits ? beside : corner;
  const top = fits ? last.top + (last.height - height) / 2 : first.top - height - 2;
  return { left: left + view.scrollX, top: Math.max(0, top + view.scrollY) };
}
