import { NO_EVIDENCE, type PageEvidence } from '../outlets/evidence.ts';
import { accessOf, isPaid } from './kind/access.ts';
import type { Article, PageKind, PageReading } from './article.ts';
import { type Body, readBody } from './body/body.ts';
import { readEvidence } from './evidence.ts';
import { readMetaTags } from './meta-tags.ts';
import { type Metadata, readMetadata } from './metadata/metadata.ts';
import { copyPage, type PageCopy } from './body/page-copy.ts';
import { countTeasers, kindSigns, pageKind } from './kind/page-kind.ts';
import { collapse, countWords, readingLength } from './plain-text.ts';
import { articleNode, readStructuredData, type StructuredData, textOf } from './structured-data.ts';
import { videoMetadata, videoParagraphs } from './video/video.ts';

/** A reading and, for each paragraph, the page's element it came from; null where it has none. */
export interface SourcedReading {
  reading: PageReading;
  sources: (Element | null)[];
}

const LISTING_NOTE = 'This page lists stories rather than telling one, so there is nothing to summarise.';
const OTHER_NOTE = 'No article was found on this page, so there is nothing to summarise.';
const SILENT_NOTE = 'This video page has no text to summarise.';
const VIDEO_NOTE = 'The summary uses the description of the video, not what is said in it.';
const FAILED_NOTE = 'This page could not be read.';

/**
 * Reads a page: what kind it is and, where it holds an article, its text and metadata. The result is
 * plain data. `address` is where the reader is, absolute. Never throws, never changes the document.
 */
export function readPage(document: Document, address: string | null): PageReading {
  return readPageWithSources(document, address).reading;
}

/** As readPage, with the elements to point at in the page. */
export function readPageWithSources(document: Document, address: string | null): SourcedReading {
  try {
    return read(document, address);
  } catch {
    // A page can be broken in ways that no parser foresees; the reader still gets the rest of the card.
    return nothing('other', FAILED_NOTE, NO_EVIDENCE);
  }
}

function read(document: Document, address: string | null): SourcedReading {
  const data = readStructuredData(document);
  const tags = readMetaTags(document);
  const copy = copyPage(document);
  const metadata = readMetadata(document, copy.document, data, tags);
  const teasers = countTeasers(copy.document);
  const evidence = readEvidence(document, address);
  const body = bodyOf(copy, data, metadata);
  const signs = kindSigns(
    address ?? evidence.canonical,
    data,
    tags,
    body,
    metadata.published !== null,
    teasers,
  );
  const kind = pageKind(signs);
  if (kind === 'listing') return nothing(kind, LISTING_NOTE, evidence);
  if (kind === 'other') return nothing(kind, OTHER_NOTE, evidence);
  if (kind === 'video') {
    const paragraphs = videoParagraphs(document, data, tags);
    if (paragraphs.length === 0) return nothing(kind, SILENT_NOTE, evidence);
    const reading = { page: { kind, access: 'partial' as const }, note: VIDEO_NOTE, evidence };
    return {
      reading: { ...reading, article: article(videoMetadata(data, metadata), paragraphs, []) },
      sources: paragraphs.map(() => null),
    };
  }
  if (body.paragraphs.length === 0) return nothing(kind, OTHER_NOTE, evidence);
  const found = article(metadata, body.paragraphs, body.headings);
  const { access, note } = accessOf(articleNode(data), found.words, body.cut);
  return { reading: { page: { kind, access }, note, evidence, article: found }, sources: body.sources };
}

/** The text in the page; where scripts have not drawn it yet, the text in its metadata. */
function bodyOf(copy: PageCopy, data: StructuredData, metadata: Metadata): Body {
  const body = readBody(copy, metadata.title);
  const node = articleNode(data);
  const stated = node === null ? null : textOf(node['articleBody']);
  const length = body.paragraphs.reduce((sum, paragraph) => sum + readingLength(paragraph), 0);
  if (stated === null || length > 250 || readingLength(stated) < 1_000) return body;
  if (node === null || isPaid(node) || /[<>{}]/.test(stated)) return body;
  const paragraphs = stated.slice(0, 500_000).split(/\n+/).map(collapse).filter(Boolean);
  return { ...body, paragraphs, headings: [], sources: paragraphs.map(() => null), linkDensity: 0 };
}

function article(metadata: Metadata, paragraphs: string[], headings: number[]): Article {
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  return { ...metadata, paragraphs, headings, words };
}

function nothing(kind: PageKind, note: string, evidence: PageEvidence): SourcedReading {
  return { reading: { page: { kind, access: 'full' }, note, evidence, article: null }, sources: [] };
}
