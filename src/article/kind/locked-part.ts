import { countWords } from '../plain-text.ts';
import { isNode, type StructuredNode, textOf } from '../structured-data.ts';
import { asksFor } from './gate-words.ts';
import { isShown } from './is-shown.ts';

/** A text of so many words is no offer to subscribe. */
const TEXT_WORDS = 60;
const MAX_PARTS = 3;
const MAX_ELEMENTS = 20;
/** Names of elements, classes and ids, below each other: what publishers give, and what is cheap to look for. */
const SIMPLE = /^[.#\w\s,>-]{1,100}$/;

/**
 * Whether the part of an article that its page calls paid stands in the page: by the selector that the page itself
 * gives for it. Null where it gives none, or nothing is there.
 */
export function lockedPart(page: Document, node: StructuredNode | null): 'readable' | 'empty' | null {
  const given = node?.['hasPart'];
  const parts: unknown[] = Array.isArray(given) ? given : [given];
  let found: 'readable' | 'empty' | null = null;
  for (const part of parts.slice(0, MAX_PARTS).filter(isNode)) {
    const selector = textOf(part['cssSelector']);
    if (selector === null || !SIMPLE.test(selector)) continue;
    for (const element of select(page, selector)) {
      found = 'empty';
      const text = element.textContent.slice(0, 20_000);
      const isText = countWords(text) >= TEXT_WORDS && asksFor(text.slice(0, 1_500)) === null;
      if (isText && isShown(element)) return 'readable';
    }
  }
  return found;
}

/** The page writes the selector: it may be none. */
function select(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)].slice(0, MAX_ELEMENTS);
  } catch {
    return [];
  }
}
