import { collapse } from '../plain-text.ts';
import { BLOCK_ELEMENTS } from './block-elements.ts';

/** A piece of text between two block boundaries. */
export interface Block {
  /** White space collapsed, never empty. */
  text: string;
  heading: boolean;
  /** Whether it stands in an item of a list. */
  item: boolean;
  /** The element the text begins in. */
  owner: Element | null;
}

const HEADING = /^h[1-6]$/;

/**
 * The blocks under `root` in reading order, without recursion, and the share of the characters that
 * are in links, 0 to 1.
 */
export function readBlocks(root: Node): { blocks: Block[]; linkDensity: number } {
  const blocks: Block[] = [];
  let text = '';
  /** Kept beside the text, for asking the text itself at every node costs the square of its length. */
  let empty = true;
  let owner: Element | null = null;
  let headings = 0;
  let items = 0;
  let links = 0;
  let linked = 0;
  let total = 0;

  const finish = () => {
    const collapsed = collapse(text);
    text = '';
    empty = true;
    if (collapsed === '') return;
    blocks.push({ text: collapsed, heading: headings > 0, item: items > 0, owner });
    total += collapsed.length;
  };

  let node: Node | null = root.firstChild;
  while (node !== null) {
    const name = nameOf(node);
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      const length = value.trim().length;
      if (empty) owner = node.parentElement;
      if (length > 0) empty = false;
      text += value;
      if (links > 0) linked += length;
    }
    if (name === 'br') text += ' ';
    if (BLOCK_ELEMENTS.has(name)) finish();
    if (HEADING.test(name)) headings += 1;
    if (name === 'li') items += 1;
    if (name === 'a') links += 1;
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root) {
      const leaving = nameOf(node);
      if (BLOCK_ELEMENTS.has(leaving)) finish();
      if (HEADING.test(leaving)) headings -= 1;
      if (leaving === 'li') items -= 1;
      if (leaving === 'a') links -= 1;
      if (node.nextSibling !== null) break;
      node = node.parentNode;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  finish();
  return { blocks, linkDensity: total === 0 ? 0 : Math.min(1, linked / total) };
}

function nameOf(node: Node): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : '';
}
