import { attributeNamesOf, attributeOf, firstChildOf, hasAttributes, nextSiblingOf } from '../node-access.ts';
import { walkFlatTree } from '../flat-tree.ts';
import { BLOCK_ELEMENTS, INLINE_ELEMENTS } from './block-elements.ts';
import { readableFrame } from './frames.ts';
import { isSkipped } from './skipped.ts';

/** Attribute on the copy's elements, but for inline ones, that leads back to the original element. */
export const SOURCE_ATTRIBUTE = 'data-masthead-source';

/** More than any news page needs; a page beyond these is read up to there and said to be cut. */
const MAX_ELEMENTS = 20_000;
const MAX_CHARACTERS = 600_000;
const MAX_NODES = 100_000;
/** Readability calls itself once for every level of nesting: deeper elements are hung up here. */
const MAX_DEPTH = 60;

/** Frames in frames, and frames of a page, that are looked into. */
const MAX_LEVELS = 2;
const MAX_FRAMES = 20;
/** Characters outside of links: a page that has more has its article itself, a frame that has fewer has none. */
const LITTLE_TEXT = 1_500;
const LEAST_IN_FRAME = 500;

const KEPT_ATTRIBUTES = new Set([
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'aria-modal',
  'colspan',
  'rowspan',
  'datetime',
  'content',
]);

/** A frame that was passed, and its place in the copy. */
interface Frame {
  element: Element;
  parent: Element;
  before: Node | null;
  /** 1 for a frame of the page. */
  level: number;
}

/** How far a page is copied. */
interface Copying {
  document: Document;
  originals: Element[];
  characters: number;
  nodes: number;
  elements: number;
  cut: boolean;
  frames: Frame[];
}

/** A copy has one body; a form would answer with its fields where a node is asked for its neighbours. */
const RENAMED = new Set(['body', 'html', 'form']);

/** The readable part of a page in a document of its own; changing it changes nothing on the page. */
export interface PageCopy {
  document: Document;
  /** The page's elements; a copied element carries its index here in SOURCE_ATTRIBUTE. */
  originals: Element[];
  /** True where the page was larger than is read. */
  cut: boolean;
}

/**
 * Copies what a reader could see of a page, up to the caps above: what stands in open shadow roots too and, where the
 * page has hardly a text of its own, in frames of its own origin. Without recursion: pages with ten thousand nested
 * elements exist.
 */
export function copyPage(page: Document): PageCopy {
  const document = page.cloneNode(false) as Document;
  const root = document.createElement('html');
  const body = document.createElement('body');
  root.append(document.createElement('head'), body);
  document.append(root);

  const copying: Copying = {
    document,
    originals: [],
    characters: 0,
    nodes: 0,
    elements: 0,
    cut: false,
    frames: [],
  };
  // Not page.body: some parsers repair a broken page when asked for it, and that changes the page. Where they make two
  // of a broken head, the page is in the last.
  const start = [...page.querySelectorAll('html > body')].at(-1) ?? page.documentElement;
  const written = copyChildren(start, body, copying, 0);
  if (written < LITTLE_TEXT) copyFrames(copying, written);
  return { document, originals: copying.originals, cut: copying.cut };
}

/** Copies what is in one document; answers how many characters of it stand outside of links. */
function copyChildren(start: Element, into: Element, copying: Copying, level: number): number {
  const { document, originals } = copying;
  /** Where the children of the element at each depth go in the copy. */
  const parents: Element[] = [into];
  /** Whether the last thing at each depth was the edge of a block: white space there is no text. */
  const closed = [true];
  let written = 0;
  /** Depth of the link that is being walked. */
  let link = Infinity;
  walkFlatTree(start, (node, depth) => {
    if (depth <= link) link = Infinity;
    const parent = parents[depth] ?? into;
    copying.nodes += 1;
    if (copying.nodes > MAX_NODES) return cut(copying);
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      copying.characters += text.length;
      if (copying.characters > MAX_CHARACTERS) return cut(copying);
      const length = text.trim().length;
      if (length === 0 && closed[depth] === true) return 'pass';
      if (length > 0) closed[depth] = false;
      if (link === Infinity) written += length;
      parent.appendChild(document.createTextNode(text));
      return 'pass';
    }
    if (node.nodeType !== 1) return 'pass';
    const element = node as Element;
    const name = element.localName;
    if (name === 'iframe' && level < MAX_LEVELS && copying.frames.length < MAX_FRAMES)
      copying.frames.push({ element, parent, before: parent.lastChild, level: level + 1 });
    if (isSkipped(element)) return 'pass';
    if (name === 'a') link = Math.min(link, depth);
    if (name === 'slot') {
      parents[depth + 1] = parent;
      closed[depth + 1] = closed[depth] = false;
    } else if (depth < MAX_DEPTH || hasOwnText(element)) {
      copying.elements += 1;
      if (copying.elements > MAX_ELEMENTS) return cut(copying);
      const copy = copyElement(element, document, originals);
      (parents[Math.min(depth, MAX_DEPTH)] ?? into).appendChild(copy);
      parents[depth + 1] = copy;
      closed[depth + 1] = closed[depth] = BLOCK_ELEMENTS.has(name) && name !== 'pre';
    } else {
      // A wrapper beyond the depth that counts: its children go where it would have gone.
      parents[depth + 1] = parents[MAX_DEPTH] ?? into;
      closed[depth + 1] = closed[depth] = false;
    }
    return 'enter';
  });
  return written;
}

function cut(copying: Copying): 'stop' {
  copying.cut = true;
  return 'stop';
}

/** Puts in their places the frames that hold more text than the page has, with the frames in them. */
function copyFrames(copying: Copying, written: number): void {
  const copied = new Map<Element, { frame: Frame; copy: Element; written: number }>();
  // The list grows while frames are found in frames.
  for (const frame of copying.frames) {
    const body = copying.cut ? null : readableFrame(frame.element);
    if (body === null) continue;
    const copy = copyElement(frame.element, copying.document, copying.originals, 'div');
    copied.set(copy, { frame, copy, written: copyChildren(body, copy, copying, frame.level) });
  }
  for (const { frame, copy, written: own } of [...copied.values()].reverse()) {
    if (own < Math.max(written, LEAST_IN_FRAME)) continue;
    frame.parent.insertBefore(
      copy,
      frame.before === null ? frame.parent.firstChild : frame.before.nextSibling,
    );
    const around = copied.get(outermost(frame.parent));
    if (around !== undefined) around.written += own;
  }
}

function outermost(element: Element): Element {
  let outer = element;
  while (outer.parentElement !== null) outer = outer.parentElement;
  return outer;
}

function hasOwnText(element: Element): boolean {
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') return true;
  }
  return false;
}

function copyElement(
  element: Element,
  document: Document,
  originals: Element[],
  as = element.localName,
): Element {
  // Parsers accept element names that createElement refuses.
  const name = /^[a-z][a-z0-9-]*$/.test(as) ? as : 'div';
  const copy = document.createElement(RENAMED.has(name) ? 'div' : name);
  if (hasAttributes(element)) {
    for (const attribute of attributeNamesOf(element))
      if (KEPT_ATTRIBUTES.has(attribute)) copy.setAttribute(attribute, attributeOf(element, attribute) ?? '');
  }
  // A link's address matters only in that a link within the page counts less.
  if (name === 'a') copy.setAttribute('href', element.getAttribute('href')?.startsWith('#') ? '#x' : 'x');
  // A sentence goes on beyond the inline element that it begins in.
  if (!INLINE_ELEMENTS.has(name)) {
    copy.setAttribute(SOURCE_ATTRIBUTE, String(originals.length));
    originals.push(element);
  }
  return copy;
}
