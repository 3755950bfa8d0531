/** A stretch of live text: UTF-16 offsets into two text nodes. */
export interface TextSpan {
  startNode: Node;
  startOffset: number;
  endNode: Node;
  endOffset: number;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg', 'iframe']);

/** The sentence's place under `root` as a Range of its document; null where it is not there. */
export function findSentence(root: Element, sentence: string): Range | null {
  return rangeOf(root.ownerDocument, findSpan(root, sentence));
}

function rangeOf(document: Document, span: TextSpan | null): Range | null {
  if (span === null) return null;
  const range = document.createRange();
  range.setStart(span.startNode, span.startOffset);
  range.setEnd(span.endNode, span.endOffset);
  return range;
}

/** As `locate` below, without making a Range: for documents that have none. */
export function locateSpan(
  document: Document,
  sources: readonly (Element | null)[],
  paragraph: number,
  sentence: string,
): TextSpan | null {
  const own = sources[paragraph];
  const near = own?.isConnected === true ? findSpan(own, sentence) : null;
  const body = document.querySelector('body');
  return near ?? (body === null ? null : findSpan(body, sentence));
}

/**
 * Finds a sentence of a paragraph in the live page: in the paragraph's own element first, then, since
 * pages redraw themselves, anywhere in the body. `sources` as from readPageWithSources.
 */
export function locate(
  document: Document,
  sources: readonly (Element | null)[],
  paragraph: number,
  sentence: string,
): Range | null {
  return rangeOf(document, locateSpan(document, sources, paragraph, sentence));
}

/**
 * Compares letters without white space, soft hyphens and zero-width marks, across inline elements;
 * curly and straight quotes are the same. Linear in the text under `root`.
 */
export function findSpan(root: Element, sentence: string): TextSpan | null {
  const wanted = essence(sentence);
  if (wanted === '') return null;
  const nodes: Node[] = [];
  /** Length of the essence before each node. */
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const node of textNodes(root)) {
    const piece = essence(node.nodeValue ?? '');
    if (piece === '') continue;
    nodes.push(node);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  const at = pieces.join('').indexOf(wanted);
  if (at === -1) return null;
  const first = nodeAt(starts, at);
  const last = nodeAt(starts, at + wanted.length - 1);
  const startNode = nodes[first];
  const endNode = nodes[last];
  if (startNode === undefined || endNode === undefined) return null;
  return {
    startNode,
    startOffset: originalOffset(startNode.nodeValue ?? '', at - (starts[first] ?? 0)),
    endNode,
    endOffset: originalOffset(endNode.nodeValue ?? '', at + wanted.length - 1 - (starts[last] ?? 0)) + 1,
  };
}

/** Text nodes in reading order, without recursion: pages nest ten thousand deep. */
function* textNodes(root: Element): Generator<Node> {
  let node: Node | null = root.firstChild;
  while (node !== null && node !== root) {
    if (node.nodeType === 3) yield node;
    if (node.firstChild !== null && !isUnread(node)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === root ? null : node.nextSibling;
  }
}

function isUnread(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return UNREAD.has(element.localName) || element.hasAttribute('hidden');
}

const IGNORED = /[\s\u00AD\u200B\u2060\uFEFF]/;

/** One UTF-16 unit in, one or none out, so that offsets can be traced back. */
function essence(text: string): string {
  return text
    .replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"');
}

/** Index of the last start that is not after `position`. */
function nodeAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset in `text` of its `index`th character that counts. */
function originalOffset(text: string, index: number): number {
  let counted = -1;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (!IGNORED.test(text.charAt(offset))) counted += 1;
    if (counted === index) return offset;
  }
  return text.length;
}
