import type { PageEvidence } from '../outlets/evidence.ts';

export type PageKind = 'article' | 'opinion' | 'live' | 'video' | 'listing' | 'other';

/** The text of a page and what the page says about it. Times are ISO 8601, languages BCP 47. */
export interface Article {
  title: string | null;
  byline: string | null;
  published: string | null;
  publisher: string | null;
  language: string | null;
  /** White space collapsed; support offsets point into these. */
  paragraphs: string[];
  /** Indices of those paragraphs that are headings inside the text: read with it, but no sentences to quote. */
  headings?: number[];
  /** Words in all paragraphs, split at white space. */
  words: number;
}

/** What was found on a page. `article` is null where there is nothing to summarise. */
export interface PageReading {
  page: { kind: PageKind; access: 'full' | 'partial' };
  /** One plain sentence for the reader where `article` is null or the text is partial; else null. */
  note: string | null;
  /** What the page says of who speaks on it. */
  evidence: PageEvidence;
  article: Article | null;
}
