import { clockIn, type FoundEntry } from './live-text.ts';

/** The share of entries that must have a time for the times to decide. */
const MOST = 0.8;

/**
 * Entries, newest first: by their times; where the page gives none, by the clock at their beginnings, which says at
 * least in which direction the page runs; else as the page has them.
 */
export function newestFirst(entries: readonly FoundEntry[]): FoundEntry[] {
  const timed = entries.filter(({ time }) => time !== null).length;
  if (timed > 0 && timed >= entries.length * MOST) return byTime(entries);
  const clocks = entries.map(({ title, paragraphs }) => clockIn(title ?? '') ?? clockIn(paragraphs[0] ?? ''));
  let later = 0;
  let earlier = 0;
  clocks.forEach((clock, index) => {
    const before = clocks[index - 1] ?? null;
    if (clock === null || before === null) return;
    if (clock > before) later += 1;
    if (clock < before) earlier += 1;
  });
  return later > earlier ? [...entries].reverse() : [...entries];
}

/** One without a time stays below the one that it follows. */
function byTime(entries: readonly FoundEntry[]): FoundEntry[] {
  let last = Number.POSITIVE_INFINITY;
  return entries
    .map((entry) => {
      last = entry.time === null ? last : momentOf(entry.time);
      return { entry, moment: last };
    })
    .sort((a, b) => (a.moment === b.moment ? 0 : b.moment - a.moment))
    .map(({ entry }) => entry);
}

/** A time without a zone is compared as if all such were of one. */
function momentOf(time: string): number {
  const zoned = /T\d\d:\d\d(?::\d\d)?$/.test(time) ? `${time}Z` : time;
  const moment = Date.parse(zoned);
  return Number.isNaN(moment) ? 0 : moment;
}
