import type { Card } from './card.ts';
import { outline, type Block, type PointItem } from './outline.ts';

/** The card as Markdown (CommonMark). The page's text is escaped: it can make no link, image, heading or HTML. */
export function toMarkdown(card: Card): string {
  return `${outline(card).map(write).join('\n\n')}\n`;
}

function write(block: Block): string {
  switch (block.kind) {
    case 'headline':
      return `# ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'points':
      return block.items.map(point).join('\n');
    case 'link':
      return block.text === block.url
        ? `${block.label}: <${address(block.url)}>`
        : `${block.label}: [${escape(block.text)}](<${address(block.url)}>)`;
  }
}

function point({ text, at }: PointItem): string {
  if (at === null) return `- ${escape(text)}`;
  return `- ${escape(text)} (${at.url === null ? at.label : `[${at.label}](<${address(at.url)}>)`})`;
}

/** Escapes what Markdown reads as markup anywhere in a line, and what it reads so at a line's start. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+=-]/, '\\$&');
}

function address(url: string): string {
  return url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20');
}
