import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageReading } from '../article/article.ts';
import { readPage } from '../article/read-page.ts';
import { writtenArticle } from '../article/written-article.ts';
import { NO_EVIDENCE } from '../outlets/evidence.ts';
import { documentOf } from './html-document.ts';
import { RecordError, type CardRecord } from './record.ts';

const MOST_BYTES = 256 * 1024 * 1024;

/** Reads a saved page, gzipped or not. @throws RecordError */
export function readHtmlFile(path: string, folder: string): string {
  try {
    const bytes = readFileSync(resolve(folder, path));
    return (path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString(
      'utf8',
    );
  } catch {
    throw new RecordError('unreadable-file', `The file ${path} cannot be read.`);
  }
}

/** What a record gives to read: its own paragraphs or text, else its HTML, else nothing. @throws RecordError */
export function readingOf(record: CardRecord, folder: string): PageReading {
  const given = record.paragraphs ?? record.text?.split(/\n+/) ?? null;
  if (given !== null) return givenArticle(record, given);
  const html = record.html ?? (record.htmlPath == null ? null : readHtmlFile(record.htmlPath, folder));
  if (html === null) {
    return {
      page: { kind: 'other', access: 'full', why: null },
      note: 'Only an address was given.',
      elsewhere: null,
      evidence: NO_EVIDENCE,
      article: null,
    };
  }
  return readPage(documentOf(html), record.url ?? null);
}

function givenArticle(record: CardRecord, given: readonly string[]): PageReading {
  const paragraphs = given.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return {
    page: { kind: 'article', access: 'full', why: null },
    note: null,
    elsewhere: null,
    evidence: NO_EVIDENCE,
    article: writtenArticle(record.title ?? null, paragraphs),
  };
}
