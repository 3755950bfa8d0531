import { articleBlocks } from './article-blocks.ts';
import { readBlocks } from './blocks.ts';
import { removeBoxes } from './boxes.ts';
import { corroborate } from './corroborate.ts';
import { embeddedText } from './embedded-text.ts';
import { type PageCopy, SOURCE_ATTRIBUTE } from './page-copy.ts';
import { readable } from './readable.ts';
import { standfirst } from './standfirst.ts';
import { placeOf, widen } from './widen.ts';
import { isPaid } from '../kind/access.ts';
import type { PageMarkup } from '../page-markup.ts';
import { firstMeta } from '../meta-tags.ts';
import { collapse, plainText, readingLength } from '../plain-text.ts';
import { articleNode, textOf } from '../structured-data.ts';

/** More than any article holds, in UTF-16 units. */
const MAX_STATED = 500_000;
/** In Latin letters' worth: with less, a page's text has not been drawn. */
const DRAWN = 250;
const STORY = 1_000;

/** The text of a page's main part. `sources[i]` is the page's own element for `paragraphs[i]`. */
export interface Body {
  paragraphs: string[];
  /** Indices of the paragraphs that are headings. */
  headings: number[];
  /** Indices of the paragraphs that are items of a list. */
  items: number[];
  sources: (Element | null)[];
  /** Share of the text's characters that are in links, 0 to 1. */
  linkDensity: number;
  /** True where the page was larger than is read. */
  cut: boolean;
}

/**
 * Reads a page's main text: the text in the page or, where scripts have not drawn it yet, the text in its metadata or
 * in the data it is drawn from.
 * Uses up the copy: read all else from it before.
 */
export function readBody(copy: PageCopy, markup: PageMarkup, title: string | null): Body {
  const node = articleNode(markup.data);
  const stated = node === null ? null : textOf(node['articleBody'])?.slice(0, MAX_STATED);
  const body = drawnBody(copy, title, stated == null ? null : plainText(stated), descriptionsOf(markup));
  const length = body.paragraphs.reduce((sum, paragraph) => sum + readingLength(paragraph), 0);
  if (length > DRAWN || (node !== null && isPaid(node))) return body;
  const isWritten = stated != null && readingLength(stated) >= STORY && !/[<>{}]/.test(stated);
  const paragraphs = isWritten
    ? stated.split(/\n+/).map(collapse).filter(Boolean)
    : embeddedText(markup.document, title);
  if (paragraphs === null) return body;
  return {
    ...body,
    paragraphs,
    headings: [],
    items: [],
    sources: paragraphs.map(() => null),
    linkDensity: 0,
  };
}

/** The text that can be seen in the page, below the paragraph that introduces it. */
function drawnBody(
  copy: PageCopy,
  title: string | null,
  stated: string | null,
  descriptions: readonly string[],
): Body {
  const root = copy.document.querySelector('body');
  if (root !== null) removeBoxes(root);
  const page = root === null ? [] : readBlocks(root).blocks;
  // Before Readability, which takes the page apart.
  const places = page.map(placeOf);
  const sources = new Map(page.map((block) => [block, originalOf(block.owner, copy.originals)]));

  const { blocks, linkDensity } = readable(copy.document, title);
  const found = articleBlocks(blocks, title);
  const wide = widen(page, places, found);
  const text = wide === null ? found : articleBlocks(wide, title);
  const kept = stated === null ? text : corroborate(text, stated);

  const opening = new Set(kept.slice(0, 3).map((block) => block.text));
  const first = page.findIndex((block) => opening.has(block.text));
  const lead = first === -1 ? null : standfirst(page, first, title, descriptions);
  if (lead !== null && !kept.some((block) => block.text === lead.text))
    kept.unshift({ ...lead, heading: false, item: false });
  return {
    paragraphs: kept.map((block) => block.text),
    headings: kept.flatMap((block, index) => (block.heading ? [index] : [])),
    items: kept.flatMap((block, index) => (block.item ? [index] : [])),
    sources: kept.map((block) => sources.get(block) ?? originalOf(block.owner, copy.originals)),
    linkDensity,
    cut: copy.cut,
  };
}

/** What a page's metadata says that its article is about. */
function descriptionsOf({ data, tags }: PageMarkup): string[] {
  const node = articleNode(data);
  return [
    firstMeta(tags, 'og:description'),
    firstMeta(tags, 'description'),
    firstMeta(tags, 'twitter:description'),
    node === null ? null : textOf(node['description']),
    node === null ? null : textOf(node['alternativeHeadline']),
  ].flatMap((text) => (text === null ? [] : [plainText(text.slice(0, 2_000))]));
}

function originalOf(owner: Element | null, originals: Element[]): Element | null {
  const index = owner?.closest(`[${SOURCE_ATTRIBUTE}]`)?.getAttribute(SOURCE_ATTRIBUTE) ?? null;
  return index === null ? null : (originals[Number(index)] ?? null);
}
