import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/article/body/body.ts';
import { clockedEntries } from '../../../src/article/live/clocked-entries.ts';
import { readLiveBlog } from '../../../src/article/live/live-blog.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { pageOf } from '../page-fixture.ts';

const bodyOf = (paragraphs: string[], headings: number[] = []): Body => ({
  paragraphs,
  headings,
  items: [],
  sources: [],
  linkDensity: 0,
  cut: false,
});
const blogOf = (body: Body) => readLiveBlog(readMarkup(pageOf(''), null), body);

describe('a running text with clocks', () => {
  it('has an entry where a paragraph begins with one, not where it only speaks of one', () => {
    const clocks = ['12:05 Ferries return.', '(11:05) The bridge closes.', '10:05 The wind rises.'];
    const told = 'At 11:30 the mayor speaks.';
    const { before, entries } = clockedEntries(bodyOf([told, clocks[0] ?? '', told, ...clocks.slice(1)]));
    expect(before?.paragraphs).toEqual([told]);
    expect(entries.map(({ paragraphs }) => paragraphs)).toEqual([
      [clocks[0], told],
      [clocks[1]],
      [clocks[2]],
    ]);
  });

  it('is read in its newest 500 entries', () => {
    const minutes = Array.from({ length: 600 }, (_, index) => index);
    const clock = (minute: number) =>
      `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')} Quiet.`;
    const blog = blogOf(bodyOf(minutes.map(clock)));
    expect(blog?.entries).toHaveLength(500);
    expect(blog?.paragraphs).toHaveLength(500);
    expect(blog?.paragraphs[0]).toBe('9:59 Quiet.');
  });

  it('has titles of 500 letters at most, which do not stand in it twice', () => {
    const titles = ['12:05', '11:05', '10:05'].map((clock) => `${clock} ${'Long '.repeat(200)}`);
    const blog = blogOf(bodyOf(titles, [0, 1, 2]));
    expect(blog?.entries.map(({ title }) => title)).toEqual(titles.map((title) => title.slice(0, 500)));
    expect(blog?.paragraphs).toEqual(titles);
  });
});
