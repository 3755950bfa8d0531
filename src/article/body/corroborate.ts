import type { Block } from './blocks.ts';
import { letterKey } from './letter-key.ts';
import { readingLength } from '../plain-text.ts';

/** Letters that tell one sentence from another. */
const PIECE = 40;
/** Share of the text found that a statement must hold to be believed about the rest. */
const AGREED = 0.7;

/**
 * The blocks without those that are not in the text which the page states for its article; headings stay, for
 * statements leave them out. All blocks where the two tell different texts, or only a part is stated.
 */
export function corroborate(blocks: Block[], stated: string): Block[] {
  const told = letterKey(stated);
  const isTold = blocks.map((block) => {
    const key = letterKey(block.text);
    // Either end is enough: statements lose what stands around links and embedded posts.
    return told.includes(key.slice(0, PIECE)) || told.includes(key.slice(-PIECE));
  });
  const lengths = blocks.map((block) => readingLength(block.text));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const agreed = lengths.reduce((sum, length, index) => sum + (isTold[index] === true ? length : 0), 0);
  if (agreed < all * AGREED) return blocks;
  return blocks.filter((block, index) => block.heading || isTold[index] === true);
}
