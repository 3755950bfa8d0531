import { Readability } from '@mozilla/readability';
import { articleBlocks } from './article-blocks.ts';
import { readBlocks } from './blocks.ts';
import { type PageCopy, SOURCE_ATTRIBUTE } from './page-copy.ts';

/** The text of a page's main part. `sources[i]` is the page's own element for `paragraphs[i]`. */
export interface Body {
  paragraphs: string[];
  /** Indices of the paragraphs that are headings. */
  headings: number[];
  sources: (Element | null)[];
  /** Share of the text's characters that are in links, 0 to 1. */
  linkDensity: number;
  /** True where the page was larger than is read. */
  cut: boolean;
}

/** Reads a page's main text through Readability. Uses up the copy: read all else from it before. */
export function readBody(copy: PageCopy, title: string | null): Body {
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
    sources: kept.map((block) => originalOf(block.owner, copy.originals)),
    linkDensity: blocks.linkDensity,
    cut: copy.cut,
  };
}

function originalOf(owner: Element | null, originals: Element[]): Element | null {
  const index = owner?.closest(`[${SOURCE_ATTRIBUTE}]`)?.getAttribute(SOURCE_ATTRIBUTE) ?? null;
  return index === null ? null : (originals[Number(index)] ?? null);
}
