import { collapse } from '../plain-text.ts';
import { BLOCK_ELEMENTS } from './block-elements.ts';

/** A piece of text between two block boundaries. */
export interface Block {
  /** White space collapsed, never empty. */
  text: string;
  heading: boolean;
  /** Whether it stands in a heading of the first rank: the title of a page or of an article. */
  title: boolean;
  /** Whether it stands in an item of a list. */
  item: boolean;
  /** The element the text begins in. */
  owner: Element | null;
  /** Share of its characters that are in links, 0 to 1. */
  linked: number;
}

const HEADING = /^h[1-6]$/;
/** Characters of a table's cell; what is longer is a paragraph on a page that is laid out as a table. */
const MAX_CELL = 100;

/**
 * The blocks under `root` in reading order, without recursion, and the share of the characters that
 * are in links, 0 to 1. Two line breaks end a block; the cells of a table's row are one.
 */
export function readBlocks(root: Node): { blocks: Block[]; linkDensity: number } {
  const blocks: Block[] = [];
  /** How many elements of a kind the place that is being read is in. */
  const within = { heading: 0, title: 0, item: 0, link: 0 };
  /** Paragraphs within a heading: somebody forgot to close it, and the text is no heading. */
  let paragraphs = 0;
  let text = '';
  /** Kept beside the text, for asking the text itself at every node costs the square of its length. */
  let empty = true;
  let owner: Element | null = null;
  let breaks = 0;
  let linked = 0;
  let linkedTotal = 0;
  let total = 0;

  const finish = () => {
    const collapsed = collapse(text);
    if (collapsed !== '') {
      const { heading, title, item } = within;
      const share = Math.min(1, linked / collapsed.length);
      blocks.push({
        text: collapsed,
        heading: heading > 0 && paragraphs === 0,
        title: title > 0 && paragraphs === 0,
        item: item > 0,
        owner,
        linked: share,
      });
      total += collapsed.length;
      linkedTotal += linked;
    }
    text = '';
    empty = true;
    linked = 0;
  };
  /** Both where an element begins and where it ends. */
  const pass = (name: string, step: 1 | -1) => {
    if (name === 'td' || name === 'th') {
      if (text.length > MAX_CELL) finish();
      else text += ' ';
    } else if (BLOCK_ELEMENTS.has(name)) finish();
    if (HEADING.test(name)) within.heading += step;
    if (name === 'p' && within.heading > 0) paragraphs += step;
    if (name === 'h1') within.title += step;
    if (name === 'li') within.item += step;
    if (name === 'a') within.link += step;
  };
  const readText = (value: string, parent: Element | null) => {
    const length = value.trim().length;
    if (empty) owner = parent;
    if (length > 0) {
      empty = false;
      breaks = 0;
    }
    text += value;
    if (within.link > 0) linked += length;
  };

  let node: Node | null = root.firstChild;
  while (node !== null) {
    const name = nameOf(node);
    if (node.nodeType === 3) readText(node.nodeValue ?? '', node.parentElement);
    if (name === 'br') {
      breaks += 1;
      if (breaks === 2) finish();
      text += ' ';
    }
    pass(name, 1);
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root) {
      pass(nameOf(node), -1);
      if (node.nextSibling !== null) break;
      node = node.parentNode;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  finish();
  return { blocks, linkDensity: total === 0 ? 0 : Math.min(1, linkedTotal / total) };
}

function nameOf(node: Node): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : '';
}
