import type { Card } from './card.ts';
import { outline, type Block } from './outline.ts';

/** The card as plain text for a terminal. Control characters of the page's text are taken out. */
export function toText(card: Card): string {
  return `${outline(card).map(write).join('\n\n')}\n`;
}

function write(block: Block): string {
  switch (block.kind) {
    case 'headline':
    case 'paragraph':
      return plain(block.text);
    case 'points':
      return block.items
        .map(({ text, at }) => `  • ${plain(text)}${at === null ? '' : ` (${at.label})`}`)
        .join('\n');
    case 'link':
      return block.text === block.url
        ? `${block.label}: ${plain(block.url)}`
        : `${block.label}: ${plain(block.text)}\n${plain(block.url)}`;
  }
}

/** A page must not be able to move the cursor or colour the terminal. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
