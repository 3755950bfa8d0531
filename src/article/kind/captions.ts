import { walkFlatTree } from '../flat-tree.ts';
import { attributeOf, parentElementOf } from '../node-access.ts';
import { collapse } from '../plain-text.ts';

/** What stands below one picture. */
export interface Caption {
  /** White space collapsed, without the credit. */
  text: string;
  element: Element;
}

const PLACES =
  'figcaption, figure [class*="caption" i], [class*="gallery" i] [class*="caption" i], [class*="slide" i] [class*="caption" i]';
const CREDIT = /credit|copyright|photographer|agency|source|byline|sr-only|visually-?hidden/i;
/** Shorter ones name a place or a photographer. */
const MIN_LENGTH = 25;
const MAX_CAPTIONS = 300;
const MAX_LENGTH = 3_000;
const MAX_NODES = 300;

/** The captions of a page's pictures in its order, each once, whichever picture is shown at the moment. */
export function readCaptions(page: Document): Caption[] {
  const captions: Caption[] = [];
  const seen = new Set<string>();
  const read = new Set<Element>();
  for (const element of [...page.querySelectorAll(PLACES)].slice(0, 3 * MAX_CAPTIONS)) {
    if (element.closest('aside, nav, footer, a') !== null) continue;
    // A caption within a caption has been read with it.
    const around = parentElementOf(element);
    if (around !== null && read.has(around)) continue;
    read.add(element);
    const text = captionText(element);
    if (text.length < MIN_LENGTH || seen.has(text)) continue;
    seen.add(text);
    captions.push({ text, element });
    if (captions.length === MAX_CAPTIONS) break;
  }
  return captions;
}

/** The text of an element without who took the picture. */
function captionText(element: Element): string {
  let text = '';
  let nodes = 0;
  walkFlatTree(element, (node) => {
    nodes += 1;
    if (nodes > MAX_NODES || text.length > MAX_LENGTH) return 'stop';
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) return 'pass';
    text += ' ';
    return CREDIT.test(attributeOf(node as Element, 'class') ?? '') ? 'pass' : 'enter';
  });
  return collapse(text);
}
