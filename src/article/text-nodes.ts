import { frameBody } from './body/frames.ts';
import { walkFlatTree } from './flat-tree.ts';
import { hasAttribute } from './node-access.ts';

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg']);
/** More than any page with an article has. */
const MAX_FRAMES = 50;

/** Text nodes in reading order, also those in open shadow roots and in frames of the page's own origin. */
export function textNodes(root: Element): Node[] {
  const nodes: Node[] = [];
  const frames: Element[] = [];
  const collect = (start: Element) => {
    walkFlatTree(start, (node) => {
      if (node.nodeType === 3) nodes.push(node);
      if (node.nodeType !== 1) return 'pass';
      const element = node as Element;
      if (element.localName !== 'iframe') return isUnread(element) ? 'pass' : 'enter';
      frames.push(element);
      return 'pass';
    });
  };
  collect(root);
  if (root.localName === 'iframe') frames.push(root);
  // Frames come last: what stands in the page itself is what was read, as a rule. The list grows on the way.
  for (let index = 0; index < Math.min(frames.length, MAX_FRAMES); index += 1) {
    const frame = frames[index];
    const body = frame === undefined ? null : frameBody(frame);
    if (body !== null) collect(body);
  }
  return nodes;
}

/** How many characters of text a part of a page has, white space at their ends apart. */
export function textLength(root: Element): number {
  return textNodes(root).reduce((sum, node) => sum + (node.nodeValue ?? '').trim().length, 0);
}

function isUnread(element: Element): boolean {
  return UNREAD.has(element.localName) || hasAttribute(element, 'hidden');
}
