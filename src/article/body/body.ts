import { Readability } from '@mozilla/readability';
import { articleBlocks } from './article-blocks.ts';
import { readBlocks } from './blocks.ts';
import { type PageCopy, SOURCE_ATTRIBUTE } from './page-copy.ts';
import { isPaid } from '../kind/access.ts';
import type { PageMarkup } from '../page-markup.ts';
import { collapse, readingLength } from '../plain-text.ts';
import { articleNode, textOf } from '../structured-data.ts';

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
 * Reads a page's main text: the text in the page or, where scripts have not drawn it yet, the text in its metadata.
 * Uses up the copy: read all else from it before.
 */
export function readBody(copy: PageCopy, { data }: PageMarkup, title: string | null): Body {
  const body = drawnBody(copy, title);
  const node = articleNode(data);
  const stated = node === null ? null : textOf(node['articleBody']);
  const length = body.paragraphs.reduce((sum, paragraph) => sum + readingLength(paragraph), 0);
  if (stated === null || length > 250 || readingLength(stated) < 1_000) return body;
  if (node === null || isPaid(node) || /[<>{}]/.test(stated)) return body;
  const paragraphs = stated.slice(0, 500_000).split(/\n+/).map(collapse).filter(Boolean);
  return {
    ...body,
    paragraphs,
    headings: [],
    items: [],
    sources: paragraphs.map(() => null),
    linkDensity: 0,
  };
}

/** The text in the page, through Readability. */
function drawnBody(copy: PageCopy, title: string | null): Body {
  // Readability leaves out the heading that repeats the document's title.
  const titleElement = copy.document.createElement('title');
  titleElement.append(copy.document.createTextNode(title ?? ''));
  copy.document.querySelector('head')?.append(titleElement);
  const content = new Readability<Node>(copy.document, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse()?.content;
  const blocks = content ? readBlocks(content) : { blocks: [], linkDensity: 0 };
  const kept = articleBlocks(blocks.blocks, title);
  return {
    paragraphs: kept.map((block) => block.text),
    headings: kept.flatMap((block, index) => (block.heading ? [index] : [])),
    items: kept.flatMap((block, index) => (block.item ? [index] : [])),
    sources: kept.map((block) => originalOf(block.owner, copy.originals)),
    linkDensity: blocks.linkDensity,
    cut: copy.cut,
  };
}

function originalOf(owner: Element | null, originals: Element[]): Element | null {
  const index = owner?.closest(`[${SOURCE_ATTRIBUTE}]`)?.getAttribute(SOURCE_ATTRIBUTE) ?? null;
  return index === null ? null : (originals[Number(index)] ?? null);
}
