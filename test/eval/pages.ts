import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { PageReading } from '../../src/article/article.ts';
import { readBody } from '../../src/article/body/body.ts';
import { readMetaTags } from '../../src/article/meta-tags.ts';
import { type Metadata, readMetadata } from '../../src/article/metadata/metadata.ts';
import { copyPage, type PageCopy } from '../../src/article/body/page-copy.ts';
import { readPage } from '../../src/article/read-page.ts';
import { readStructuredData } from '../../src/article/structured-data.ts';
import { evaluatePublishers } from './publishers.ts';

/** One page with what is known about it. */
interface PageRow {
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
}

const EXTRACTION = ['aeb', 'fundus'];
const LISTS = ['listing', 'collection', 'forum'];
const NOT_ARTICLES = ['listing', 'collection', 'forum', 'service', 'product', 'documentation'];

/**
 * Prints how well pages are read, from `index.dev.jsonl` and gzipped HTML in `folder`. Times are those
 * of readPage on linkedom, in milliseconds; in a browser they are lower.
 */
export function evaluatePages(folder: string): void {
  const rows = readFileSync(join(folder, 'index.dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PageRow);
  const times: number[] = [];

  console.log('\nBody text: 4-gram F1 (of mean precision and mean recall, each page equal)');
  for (const corpus of EXTRACTION) {
    const scores = rows.filter((row) => row.corpus === corpus).map((row) => bodyScore(folder, row));
    const precision = mean(scores.map((score) => score.precision));
    const recall = mean(scores.map((score) => score.recall));
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `  ${corpus.padEnd(8)} ${scores.length} pages  F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
    );
  }

  printMetadata(
    folder,
    rows.filter((row) => row.corpus === 'fundus'),
  );

  console.log('\nPage kind');
  for (const corpus of ['wcxb', ...EXTRACTION]) printKinds(folder, rows, corpus, times);

  evaluatePublishers(folder);

  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`\nreadPage on linkedom: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${times.length} pages\n`);
}

/** The page as the extension would see it, but without its scripts having run. */
function openPage(folder: string, row: PageRow): Document {
  const html = gunzipSync(readFileSync(join(folder, row.html_path))).toString('utf8');
  return parseHTML(html).document;
}

function bodyScore(folder: string, row: PageRow): { precision: number; recall: number } {
  const { copy, metadata } = readUpToBody(openPage(folder, row));
  const found = fourGrams(readBody(copy, metadata.title).paragraphs.join('\n\n'));
  const wanted = fourGrams(row.text ?? '');
  let both = 0;
  for (const [gram, count] of wanted) both += Math.min(count, found.get(gram) ?? 0);
  const size = (grams: Map<string, number>) => [...grams.values()].reduce((sum, count) => sum + count, 0);
  return {
    precision: size(found) === 0 ? 0 : both / size(found),
    recall: size(wanted) === 0 ? 1 : both / size(wanted),
  };
}

function readUpToBody(document: Document): { copy: PageCopy; metadata: Metadata } {
  const copy = copyPage(document);
  const metadata = readMetadata(
    document,
    copy.document,
    readStructuredData(document),
    readMetaTags(document),
  );
  return { copy, metadata };
}

function fourGrams(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const grams = new Map<string, number>();
  for (let index = 0; index === 0 || index + 4 <= words.length; index += 1) {
    const gram = words.slice(index, index + 4).join(' ');
    if (gram !== '') grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function printMetadata(folder: string, rows: PageRow[]): void {
  let title = 0;
  let everyAuthor = 0;
  let anyAuthor = 0;
  let signed = 0;
  let date = 0;
  for (const row of rows) {
    const found = readUpToBody(openPage(folder, row)).metadata;
    if (letters(found.title ?? '') === letters(row.title ?? '')) title += 1;
    if (found.published !== null && day(found.published) === day(row.date ?? '')) date += 1;
    const authors = authorsOf(row, found.publisher);
    if (authors.length === 0) continue;
    signed += 1;
    const byline = letters(found.byline ?? '');
    const hits = authors.filter((author) => byline.includes(letters(author)));
    if (hits.length === authors.length) everyAuthor += 1;
    if (hits.length > 0) anyAuthor += 1;
  }
  const share = (hits: number, of: number) => `${((100 * hits) / of).toFixed(1)} % (${hits} of ${of})`;
  console.log('\nMetadata, fundus');
  console.log(`  title   ${share(title, rows.length)}  equal in letters and digits, case ignored`);
  console.log(
    `  author  ${share(everyAuthor, signed)}  every named person in the byline; the outlet's own name does not count`,
  );
  console.log(`          ${share(anyAuthor, signed)}  at least one of them`);
  console.log(`  date    ${share(date, rows.length)}  same day in UTC`);
}

/** The people named as authors; the outlet's own name is not one, and the byline leaves it out. */
function authorsOf(row: PageRow, publisher: string | null): string[] {
  const authors = row.author === null ? [] : Array.isArray(row.author) ? row.author : [row.author];
  const outlets = ['', letters(row.publisher ?? ''), letters(publisher ?? '')];
  return authors.filter((author) => !outlets.includes(letters(author)));
}

function printKinds(folder: string, rows: PageRow[], corpus: string, times: number[]): void {
  const counts = new Map<string, Map<string, number>>();
  for (const row of rows.filter((entry) => entry.corpus === corpus)) {
    const document = openPage(folder, row);
    const started = performance.now();
    const reading = readPage(document, row.url);
    times.push(performance.now() - started);
    const truth = row.page_type ?? 'article';
    const line = counts.get(truth) ?? new Map<string, number>();
    line.set(calledAs(reading), (line.get(calledAs(reading)) ?? 0) + 1);
    counts.set(truth, line);
  }
  let lists = 0;
  let listsAsArticles = 0;
  for (const [truth, line] of counts) {
    const total = [...line.values()].reduce((sum, count) => sum + count, 0);
    const articles = line.get('article') ?? 0;
    const verb = NOT_ARTICLES.includes(truth) ? 'called articles' : 'recognised';
    if (LISTS.includes(truth)) {
      lists += total;
      listsAsArticles += articles;
    }
    const percent = ((100 * articles) / total).toFixed(0);
    console.log(`  ${corpus.padEnd(7)} ${truth.padEnd(14)} ${articles} of ${total} ${verb} (${percent} %)`);
  }
  if (lists > 0) {
    const percent = ((100 * listsAsArticles) / lists).toFixed(0);
    console.log(
      `  ${corpus.padEnd(7)} listing, collection and forum together: ${listsAsArticles} of ${lists} called articles (${percent} %)`,
    );
  }
}

/** Opinion, live and video pages are articles of a kind; only listing and other are not. */
function calledAs(reading: PageReading): 'article' | 'none' {
  return reading.page.kind === 'listing' || reading.page.kind === 'other' ? 'none' : 'article';
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function day(text: string): string {
  const zoned = /[T ]\d\d:\d\d/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text;
  const time = new Date(zoned.replace(' ', 'T'));
  return Number.isNaN(time.getTime()) ? text.slice(0, 10) : time.toISOString().slice(0, 10);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
