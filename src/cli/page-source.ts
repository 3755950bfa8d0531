import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { PageReading } from '../article/article.ts';
import { readPage } from '../article/read-page.ts';
import { NO_EVIDENCE } from '../outlets/evidence.ts';
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
      page: { kind: 'other', access: 'full' },
      note: 'Only an address was given.',
      evidence: NO_EVIDENCE,
      article: null,
    };
  }
  return readPage(documentOf(html), record.url ?? null);
}

/**
 * The page as a browser would build it. HTML lets authors leave the tags of html, head and body out, but linkedom
 * takes the first element it meets for the root, what follows it for no part of the page, and a head without an
 * end for one that goes on.
 */
function documentOf(html: string): Document {
  const { document } = parseHTML(rooted(html));
  const head = document.querySelector('head');
  if (head === null || document.querySelector('body') !== null) return document;
  const nodes = [...head.childNodes];
  const end = nodes.findIndex((node) => !belongsInHead(node));
  if (end !== -1) for (const node of nodes.slice(end).reverse()) head.after(node);
  return document;
}

const IN_HEAD = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

function belongsInHead(node: Node): boolean {
  if (node.nodeType === 1) return IN_HEAD.has(node.nodeName.toLowerCase());
  return node.nodeType !== 3 || (node.nodeValue ?? '').trim() === '';
}

/** The page's text with its root element written out. */
function rooted(html: string): string {
  const place = prologueEnd(html);
  const [, first = ''] = /<([a-z][a-z0-9]*)/i.exec(html.slice(place)) ?? [];
  return first.toLowerCase() === 'html' ? html : `${html.slice(0, place)}<html>${html.slice(place)}`;
}

/** Where white space, byte order mark, doctype and comments at the start end. */
function prologueEnd(html: string): number {
  const text = /\S/g;
  for (;;) {
    const start = text.exec(html)?.index ?? html.length;
    const comment = html.startsWith('<!--', start);
    if (!comment && !html.startsWith('<!', start) && !html.startsWith('<?', start)) return start;
    // From the second character on: "<!-->" is a whole comment.
    const end = html.indexOf(comment ? '-->' : '>', start + 2);
    if (end === -1) return start;
    text.lastIndex = end + (comment ? 3 : 1);
  }
}

function givenArticle(record: CardRecord, given: readonly string[]): PageReading {
  const paragraphs = given.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const words = paragraphs.reduce((sum, text) => sum + text.split(' ').length, 0);
  return {
    page: { kind: 'article', access: 'full' },
    note: null,
    evidence: NO_EVIDENCE,
    article: {
      title: record.title ?? null,
      byline: null,
      published: null,
      publisher: null,
      language: null,
      paragraphs,
      words,
    },
  };
}
