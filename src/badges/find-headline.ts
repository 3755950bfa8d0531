import { readSigns } from '../article/page-signs.ts';

const LEAST_LETTERS = 15;
const LEAST_PIXELS = 8;
/** Shadow roots within shadow roots that are looked into. */
const DEPTH = 6;

/** The headline of an article page; null on fronts, lists and pages that do not call themselves an article. */
export function findHeadline(document: Document): HTMLElement | null {
  if (document.location.pathname.length < 2 || !saysArticle(document)) return null;
  const headings = headingsIn(document, DEPTH).filter(
    (heading) => (heading.textContent.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS,
  );
  const seen = headings.filter(isSeen);
  // Of several headlines, as where the next story follows below, it is the one that the tab has for its title.
  const own =
    seen.length === 1 ? seen : seen.filter((heading) => document.title.startsWith(heading.innerText));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Pages made of custom elements have their headline in a shadow root, at times within another. */
function headingsIn(root: ParentNode, depth: number): HTMLElement[] {
  const headings = [...root.querySelectorAll('h1')];
  if (headings.length > 0 || depth === 0) return headings;
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : headingsIn(shadowRoot, depth - 1),
  );
}

function saysArticle(document: Document): boolean {
  // A video site that goes from page to page in itself leaves its metadata behind.
  if (document.location.pathname === '/watch') return true;
  return readSigns(document).types.some((type) => /Article|og:article|og:video|Posting/.test(type));
}

/** Pages hide a heading for screen readers by a clip or a box of one pixel. */
function isSeen(heading: HTMLElement): boolean {
  const { width, height } = heading.getBoundingClientRect();
  if (width < LEAST_PIXELS || height < LEAST_PIXELS || !heading.checkVisibility({ visibilityProperty: true }))
    return false;
  const style = heading.ownerDocument.defaultView?.getComputedStyle(heading);
  return (
    style === undefined ||
    (style.clipPath === 'none' && ['auto', ''].includes(style.getPropertyValue('clip')))
  );
}
