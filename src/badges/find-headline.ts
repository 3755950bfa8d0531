const LEAST_LETTERS = 15;

/** The headline of an article page; null on fronts, lists and pages that do not call themselves an article. */
export function findHeadline(document: Document, path: string): HTMLElement | null {
  if (path.length < 2 || !saysArticle(document)) return null;
  const headings = [...document.querySelectorAll<HTMLElement>('main h1, article h1, h1')];
  const texts = headings.filter(
    (heading) => (heading.textContent.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS,
  );
  // Two different headlines in one page: a list of articles, where one badge would be a guess.
  return new Set(texts).size === 1 ? (texts[0] ?? null) : null;
}

function saysArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type?.toLowerCase().includes('article') === true) return true;
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  return [...blocks].some((block) => /"[A-Za-z]*(?:Article|BlogPosting)"/.test(block.textContent));
}
