import type { Card } from './card.ts';
import { outline, type Block, type PointItem } from './outline.ts';

const STYLE =
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'h1{font:600 1.5rem/1.25 Georgia,serif}:root{color-scheme:light dark}';

/** The card as a small page of its own. The page's text is escaped; only web addresses become links. */
export function toHtml(card: Card): string {
  const language = card.article?.language ?? 'en';
  const title = card.article?.title ?? card.outlet?.name ?? 'Masthead';
  return [
    '<!doctype html>',
    `<html lang="${escape(language)}">`,
    `<head><meta charset="utf-8"><title>${escape(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    ...outline(card).map(write),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function write(block: Block): string {
  switch (block.kind) {
    case 'headline':
      return `<h1>${escape(block.text)}</h1>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'points':
      return `<ul>\n${block.items.map(point).join('\n')}\n</ul>`;
    case 'link':
      return `<p>${escape(block.label)}: ${anchor(block.url, block.text)}</p>`;
  }
}

function point({ text, at }: PointItem): string {
  if (at === null) return `<li>${escape(text)}</li>`;
  return `<li>${escape(text)} (${at.url === null ? escape(at.label) : anchor(at.url, at.label)})</li>`;
}

function anchor(url: string, text: string): string {
  return /^https?:/i.test(url) ? `<a href="${escape(url)}">${escape(text)}</a>` : escape(text);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
