import type { Block } from './blocks.ts';
import { readingLength } from '../plain-text.ts';

/** In Latin letters' worth: shorter blocks are no paragraphs. */
const PARAGRAPH = 80;
/** So many times the text found must stand in the same kind of place to be taken instead. */
const MORE = 1.5;
const PARAGRAPH_ELEMENT = /^(?:p|div|section|li|td|dd|blockquote|h[1-6]|main|article|body)$/;

/**
 * What kind of place a block stands in, told by the names of two elements around it: the blocks of one text stand in
 * the same kind of place.
 */
export function placeOf(block: Block): string {
  let element = block.owner;
  while (element !== null && !PARAGRAPH_ELEMENT.test(element.localName)) element = element.parentElement;
  element = element?.parentElement ?? null;
  if (element?.localName === 'ul' || element?.localName === 'ol') element = element.parentElement;
  const names: string[] = [];
  for (let level = 0; element !== null && level < 2; level += 1) {
    const first = /\S+/.exec((element.getAttribute('class') ?? '').slice(0, 200))?.[0] ?? '';
    names.push(`${element.localName}.${first.replace(/\d+/g, '')}`);
    element = element.parentElement;
  }
  return names.join(' ');
}

/**
 * More of the text of which `found` is a part, from the first to the last block of the page that stand where most of it
 * stands; null where most of that was found. Some pages put each part of an article into a box of its own, and the
 * largest box is found. `places` holds placeOf for each block of the page.
 */
export function widen(
  page: readonly Block[],
  places: readonly string[],
  found: readonly Block[],
): Block[] | null {
  const texts = new Set(found.map((block) => block.text));
  const place = mainPlace(page, places, texts);
  if (place === null) return null;
  const first = page.findIndex((block, index) => places[index] === place && isProse(block));
  const seen = new Set<string>();
  let length = 0;
  let last = first;
  for (const [index, block] of page.entries()) {
    if (index < first) continue;
    // The next article on a page that goes on without end.
    if (index > first && block.title) break;
    if (places[index] !== place || !isProse(block) || seen.has(block.text)) continue;
    seen.add(block.text);
    length += readingLength(block.text);
    last = index;
  }
  const had = found.filter(isProse).reduce((sum, block) => sum + readingLength(block.text), 0);
  if (length < had * MORE) return null;
  return page
    .slice(first, last + 1)
    .filter((block, at) => texts.has(block.text) || block.heading || places[first + at] === place);
}

/** The kind of place that holds most of the paragraphs with these texts. */
function mainPlace(
  page: readonly Block[],
  places: readonly string[],
  texts: ReadonlySet<string>,
): string | null {
  const weights = new Map<string, number>();
  for (const [index, block] of page.entries()) {
    const place = places[index] ?? '';
    if (!texts.has(block.text) || !isProse(block)) continue;
    weights.set(place, (weights.get(place) ?? 0) + readingLength(block.text));
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function isProse(block: Block): boolean {
  return !block.heading && block.linked < 0.5 && readingLength(block.text) >= PARAGRAPH;
}
