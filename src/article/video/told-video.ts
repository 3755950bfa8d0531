import type { Chapter } from '../article.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Transcript } from './transcript.ts';

/** All that a page tells of its video in words. */
export interface ToldVideo {
  metadata: Metadata;
  /** With its line breaks; empty where the page gives none. */
  description: string;
  channel: string | null;
  /** Seconds. */
  duration: number | null;
  chapters: Chapter[];
  transcriptOffered: boolean;
  /** Where the page shows it already. */
  transcript: Transcript | null;
  /** What is said, where the page states it without times; paragraphs are divided by line breaks. */
  spoken: string | null;
}
