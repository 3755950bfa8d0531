const LEAST_LETTERS = 15;
const LEAST_PIXELS = 8;

/** The headline of an article page; null on fronts, lists and pages that do not call themselves an article. */
export function findHeadline(document: Document): HTMLElement | null {
  if (document.location.pathname.length < 2) return null;
  const headings = [...document.querySelectorAll<HTMLElement>('h1')].filter(
    (heading) => (heading.textContent.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS,
  );
  // The cheaper question first: this is asked again while a page is being drawn.
  if (headings.length === 0 || !saysArticle(document)) return null;
  const seen = headings.filter(isSeen);
  // Two different headlines in one page: a list of articles, where one badge would be a guess.
  return seen.length === 1 ? (seen[0] ?? null) : null;
}

function saysArticle(document: Document): boolean {
  // A video site that goes from page to page in itself leaves its metadata behind.
  if (document.location.pathname === '/watch' || /article|video/.test(openGraphType(document))) return true;
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  return [...blocks].some((block) => /"[A-Za-z]*(?:Article|BlogPosting)"/.test(block.textContent));
}

function openGraphType(document: Document): string {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return type?.toLowerCase() ?? '';
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
