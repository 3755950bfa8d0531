import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageReading } from '../../../src/article/article.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { documentOf } from '../../../src/cli/html-document.ts';
import { readRecords } from '../records.ts';

/** One page with what is known about it. */
export interface PageRow {
  id: string;
  corpus: string;
  url: string | null;
  html_path: string;
  title: string | null;
  author: string | string[] | null;
  date: string | null;
  publisher: string | null;
  text: string | null;
  page_type?: string;
  /** Texts that must, and must not, be in the body. */
  with?: string[] | null;
  without?: string[] | null;
}

/** A page as read by the code that the command and the extension run. */
export interface ReadRow extends PageRow {
  reading: PageReading;
  /** Of readPage alone, on linkedom. */
  milliseconds: number;
}

/** Reads the pages of these corpora of `index.dev.jsonl` and the gzipped HTML beside it. */
export function readRows(folder: string, corpora: readonly string[]): ReadRow[] {
  return readRecords<PageRow>(join(folder, 'index.dev.jsonl'))
    .filter((row) => corpora.includes(row.corpus))
    .map((row) => {
      const html = gunzipSync(readFileSync(join(folder, row.html_path))).toString('utf8');
      const document = documentOf(html);
      const started = performance.now();
      const reading = readPage(document, row.url);
      return { ...row, reading, milliseconds: performance.now() - started };
    });
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function share(hits: number, of: number): string {
  return `${((100 * hits) / Math.max(of, 1)).toFixed(1)} % (${hits} of ${of})`;
}
