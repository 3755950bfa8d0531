import { collapse, countWords, readingLength } from '../plain-text.ts';

/** What a page consists of besides its main text; counts of what can be seen. */
export interface LayoutSigns {
  /** Headings that link elsewhere: what front pages consist of. */
  teasers: number;
  /** Links as long as a headline, in whatever element. */
  headlineLinks: number;
  /** Amounts of money: shelves of shops have dozens. */
  prices: number;
  /** Characters in the whole page, white space collapsed. */
  textLength: number;
  /** Words in the first heading of the first rank: a story's headline is a sentence. */
  headlineWords: number;
}

/** Reads them from the page's copy, which is of bounded size, before the body is read from it. */
export function layoutSigns(copy: Document): LayoutSigns {
  const text = collapse(copy.querySelector('body')?.textContent ?? '');
  const headlines = [...copy.querySelectorAll('h1')].map((heading) => collapse(heading.textContent));
  return {
    teasers: copy.querySelectorAll('h2 a[href], h3 a[href], a[href] h2, a[href] h3').length,
    headlineLinks: [...copy.querySelectorAll('a[href]')].filter(
      (link) => readingLength(collapse(link.textContent.slice(0, 400))) >= 35,
    ).length,
    prices: text.match(/[$€£]\s?\d/g)?.length ?? 0,
    textLength: text.length,
    headlineWords: countWords(headlines.find((headline) => headline !== '') ?? ''),
  };
}
