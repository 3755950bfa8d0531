import { firstMeta, type MetaTags } from './meta-tags.ts';
import { collapse, plainText, readingLength } from './plain-text.ts';
import { type StructuredData, textOf, typesOf } from './structured-data.ts';

/** Less than this, in Latin letters, is a caption and not worth a summary. */
const MIN_LENGTH = 150;

/**
 * What a video page says in words: its title and the description the page carries. Empty where that
 * is too little. The description on the page itself comes first: metadata is often cut short.
 */
export function videoParagraphs(document: Document, data: StructuredData, tags: MetaTags): string[] {
  const node = data.nodes.find((entry) => typesOf(entry).includes('VideoObject'));
  const shown = document.querySelector(
    '#description-inline-expander, #description, [itemprop="description"]',
  );
  const candidates = [
    shown === null ? '' : (shown.getAttribute('content') ?? shown.textContent),
    (node && textOf(node['description'])) ?? '',
    firstMeta(tags, 'og:description', 'description') ?? '',
  ];
  const longest = candidates.reduce((best, text) => (text.length > best.length ? text : best), '');
  const paragraphs = longest
    .slice(0, 20_000)
    .split(/\n+/)
    .map((line) => collapse(plainText(line)))
    .filter((line) => line !== '' && !/^(?:https?:|#|@)\S*$/.test(line));
  const length = paragraphs.reduce((sum, paragraph) => sum + readingLength(paragraph), 0);
  return length < MIN_LENGTH ? [] : paragraphs;
}
