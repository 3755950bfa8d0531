import { NO_EVIDENCE, type PageEvidence } from '../outlets/evidence.ts';
import type { Article, PageReading, PageState } from './article.ts';
import { readBody } from './body/body.ts';
import { copyPage } from './body/page-copy.ts';
import { evidenceOf } from './evidence.ts';
import { accessOf } from './kind/access.ts';
import { readCaptions } from './kind/captions.ts';
import { kindSigns } from './kind/kind-signs.ts';
import { layoutSigns } from './kind/layout-signs.ts';
import { pageKind } from './kind/page-kind.ts';
import { readMetadata } from './metadata/metadata.ts';
import { readMarkup } from './page-markup.ts';
import { videoArticle } from './video/video.ts';
import { writtenArticle } from './written-article.ts';

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
    return nothing({ kind: 'other', access: 'full', why: null }, FAILED_NOTE, NO_EVIDENCE);
  }
}

function read(document: Document, address: string | null): SourcedReading {
  const markup = readMarkup(document, address);
  const evidence = evidenceOf(markup);
  const copy = copyPage(document);
  const metadata = readMetadata(markup, copy.document);
  const layout = layoutSigns(copy.document);
  const captions = readCaptions(document);
  const body = readBody(copy, markup, metadata.title);
  const signs = kindSigns(markup, evidence, body, metadata, layout, captions);
  const kind = pageKind(signs);
  if (kind === 'listing') return nothing({ kind, access: 'full', why: null }, LISTING_NOTE, evidence);
  if (kind === 'other') return nothing({ kind, access: 'full', why: null }, OTHER_NOTE, evidence);
  if (kind === 'video') {
    const page: PageState = { kind, access: 'partial', why: 'no-transcript' };
    const article = videoArticle(markup, metadata);
    if (article === null) return nothing(page, SILENT_NOTE, evidence);
    const sources = article.paragraphs.map(() => null);
    return { reading: { page, note: VIDEO_NOTE, evidence, article }, sources };
  }
  const { paragraphs, headings, items, sources, cut } = body;
  if (paragraphs.length === 0) return nothing({ kind, access: 'full', why: null }, OTHER_NOTE, evidence);
  const article: Article = { ...writtenArticle(null, paragraphs), ...metadata, headings, items };
  const { note, ...access } = accessOf(markup, article.words, cut);
  return { reading: { page: { kind, ...access }, note, evidence, article }, sources };
}

function nothing(page: PageState, note: string, evidence: PageEvidence): SourcedReading {
  return { reading: { page, note, evidence, article: null }, sources: [] };
}
