import * as v from 'valibot';
import type { PageReading } from '../article/article.ts';
import { EvidenceSchema } from './evidence-schema.ts';

const text = (most: number) => v.nullable(v.pipe(v.string(), v.maxLength(most)));
const title = v.pipe(v.string(), v.maxLength(2_000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const VideoSchema = v.object({
  channel: text(500),
  duration: v.nullable(seconds),
  chapters: v.pipe(v.array(v.object({ start: seconds, title })), v.maxLength(500)),
  cues: v.pipe(v.array(v.object({ paragraph: index, offset: index, start: seconds })), v.maxLength(50_000)),
  stopsAdded: v.boolean(),
  transcriptOffered: v.boolean(),
});

const ArticleSchema = v.object({
  title: text(2_000),
  byline: text(2_000),
  published: text(100),
  updated: text(100),
  publisher: text(500),
  section: text(500),
  language: text(100),
  image: text(16_384),
  free: v.nullable(v.boolean()),
  source: v.picklist(['page', 'description', 'transcript', 'captions']),
  paragraphs: v.array(v.string()),
  headings: v.array(index),
  items: v.array(index),
  entries: v.pipe(
    v.array(v.object({ paragraph: index, time: text(100), title: text(2_000) })),
    v.maxLength(2_000),
  ),
  video: v.nullable(VideoSchema),
  words: v.pipe(v.number(), v.minValue(0)),
});

const PageReadingSchema = v.object({
  page: v.object({
    kind: v.picklist(['article', 'opinion', 'live', 'video', 'audio', 'gallery', 'listing', 'other']),
    access: v.picklist(['full', 'partial']),
    why: v.nullable(
      v.picklist(['paywall', 'consent', 'sign-in', 'not-ready', 'frame', 'too-long', 'no-transcript']),
    ),
  }),
  note: text(2_000),
  elsewhere: text(16_384),
  evidence: EvidenceSchema,
  article: v.nullable(ArticleSchema),
});

/** What came back from a page, checked: it was made in the page's process. Null where it is no reading. */
export function parseReading(value: unknown): PageReading | null {
  const parsed = v.safeParse(PageReadingSchema, value);
  return parsed.success ? parsed.output : null;
}
