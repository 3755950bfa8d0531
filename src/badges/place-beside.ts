/** Pixels between the last letter of the headline and the badge. */
const GAP = 10;

/** Where a badge stands, in page coordinates. */
export interface Place {
  left: number;
  top: number;
}

/** Beside the last letter of a headline, or above it where the line leaves no room; null where it is not to be seen. */
export function placeBeside(headline: HTMLElement, badge: DOMRect, view: Window): Place | null {
  const lines = linesOf(headline);
  const last = lines.at(-1);
  const first = lines[0];
  if (last === undefined || first === undefined) return null;
  const { width, height } = badge;
  const rightToLeft = view.getComputedStyle(headline).direction === 'rtl';
  const beside = rightToLeft ? last.left - GAP - width : last.right + GAP;
  const fits = rightToLeft ? beside >= 0 : beside + width <= view.document.documentElement.clientWidth;
  const corner = rightToLeft ? first.right - width : first.left;
  // No room in the last line: above the first, where headlines have their air.
  const left = fits ? beside : corner;
  const top = fits ? last.top + (last.height - height) / 2 : first.top - height - 2;
  return { left: left + view.scrollX, top: Math.max(0, top + view.scrollY) };
}

/** Whether the last letter of a headline lies open, and not scrolled away or under something else. */
export function isOpen(headline: HTMLElement): boolean {
  const last = linesOf(headline).at(-1);
  if (last === undefined) return false;
  const at = (headline.getRootNode() as Document | ShadowRoot).elementFromPoint(
    last.right - 2,
    last.top + last.height / 2,
  );
  return at !== null && (headline.contains(at) || at.contains(headline));
}

function linesOf(headline: HTMLElement): DOMRect[] {
  const range = headline.ownerDocument.createRange();
  range.selectNodeContents(headline);
  return [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
}
