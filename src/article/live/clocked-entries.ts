import type { Body } from '../body/body.ts';
import { clockIn, type FoundEntry, isTimeAlone, MAX_TITLE } from './live-text.ts';

const MIN_ENTRIES = 3;

/**
 * The entries of a live blog that is one running text, where each begins with a clock: "18.05 Uhr: …". Also what stands
 * before the first of them, as an entry without a time. Empty where the text has no such entries.
 */
export function clockedEntries({ paragraphs, headings, items, sources }: Body): {
  before: FoundEntry | null;
  entries: FoundEntry[];
} {
  const groups: FoundEntry[] = [newEntry()];
  paragraphs.forEach((paragraph, index) => {
    const heading = headings.includes(index);
    const begins = clockIn(paragraph) !== null && /^\W{0,2}\d/.test(paragraph);
    if (begins) groups.push(newEntry());
    const entry = groups.at(-1) ?? newEntry();
    if (begins && heading && !isTimeAlone(paragraph)) entry.title = paragraph.slice(0, MAX_TITLE);
    if (heading) entry.headings.push(entry.paragraphs.length);
    if (items.includes(index)) entry.items.push(entry.paragraphs.length);
    entry.sources.push(sources[index] ?? null);
    entry.paragraphs.push(paragraph);
  });
  const [before, ...entries] = groups;
  if (entries.length < MIN_ENTRIES) return { before: null, entries: [] };
  return { before: before === undefined || before.paragraphs.length === 0 ? null : before, entries };
}

function newEntry(): FoundEntry {
  return { time: null, title: null, paragraphs: [], headings: [], items: [], sources: [], element: null };
}
