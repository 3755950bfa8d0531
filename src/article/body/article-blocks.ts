import type { Block } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { endsSentence } from './end-mark.ts';
import { readingLength } from '../plain-text.ts';
import { isoDate } from '../metadata/iso-date.ts';

/** In Latin letters: shorter lines without an end mark are labels. */
const LABEL_LENGTH = 80;

/**
 * The blocks that are the article: without the headline, repeats, boilerplate, links, the labels around the
 * text (date, section, author box), and headings with nothing below them.
 */
export function articleBlocks(blocks: Block[], title: string | null): Block[] {
  const seen = new Set<string>(title === null ? [] : [title]);
  const kept = blocks.filter((block) => {
    if (seen.has(block.text) || isBoilerplate(block.text) || isDateline(block) || isLink(block)) return false;
    seen.add(block.text);
    return true;
  });
  const first = kept.findIndex((block) => !isLabel(block));
  const last = kept.findLastIndex((block) => !isLabel(block));
  // A page of nothing but short lines is left alone: dropping them would drop everything.
  if (first === -1) return kept.filter((block) => !block.heading);
  return kept.slice(first, last + 1).filter((block, index, all) => {
    const next = all[index + 1];
    return !block.heading || (next !== undefined && !next.heading);
  });
}

function isLabel(block: Block): boolean {
  return block.heading || (readingLength(block.text) < LABEL_LENGTH && !endsSentence(block.text));
}

/** A line that is a link as a whole leads elsewhere; a heading may lead to what is told below it. */
function isLink(block: Block): boolean {
  return block.linked >= 0.9 && !block.heading;
}

/** "16 June 2026, 21:40" on a line of its own. */
function isDateline(block: Block): boolean {
  return block.text.length < 45 && isLabel(block) && isoDate(block.text) !== null;
}
