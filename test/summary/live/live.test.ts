import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/summary/reading/candidates.ts';
import { entryIndex } from '../../../src/summary/live/entry-index.ts';
import { entryKind } from '../../../src/summary/live/entry-kind.ts';
import { isLiveFurniture, isPassing } from '../../../src/summary/live/live-furniture.ts';
import { liveSentences } from '../../../src/summary/live/live-sentences.ts';
import { entryPlaces, livePlace } from '../../../src/summary/live/live-places.ts';

describe('the entry of a paragraph', () => {
  it('is the last that begins at or before it', () => {
    expect(entryIndex([{ paragraph: 1 }, { paragraph: 3 }], 5)).toEqual([null, 0, 0, 1, 1]);
    expect(entryIndex([], 2)).toEqual([null, null]);
  });
});

describe('what an entry is for', () => {
  it.each([
    ['What we know so far', 'summary'],
    ['Here’s a recap of the day', 'summary'],
    ['Key points', 'summary'],
    ['Evening summary', 'summary'],
    ['Das Wichtigste in Kürze', 'summary'],
    ['Ce que l’on sait de l’incendie', 'summary'],
    ['Your comments', 'readers'],
    ['Readers respond to the vote', 'readers'],
    ['Have your say', 'readers'],
    ['Governor declares an emergency', 'news'],
    ['Summary judgment sought in harbour case', 'news'],
    ['The latest bridge to close is in Ansley', 'news'],
  ])('%s: %s', (title, kind) => {
    expect(entryKind(title)).toBe(kind);
  });
});

describe('furniture of a live blog', () => {
  it.each([
    'Good morning and welcome to our live coverage of the fire in the Corrin Valley.',
    'We’re closing this blog for the night.',
    'Thank you for joining us.',
    'That’s it for today’s live coverage of the budget.',
    'You can read our full report on the day here.',
    'Stay with us for all the developments.',
    'Image caption, Smoke rises over the ridge above Ansley',
    'Photograph: Lena Ortiz/The Harbour Post',
    '— Corrin County Fire (@CorrinFire) August 12, 2026',
    'View this post on X',
    'Marta in Brookfield writes: "My sister has been sleeping in her car."',
    'Keep your messages coming.',
    'Press play at the top of this page to watch our footage.',
    'If you’re just joining us, here’s a recap of the day.',
    'Wir beenden den Ticker für heute.',
    'Merci de nous avoir suivis.',
  ])('is %s', (sentence) => {
    expect(isLiveFurniture(sentence)).toBe(true);
  });

  it.each([
    'Governor Alan Reyes has declared a state of emergency for the three counties.',
    'The doors of the chamber are closed and members are voting now.',
    'We have mended this bridge for twenty years, the mayor says.',
    'Readers of the report learn that the fire began at a power line.',
    'Photographs taken from the air show that 41 houses have burned down.',
    'This article of the constitution gives the governor the right to send soldiers.',
    'Following the vote, the pound rose by half a cent.',
  ])('is not %s', (sentence) => {
    expect(isLiveFurniture(sentence)).toBe(false);
  });
});

describe('what is true for minutes only', () => {
  it.each([
    'The doors of the chamber are closed and members are voting now.',
    'We expect the result in about fifteen minutes.',
    'The governor is about to speak at the town hall.',
    'Firefighters should reach the village any minute.',
  ])('is %s', (sentence) => {
    expect(isPassing(sentence)).toBe(true);
  });

  it.each([
    'The bridge is now closed to all traffic.',
    'The trip takes 25 minutes more than before.',
    'Forty families are living in the shelter in Brookfield.',
  ])('is not %s', (sentence) => {
    expect(isPassing(sentence)).toBe(false);
  });
});

describe('the sentences of a live blog', () => {
  const paragraphs = [
    'The fire is held on its southern side and families may go home.',
    'Fire slows',
    'The doors are closed and members of the council are voting now.',
    'What we know',
    'Two people are missing in the village of Ansley tonight',
    'We are closing this page for tonight.',
    'Voting',
    'The doors are closed and members of the council are voting now.',
    'Your comments',
    'Marta says that the road to Brookfield is closed as well.',
  ];
  const entries = [1, 3, 6, 8].map((paragraph) => ({ paragraph }));
  const entry: number | null = null as number | null;
  const told = paragraphs.map((text, paragraph) => ({
    boilerplate: false,
    reference: null as Candidate['reference'],
    position: 9,
    entry,
    group: entry,
    wholeLine: false,
    text,
    paragraph,
    words: text.split(' ').length,
  }));
  const sentences = liveSentences(
    told.filter(({ paragraph }) => !entries.some((entry) => entry.paragraph === paragraph)),
    paragraphs,
    entries,
  );

  it('point back within their entry only', () => {
    const from = { paragraph: 4, start: 0, end: 3 };
    const completed = { text: 'She [Two] is safe.', additions: [{ start: 4, end: 9, from }] };
    const pointing = sentences.map((one, order) => ({
      ...one,
      reference: order === 3 || order === 4 ? { antecedent: order === 3 ? 2 : 3, completed } : null,
    }));
    const read = liveSentences(pointing, paragraphs, entries).map(({ reference }) => reference);
    expect(read[3]).toEqual({ antecedent: 2, completed });
    expect(read[4]).toEqual({ antecedent: null, completed: null });
    expect(read[0]).toBeNull();
  });

  it('know their entry, and are grouped by it', () => {
    expect(sentences.map(({ entry }) => entry)).toEqual([null, 0, 1, 1, 2, 3]);
    expect(new Set(sentences.map(({ group }) => group)).size).toBe(5);
    expect(sentences.every(({ group }) => group !== null)).toBe(true);
  });

  it('have what sums up in front, and whole lines in it', () => {
    const [above, newest, line] = sentences;
    expect([above?.position, line?.position]).toEqual([0, 0]);
    expect(newest?.position).toBeGreaterThan(0);
    expect(sentences.map(({ wholeLine }) => wholeLine)).toEqual([true, false, true, false, false, false]);
  });

  it('are no points where they are about the blog, from readers, or out of date', () => {
    expect(sentences.map(({ boilerplate }) => boilerplate)).toEqual([false, false, false, true, true, true]);
  });
});

describe('places in a live blog', () => {
  const news = { kind: 'news', words: 30 } as const;

  it('put summaries first, then the newest, and long entries before short ones', () => {
    const places = entryPlaces([
      news,
      news,
      { kind: 'summary', words: 80 },
      news,
      { ...news, words: 90 },
      news,
    ]);
    expect(places[2]).toBe(0);
    expect(places[0]).toBeGreaterThan(0);
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    expect(places[4]).toBeLessThan(places[5] ?? 0);
    expect(entryPlaces(Array.from({ length: 200 }, () => news)).at(-1)).toBeLessThan(20);
  });

  it('let the first sentence of an entry count before its second', () => {
    expect(livePlace(3, 0)).toBeLessThan(livePlace(3, 1));
    expect(livePlace(null, 0)).toBe(0);
  });
});
