import { articleBlocks } from '../body/article-blocks.ts';
import { readBlocks } from '../body/blocks.ts';
import { type PageCopy, SOURCE_ATTRIBUTE } from '../body/page-copy.ts';
import { collapse } from '../plain-text.ts';
import { entryElements, originalOf } from './entry-elements.ts';
import { entryTime } from './entry-time.ts';
import { type FoundEntry, isTimeAlone, MAX_TITLE } from './live-text.ts';

const MAX_ENTRIES = 500;
/** Deeper in an entry stand the times of what it quotes. */
const MAX_ELEMENTS = 60;

/** The entries that a page shows, in its order. Changes the copy. */
export function shownEntries(copy: PageCopy): FoundEntry[] {
  return entryElements(copy)
    .slice(0, MAX_ENTRIES)
    .map((element) => readEntry(element, copy.originals))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function readEntry(element: Element, originals: readonly Element[]): FoundEntry {
  const heading = collapse(element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? '');
  const title = heading === '' || isTimeAlone(heading) ? null : heading.slice(0, MAX_TITLE);
  const blocks = articleBlocks(readBlocks(element).blocks, heading === '' ? null : heading);
  const parts = [element, ...[...element.querySelectorAll('*')].slice(0, MAX_ELEMENTS)];
  // An element that was put around the parts of an entry is not the page's.
  const first = parts.find((part) => part.hasAttribute(SOURCE_ATTRIBUTE)) ?? null;
  return {
    time: parts.map((part) => entryTime(originalOf(part, originals))).find((time) => time !== null) ?? null,
    title,
    paragraphs: blocks.map(({ text }) => text),
    headings: blocks.flatMap((block, index) => (block.heading ? [index] : [])),
    items: blocks.flatMap((block, index) => (block.item ? [index] : [])),
    sources: blocks.map(({ owner }) => sourceOf(owner, originals)),
    element: sourceOf(first, originals),
  };
}

/** The page's own element for one of the copy. */
function sourceOf(element: Element | null, originals: readonly Element[]): Element | null {
  const index = element?.closest(`[${SOURCE_ATTRIBUTE}]`)?.getAttribute(SOURCE_ATTRIBUTE) ?? null;
  return index === null ? null : (originals[Number(index)] ?? null);
}
