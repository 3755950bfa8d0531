import * as v from 'valibot';
import type { PageReading } from '../article/article.ts';
import { EvidenceSchema } from './evidence-schema.ts';

const text = (most: number) => v.nullable(v.pipe(v.string(), v.maxLength(most)));

const ArticleSchema = v.object({
  title: text(2_000),
  byline: text(2_000),
  published: text(100),
  publisher: text(500),
  language: text(100),
  paragraphs: v.array(v.string()),
  headings: v.exactOptional(v.array(v.number())),
  words: v.pipe(v.number(), v.minValue(0)),
});

const PageReadingSchema = v.object({
  page: v.object({
    kind: v.picklist(['article', 'opinion', 'live', 'video', 'listing', 'other']),
    access: v.picklist(['full', 'partial']),
  }),
  note: text(2_000),
  evidence: EvidenceSchema,
  article: v.nullable(ArticleSchema),
});

/** What came back from a page, checked: it was made in the page's process. Null where it is no reading. */
export function parseReading(value: unknown): PageReading | null {
  const parsed = v.safeParse(PageReadingSchema, value);
  return parsed.success ? parsed.output : null;
}
