import type { EntryKind } from './entry-kind.ts';

/** An entry with so many words reports more than a line that comes in. */
const LONG = 60;

/** Entries of a live blog as places are given by them. */
export interface EntrySize {
  kind: EntryKind;
  words: number;
}

/**
 * How early the first sentence of each entry counts, from 0: what sums up, then the newest, ever slower downwards; a
 * long entry before short ones of its time.
 */
export function entryPlaces(entries: readonly EntrySize[]): number[] {
  return entries.map(({ kind, words }, entry) => {
    if (kind === 'summary') return 0;
    return Math.round(2 * Math.log2(2 + entry)) - (words >= LONG ? 1 : 0);
  });
}

/** The place of a sentence: `order` from 0 within its entry; what stands above the entries sums them up. */
export function livePlace(entryPlace: number | null, order: number): number {
  return (entryPlace ?? 0) + 2 * order;
}
