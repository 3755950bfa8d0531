import type { Article } from '../article.ts';
import type { Body } from '../body/body.ts';
import { isCommentsName, namesOf } from '../body/box-names.ts';
import { copyPage } from '../body/page-copy.ts';
import type { PageMarkup } from '../page-markup.ts';
import { clockedEntries } from './clocked-entries.ts';
import { type FoundEntry, MAX_TITLE } from './live-text.ts';
import { newestFirst } from './newest-first.ts';
import { shownEntries } from './shown-entries.ts';
import { statedUpdates } from './stated-updates.ts';

/** The text of a live blog, newest entry first, and the page's element for each paragraph. */
export interface LiveBlog extends Pick<Article, 'paragraphs' | 'headings' | 'items' | 'entries'> {
  sources: (Element | null)[];
}

const MIN_ENTRIES = 2;
/** The newest; a day of the busiest blogs has fewer. */
const MAX_ENTRIES = 500;
/** What stands above the entries sums them up; more than this is another part of the page. */
const MAX_INTRODUCTION = 12;

/**
 * Reads a live blog from what its page shows, else from what it describes in JSON-LD, else from the clocks in its text.
 * What stands above the entries comes first, without the lines that only repeat their titles. Null where no entries are
 * to be found. `body` is the main text as it was read from the page.
 */
export function readLiveBlog({ document, data }: PageMarkup, body: Body): LiveBlog | null {
  const stated = statedUpdates(data);
  const copy = copyPage(document);
  removeComments(copy.document);
  const shown = shownEntries(copy);
  if (shown.length >= MIN_ENTRIES)
    return composed(introduction(body, shown), newestFirst(completed(shown, stated)));
  const told = stated.filter(({ paragraphs }) => paragraphs.length > 0);
  if (told.length >= MIN_ENTRIES) return composed(null, newestFirst(told));
  const { before, entries } = clockedEntries(body);
  return entries.length === 0 ? null : composed(before, newestFirst(entries));
}

/** What readers write has times too, and there may be more of it than of the blog. */
function removeComments(copy: Document): void {
  for (const element of copy.querySelectorAll('[class], [id]')) {
    if (namesOf(element).some(isCommentsName) && element.querySelector('h1') === null) element.remove();
  }
}

/** Shown entries with the times and titles that JSON-LD gives for the same: by title, or by how the text begins. */
function completed(shown: readonly FoundEntry[], stated: readonly FoundEntry[]): FoundEntry[] {
  const known = new Map<string, FoundEntry>();
  for (const update of stated) {
    for (const key of keysOf(update)) if (!known.has(key)) known.set(key, update);
  }
  return shown.map((entry) => {
    const update = keysOf(entry)
      .map((key) => known.get(key))
      .find((found) => found !== undefined);
    return { ...entry, time: entry.time ?? update?.time ?? null };
  });
}

function keysOf({ title, paragraphs }: FoundEntry): string[] {
  return [title ?? '', ...paragraphs.slice(0, 1)]
    .map((text) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .slice(0, 60),
    )
    .filter((key) => key.length >= 12);
}

/** The part of the body that stands above the first entry. */
function introduction(body: Body, shown: readonly FoundEntry[]): FoundEntry | null {
  const first = shown[0]?.element ?? null;
  const told = new Set(shown.flatMap(({ title, paragraphs }) => [title, ...paragraphs]));
  const kept = body.paragraphs
    .map((text, index) => ({
      text,
      source: body.sources[index] ?? null,
      heading: body.headings.includes(index),
      item: body.items.includes(index),
    }))
    .filter(({ text, source }) => !told.has(text) && isAbove(source, first))
    .slice(0, MAX_INTRODUCTION)
    .filter(({ heading }, index, all) => !heading || all[index + 1]?.heading === false);
  if (kept.length === 0) return null;
  return {
    time: null,
    title: null,
    paragraphs: kept.map(({ text }) => text),
    headings: kept.flatMap(({ heading }, index) => (heading ? [index] : [])),
    items: kept.flatMap(({ item }, index) => (item ? [index] : [])),
    sources: kept.map(({ source }) => source),
    element: null,
  };
}

/** Before the first entry in the page. */
function isAbove(source: Element | null, first: Element | null): boolean {
  if (source === null || first === null) return false;
  // 2: the other one precedes. Some parsers have no Node constants.
  return (first.compareDocumentPosition(source) & 2) !== 0;
}

function composed(before: FoundEntry | null, entries: readonly FoundEntry[]): LiveBlog {
  const blog: LiveBlog = { paragraphs: [], headings: [], items: [], entries: [], sources: [] };
  const add = ({ paragraphs, headings, items, sources }: FoundEntry) => {
    const start = blog.paragraphs.length;
    blog.headings.push(...headings.map((index) => start + index));
    blog.items.push(...items.map((index) => start + index));
    blog.paragraphs.push(...paragraphs);
    blog.sources.push(...sources);
  };
  if (before !== null) add(before);
  for (const entry of entries.slice(0, MAX_ENTRIES)) {
    const { time, title, element, paragraphs } = entry;
    blog.entries.push({ paragraph: blog.paragraphs.length, time, title });
    if (title !== null && paragraphs[0]?.slice(0, MAX_TITLE) !== title)
      add({ ...entry, paragraphs: [title], headings: [0], items: [], sources: [element] });
    add(entry);
  }
  return blog;
}
