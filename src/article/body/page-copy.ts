import { isSkipped } from './skipped.ts';

/** Attribute on the copy that leads back to the original element. */
export const SOURCE_ATTRIBUTE = 'data-masthead-source';

/** More than any news page needs; a page beyond these is read up to there and said to be cut. */
const MAX_ELEMENTS = 20_000;
const MAX_CHARACTERS = 600_000;
const MAX_NODES = 100_000;
/** Readability calls itself once for every level of nesting: deeper elements are hung up here. */
const MAX_DEPTH = 60;

const KEPT_ATTRIBUTES = [
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
];

/** The readable part of a page in a document of its own; changing it changes nothing on the page. */
export interface PageCopy {
  document: Document;
  /** The page's elements; a copied element carries its index here in SOURCE_ATTRIBUTE. */
  originals: Element[];
  /** True where the page was larger than is read. */
  cut: boolean;
}

/**
 * Copies what a reader could see of a page, up to the caps above, without recursion: pages with ten
 * thousand nested elements exist.
 */
export function copyPage(page: Document): PageCopy {
  const document = page.cloneNode(false) as Document;
  const root = document.createElement('html');
  const body = document.createElement('body');
  root.append(document.createElement('head'), body);
  document.append(root);

  const originals: Element[] = [];
  // Not page.body: some parsers repair a broken page when asked for it, and that changes the page.
  const start = page.querySelector('body') ?? page.documentElement;
  const cut = copyChildren(start, body, originals);
  return { document, originals, cut };
}

function copyChildren(start: Element, into: Element, originals: Element[]): boolean {
  const document = into.ownerDocument;
  /** Where the children of the element at each depth go in the copy. */
  const parents: Element[] = [into];
  let characters = 0;
  let nodes = 0;
  let node: Node | null = start.firstChild;
  while (node !== null) {
    const depth = parents.length - 1;
    const parent = parents[depth] ?? into;
    nodes += 1;
    if (nodes > MAX_NODES) return true;
    let copy: Element | null = null;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      characters += text.length;
      if (characters > MAX_CHARACTERS) return true;
      parent.append(document.createTextNode(text));
    } else if (isRead(node)) {
      if (depth < MAX_DEPTH || hasOwnText(node)) {
        if (originals.length >= MAX_ELEMENTS) return true;
        copy = copyElement(node, document, originals);
        (parents[Math.min(depth, MAX_DEPTH)] ?? into).append(copy);
      } else {
        // A wrapper beyond the depth that counts: its children go where it would have gone.
        copy = parents[MAX_DEPTH] ?? into;
      }
    }
    if (copy !== null && node.firstChild !== null) {
      parents.push(copy);
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      parents.pop();
      if (node === start) return false;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}

function isRead(node: Node): node is Element {
  return node.nodeType === 1 && !isSkipped(node as Element);
}

function hasOwnText(element: Element): boolean {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') return true;
  }
  return false;
}

function copyElement(element: Element, document: Document, originals: Element[]): Element {
  // Parsers accept element names that createElement refuses.
  const name = /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : 'div';
  const copy = document.createElement(name === 'body' || name === 'html' ? 'div' : name);
  for (const attribute of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  // A link's address matters only in that a link within the page counts less.
  if (name === 'a') copy.setAttribute('href', element.getAttribute('href')?.startsWith('#') ? '#x' : 'x');
  copy.setAttribute(SOURCE_ATTRIBUTE, String(originals.length));
  originals.push(element);
  return copy;
}
