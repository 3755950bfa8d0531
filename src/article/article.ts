import type { PageEvidence } from '../outlets/evidence.ts';

export type PageKind = 'article' | 'opinion' | 'live' | 'video' | 'audio' | 'gallery' | 'listing' | 'other';

/** Why less than the whole text could be read. */
export type PartialReason =
  | 'paywall'
  | 'consent'
  | 'sign-in'
  /** Scripts have not drawn the text yet. */
  | 'not-ready'
  /** The text stands in an embedded page that is closed to us. */
  | 'frame'
  | 'too-long'
  /** Of a video there is only its description. */
  | 'no-transcript';

/** What a page is, and how much of its text could be read; `why` is null where all of it was. */
export interface PageState {
  kind: PageKind;
  access: 'full' | 'partial';
  why: PartialReason | null;
}

/** Where the paragraphs come from: the page's own text, or what stands for a video in words. */
export type TextSource = 'page' | 'description' | 'transcript' | 'captions';

/** One entry of a live blog, which begins at `paragraph`. */
export interface LiveEntry {
  paragraph: number;
  /** ISO 8601; null where the page gives none. */
  time: string | null;
  title: string | null;
}

/** What is said from `start` seconds into a video on: it stands at `offset` (UTF-16) of `paragraph`. */
export interface Cue {
  paragraph: number;
  offset: number;
  start: number;
}

/** A part of a video, from `start` seconds on. */
export interface Chapter {
  start: number;
  title: string;
}

export interface Video {
  channel: string | null;
  /** Seconds; null while it runs live, or where the page does not say. */
  duration: number | null;
  chapters: Chapter[];
  /** In order of time; empty unless the text is what is said in the video. */
  cues: Cue[];
  /** Whether full stops and capitals were added to captions that have none. No word is ever changed. */
  stopsAdded: boolean;
  /** Whether the page offers the words of the video and they have not been asked for. */
  transcriptOffered: boolean;
}

/** The text of a page and what the page says about it. Times are ISO 8601, languages BCP 47. */
export interface Article {
  title: string | null;
  byline: string | null;
  published: string | null;
  updated: string | null;
  publisher: string | null;
  section: string | null;
  /** As declared, else as detected from the text. */
  language: string | null;
  /** Absolute http or https address of the lead image. */
  image: string | null;
  /** Whether the page says that everyone may read it; null where it does not say. */
  free: boolean | null;
  source: TextSource;
  /** White space collapsed; support offsets point into these. */
  paragraphs: string[];
  /** Indices of those paragraphs that are headings inside the text: read with it, but no sentences to quote. */
  headings: number[];
  /** Indices of those paragraphs that are items of a list. */
  items: number[];
  /** Of a live blog, newest first; else empty. */
  entries: LiveEntry[];
  video: Video | null;
  /** Words in all paragraphs, split at white space. */
  words: number;
}

/** What was found on a page. `article` is null where there is nothing to summarise. */
export interface PageReading {
  page: PageState;
  /** One plain sentence for the reader where `article` is null or the text is partial; else null. */
  note: string | null;
  /** Absolute address of the embedded page that holds the text in place of this one; else null. */
  elsewhere: string | null;
  /** What the page says of who speaks on it. */
  evidence: PageEvidence;
  article: Article | null;
}
