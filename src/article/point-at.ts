import { textNodes } from './text-nodes.ts';

/** A stretch of live text: UTF-16 offsets into two text nodes. */
export interface TextSpan {
  startNode: Node;
  startOffset: number;
  endNode: Node;
  endOffset: number;
}

/** The sentence's place under `root` as a Range of its document; null where it is not there. */
export function findSentence(root: Element, sentence: string): Range | null {
  return rangeOf(findSpan(root, sentence));
}

function rangeOf(span: TextSpan | null): Range | null {
  // A sentence in a frame lies in a document of its own.
  const range = span?.startNode.ownerDocument?.createRange() ?? null;
  if (span === null || range === null) return null;
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
  const near =
    own?.isConnected === true && own.ownerDocument.defaultView !== null ? findSpan(own, sentence) : null;
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
  return rangeOf(locateSpan(document, sources, paragraph, sentence));
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
  const end = at + wanted.length;
  const [first, last] = inOneTree(nodes, nodeAt(starts, at), nodeAt(starts, end - 1));
  const startNode = nodes[first];
  const endNode = nodes[last];
  if (startNode === undefined || endNode === undefined) return null;
  const from = Math.max(at - (starts[first] ?? 0), 0);
  const to = Math.min(end - (starts[last] ?? 0), pieces[last]?.length ?? 0);
  return {
    startNode,
    startOffset: originalOffset(startNode.nodeValue ?? '', from),
    endNode,
    endOffset: originalOffset(endNode.nodeValue ?? '', to - 1) + 1,
  };
}

/** A Range lies in one shadow root or document: of a sentence across two, the longer part that begins or ends it. */
function inOneTree(nodes: readonly Node[], first: number, last: number): [number, number] {
  const start = nodes[first]?.getRootNode();
  const end = nodes[last]?.getRootNode();
  if (start === end) return [first, last];
  let [from, to] = [last, first];
  while (from > first && nodes[from - 1]?.getRootNode() === end) from -= 1;
  while (to < last && nodes[to + 1]?.getRootNode() === start) to += 1;
  return to - first > last - from ? [first, to] : [from, last];
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
