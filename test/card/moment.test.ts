import { describe, expect, it } from 'vitest';
import type { Article, Video } from '../../src/article/article.ts';
import { writtenArticle } from '../../src/article/written-article.ts';
import { momentOfPoint } from '../../src/card/moment.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { storyFacts } from '../../src/card/story-facts.ts';

const VIDEO: Video = {
  channel: 'Harbour TV',
  duration: 3_723,
  chapters: [],
  cues: [
    { paragraph: 0, offset: 0, start: 0 },
    { paragraph: 0, offset: 20, start: 125 },
    { paragraph: 1, offset: 0, start: 3_601 },
  ],
  stopsAdded: false,
  transcriptOffered: false,
};
const WRITTEN = writtenArticle('T', ['The bridge is shut. It opens on Monday.', 'Then it closes.']);
const SPOKEN: Article = { ...WRITTEN, source: 'transcript', video: VIDEO };
const LIVE: Article = {
  ...WRITTEN,
  entries: [
    { paragraph: 0, time: '2026-06-16T14:05:00Z', title: null },
    { paragraph: 1, time: '2026-06-16', title: null },
  ],
};
const DAYS: Article = {
  ...LIVE,
  entries: [
    { paragraph: 0, time: '2026-06-17T06:05:00Z', title: null },
    { paragraph: 1, time: '2026-06-16T20:00:00Z', title: null },
  ],
};
const pointAt = (paragraph: number, start: number) => ({
  text: 'P',
  support: [{ paragraph, start, end: start + 5 }],
  additions: [],
});

describe('the moment of a point', () => {
  it.each([
    [SPOKEN, 0, 0, { label: '0:00', seconds: 0 }],
    [SPOKEN, 0, 20, { label: '2:05', seconds: 125 }],
    [SPOKEN, 1, 5, { label: '1:00:01', seconds: 3_601 }],
    [LIVE, 0, 20, { label: '16:05', seconds: null }],
    [LIVE, 1, 0, null],
    [DAYS, 0, 0, { label: '17 Jun, 08:05', seconds: null }],
    [WRITTEN, 0, 0, null],
  ])('%#', (article, paragraph, start, expected) => {
    expect(momentOfPoint(pointAt(paragraph, start), article, 'Europe/Berlin')).toEqual(expected);
  });

  it('is none for a point that names no place', () => {
    expect(momentOfPoint({ text: 'P', support: [], additions: [] }, SPOKEN)).toBeNull();
  });
});

describe('the facts of a story', () => {
  it.each<[Partial<Article>, string[]]>([
    [{}, []],
    [
      { byline: 'Clara Whitcombe', published: '2026-06-16T23:40:00-04:00' },
      ['Clara Whitcombe', '16 June 2026'],
    ],
    [
      { published: '2026-06-16T08:00:00Z', updated: '2026-06-17T08:00:00Z' },
      ['16 June 2026', 'updated 17 June 2026'],
    ],
    [{ published: '2026-06-16T08:00:00Z', updated: '2026-06-16T09:00:00Z' }, ['16 June 2026']],
    [{ published: 'yesterday' }, []],
    [{ video: VIDEO }, ['Harbour TV', '1:02:03']],
    [{ byline: 'Jonas Feld', video: VIDEO }, ['Jonas Feld', '1:02:03']],
  ])('%j', (known, facts) => {
    expect(storyFacts({ ...WRITTEN, ...known })).toEqual(facts);
  });
});

describe('the words of a text', () => {
  it.each([
    ['in Japanese', '市議会は火曜日、港の橋を十四か月間閉鎖する計画を三十一対十八で可決した。'.repeat(5), 60],
    ['in English', 'The council voted on Tuesday to close the bridge. '.repeat(5), 45],
  ])('%s are counted alike where they are read and where they are summed up', (_, text, words) => {
    const article = writtenArticle(null, [text]);
    expect(article.words).toBeGreaterThanOrEqual(words);
    expect(article.words).toBeLessThan(words * 1.5);
    expect(summarise(article, { bullets: 3, words: null })?.read.of).toBe(article.words);
  });
});
