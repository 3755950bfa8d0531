import type { Article } from '../article.ts';
import { namesIn } from '../metadata/byline.ts';
import { firstMeta } from '../meta-tags.ts';
import type { PageMarkup } from '../page-markup.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { collapse, plainText, readingLength } from '../plain-text.ts';
import { isoDate } from '../metadata/published.ts';
import { type StructuredData, type StructuredNode, textOf, typesOf } from '../structured-data.ts';
import { writtenArticle } from '../written-article.ts';

/** Less than this, in Latin letters, is a caption and not worth a summary. */
const MIN_LENGTH = 150;

/** A video as far as its page tells of it in words; null where that is too little. */
export function videoArticle(markup: PageMarkup, metadata: Metadata): Article | null {
  const paragraphs = videoParagraphs(markup);
  if (paragraphs.length === 0) return null;
  return {
    ...writtenArticle(null, paragraphs),
    ...videoMetadata(markup.data, metadata),
    source: 'description',
    video: { channel: null, duration: null, chapters: [], cues: [], transcriptOffered: false },
  };
}

/**
 * What a video page says in words: its title and the description the page carries. Empty where that
 * is too little. The description on the page itself comes first: metadata is often cut short.
 */
function videoParagraphs({ document, data, tags }: PageMarkup): string[] {
  const node = videoNode(data);
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

/** Fills what the page's article metadata leaves open from what it says about its video. */
function videoMetadata(data: StructuredData, metadata: Metadata): Metadata {
  const node = videoNode(data);
  if (node === null) return metadata;
  const uploaded = textOf(node['uploadDate']) ?? textOf(node['datePublished']);
  const name = textOf(node['name']);
  const authors = namesIn(node['author'], data, 0);
  return {
    ...metadata,
    title: metadata.title ?? (name === null ? null : plainText(name.slice(0, 2_000))),
    byline: metadata.byline ?? (authors.join(', ') || null),
    published: metadata.published ?? (uploaded === null ? null : isoDate(uploaded)),
  };
}

function videoNode(data: StructuredData): StructuredNode | null {
  return data.nodes.find((node) => typesOf(node).includes('VideoObject')) ?? null;
}
