import { NO_EVIDENCE, type PageEvidence } from '../outlets/evidence.ts';
import type { Article, PageKind, PageReading, PageState } from './article.ts';
import { type Body, readBody } from './body/body.ts';
import { copyPage } from './body/page-copy.ts';
import { evidenceOf } from './evidence.ts';
import { accessOf } from './kind/access.ts';
import { isStated } from './kind/article-points.ts';
import { type Caption, readCaptions } from './kind/captions.ts';
import { closedPage, NOT_READY_NOTE } from './kind/closed.ts';
import { galleryBody } from './kind/gallery-body.ts';
import { kindSigns } from './kind/kind-signs.ts';
import { layoutSigns } from './kind/layout-signs.ts';
import { pageKind } from './kind/page-kind.ts';
import { readLiveBlog } from './live/live-blog.ts';
import { languageOf } from './metadata/language.ts';
import { type Metadata, readMetadata } from './metadata/metadata.ts';
import { type PageMarkup, readMarkup } from './page-markup.ts';
import { videoArticle } from './video/video.ts';
import { isVideoDrawn } from './video/youtube-video.ts';
import { writtenArticle } from './written-article.ts';

/** A reading and, for each paragraph, the page's element it came from; null where it has none. */
export interface SourcedReading {
  reading: PageReading;
  sources: (Element | null)[];
}

const LISTING_NOTE = 'This page lists stories rather than telling one, so there is nothing to summarise.';
const OTHER_NOTE = 'No article was found on this page, so there is nothing to summarise.';
const SILENT_NOTE = 'This video page has no text to summarise.';
const UNDESCRIBED_NOTE = 'The page does not describe this video, so only its transcript can be summarised.';
const VIDEO_NOTE = 'The summary uses the description of the video, not what is said in it.';
const AUDIO_NOTE = 'The summary uses the notes on this recording, not what is said in it.';
const FAILED_NOTE = 'This page could not be read.';
/** The notes on a recording are shorter than its transcript: in words. */
const TRANSCRIPT_WORDS = 1_000;

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
  if (kind === 'video') return readVideo(markup, metadata, evidence);
  const text = textOf(kind, markup, body, captions);
  if (text === body && kind !== 'audio') {
    const closed = closedPage(markup, signs, body.paragraphs);
    if (closed !== null) {
      const page: PageState = { kind, access: 'partial', why: closed.why };
      // What a page states of its article stands beside the reason why there is no text of it; a dialog in place of the
      // page speaks for itself.
      const isDialog = closed.why === 'consent' || closed.why === 'sign-in';
      const article = isStated(signs) && !isDialog ? { ...writtenArticle(null, []), ...metadata } : null;
      const { note, elsewhere } = closed;
      return { reading: { page, note, elsewhere, evidence, article }, sources: [] };
    }
  }
  const { paragraphs, headings, items, sources } = text;
  if (kind === 'other' || paragraphs.length === 0)
    return nothing({ kind, access: 'full', why: null }, OTHER_NOTE, evidence);
  const entries = 'entries' in text ? text.entries : [];
  const language = languageOf(metadata.language, paragraphs);
  const article: Article = {
    ...writtenArticle(null, paragraphs),
    ...metadata,
    language,
    headings,
    items,
    entries,
  };
  if (kind === 'audio' && article.words < TRANSCRIPT_WORDS) {
    const page: PageState = { kind, access: 'partial', why: 'no-transcript' };
    return { reading: { page, note: AUDIO_NOTE, elsewhere: null, evidence, article }, sources };
  }
  const { note, ...access } = accessOf(markup, paragraphs, body.cut);
  return { reading: { page: { kind, ...access }, note, elsewhere: null, evidence, article }, sources };
}

/** Of a live blog its entries, of a gallery its captions, else the page's main text. */
function textOf(kind: PageKind, markup: PageMarkup, body: Body, captions: readonly Caption[]) {
  if (kind === 'live') return readLiveBlog(markup, body) ?? body;
  return kind === 'gallery' ? galleryBody(body, captions) : body;
}

function readVideo(markup: PageMarkup, metadata: Metadata, evidence: PageEvidence): SourcedReading {
  const found = videoArticle(markup, metadata);
  const article = found && { ...found, language: languageOf(found.language, found.paragraphs) };
  const silent: PageState = { kind: 'video', access: 'partial', why: 'no-transcript' };
  const offered = article?.video?.transcriptOffered === true;
  const isSilent = article === null || (article.paragraphs.length === 0 && !offered);
  if (isSilent && !isVideoDrawn(markup))
    return nothing({ ...silent, why: 'not-ready' }, NOT_READY_NOTE, evidence);
  if (article === null) return nothing(silent, SILENT_NOTE, evidence);
  const told = article.source === 'transcript' || article.source === 'captions';
  const page: PageState = told ? { kind: 'video', access: 'full', why: null } : silent;
  const note = told
    ? null
    : article.paragraphs.length > 0
      ? VIDEO_NOTE
      : offered
        ? UNDESCRIBED_NOTE
        : SILENT_NOTE;
  const reading = { page, note, elsewhere: null, evidence, article };
  return { reading, sources: article.paragraphs.map(() => null) };
}

function nothing(page: PageState, note: string, evidence: PageEvidence): SourcedReading {
  return { reading: { page, note, elsewhere: null, evidence, article: null }, sources: [] };
}
