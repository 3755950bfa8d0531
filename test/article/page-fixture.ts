import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A document as a browser would hand it in; its scripts have not run. */
export function documentOf(html: string): Document {
  return parseHTML(html).document;
}

/** A whole page around `body`, with `head` in its head. */
export function pageOf(body: string, head = ''): Document {
  return documentOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
}

/** One of the composed pages in test/pages. */
export function fixture(name: string): Document {
  return documentOf(readFileSync(join(import.meta.dirname, '../pages', name, 'index.html'), 'utf8'));
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

/** `count` different paragraphs of `words` words. */
export function prose(count: number, words = 40): string {
  return Array.from({ length: count }, (_, index) => {
    const sentence = `Paragraph ${index} tells of the harbour, its bridge, and the people who cross it. `;
    return `<p>${sentence.repeat(Math.ceil(words / 14))}</p>`;
  }).join('\n');
}

/** The document as text, to compare before and after; linkedom's documents know how. */
export function markupOf(page: { toString: () => string }): string {
  return page.toString();
}
