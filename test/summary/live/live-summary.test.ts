import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/summary/summarise.ts';
import type { KeyPoint } from '../../../src/summary/summary.ts';
import { isSubsequence, withoutAdditions } from '../subsequence.ts';
import { type Blog, liveBlog } from './live-blog.ts';

const FURNITURE =
  /live coverage|joining us|messages|comments|@|Image|Photograph|press play|newsletter|refresh|View this|welcome|for today|You can|voting now|writes|Hexham/iu;

function pointsOf(blog: Blog, bullets = 10): { abstract: string; points: KeyPoint[] } {
  const summary = summarise(blog, { bullets, words: null });
  if (summary === null) throw new Error('nothing to select from');
  return { abstract: summary.abstract, points: summary.bullets };
}

function entryOf(blog: Blog, { support: [place] }: KeyPoint): number {
  return blog.entries.findLastIndex(({ paragraph }) => paragraph <= (place?.paragraph ?? -1));
}

describe.each([
  ['wildfire', 'Corrin Valley fire live: first families may go home'],
  ['budget-vote', 'Budget vote live: parliament passes the budget by 17 votes'],
])('the summary of a live blog: %s', (name, title) => {
  const blog = liveBlog(name, title);
  const { abstract, points } = pointsOf(blog);

  it('has no furniture', () => {
    for (const text of [abstract, ...points.map((point) => point.text)]) expect(text).not.toMatch(FURNITURE);
  });

  it('takes at most two points from an entry, and ten in all', () => {
    expect(points).toHaveLength(10);
    const entries = points.map((point) => entryOf(blog, point));
    for (const entry of entries)
      expect(entries.filter((other) => other === entry).length).toBeLessThanOrEqual(2);
  });

  it('has them from the newest to the oldest, none of them a heading', () => {
    const places = points.map(({ support: [place] }) => place?.paragraph ?? -1);
    expect(places).toEqual([...places].sort((first, second) => first - second));
    expect(places.some((place) => blog.headings.includes(place))).toBe(false);
    const times = points.map((point) => blog.entries[entryOf(blog, point)]?.time ?? '');
    expect(times).toEqual([...times].sort().reverse());
  });

  it('says exactly where each stands', () => {
    for (const { text, support, additions } of points) {
      const [place] = support;
      const whole = blog.paragraphs[place?.paragraph ?? -1]?.slice(place?.start, place?.end) ?? '';
      expect(isSubsequence(withoutAdditions(text, additions), whole)).toBe(true);
      expect([whole.slice(0, 3), whole.slice(-1)]).toEqual([text.slice(0, 3), text.slice(-1)]);
    }
  });

  it('shows the newest before the oldest where there is room for few', () => {
    const few = pointsOf(blog, 4).points.map((point) => entryOf(blog, point));
    expect(few.filter((entry) => entry < blog.entries.length / 2).length).toBeGreaterThanOrEqual(2);
    expect(new Set(few).size).toBeGreaterThanOrEqual(3);
  });
});

describe('what a live blog says of itself in sum', () => {
  it('is what the abstract begins with', () => {
    const fire = pointsOf(liveBlog('wildfire', 'Corrin Valley fire live'));
    expect(fire.abstract).toMatch(/^Firefighters have stopped the spread/u);
    const vote = pointsOf(liveBlog('budget-vote', 'Budget vote live'));
    expect(vote.abstract).toMatch(/^Parliament passed the budget by 318 votes to 301/u);
  });

  it('may be lines without stops among the points, but not in the abstract', () => {
    const { abstract, points } = pointsOf(liveBlog('wildfire', 'Corrin Valley fire live'));
    expect(points.some(({ text }) => /\p{L}$/u.test(text))).toBe(true);
    for (const sentence of abstract.split(/(?<=\.)\s/u)) expect(sentence).toMatch(/\.$/u);
  });
});

describe('the abstract of a live blog whose lines have no stops', () => {
  it('is made of whole sentences', () => {
    const blog: Blog = {
      title: 'Harbour bridge of Port Ellery live',
      language: 'en',
      source: 'page',
      paragraphs: [
        'What we know',
        'The council of Port Ellery has voted to close the harbour bridge for fourteen months',
        'Engineers found cracks in two of the four girders of the harbour bridge of Port Ellery',
        'The repair of the harbour bridge will cost Port Ellery about 38 million dollars',
        'Ferry plans',
        'A company from the north wants to run two more boats by October.',
        'It asks for 90,000 dollars a month to pay its crews.',
        'Pupils will ride for free, and their parents have been told so by letter.',
      ],
      headings: [0, 4],
      entries: [0, 4].map((paragraph) => ({ paragraph, time: '2026-05-04T12:00:00Z', title: null })),
    };
    const { abstract } = pointsOf(blog);
    expect(abstract).not.toBe('');
    expect(abstract).not.toMatch(/fourteen months|Port Ellery|38 million/u);
  });
});

describe('a live blog of few entries', () => {
  it('has more than two points from each, and from all', () => {
    const whole = liveBlog('wildfire', 'Corrin Valley fire live');
    const blog = { ...whole, entries: whole.entries.filter((_, order) => order % 6 === 1) };
    expect(blog.entries).toHaveLength(3);
    const { points } = pointsOf(blog);
    expect(points).toHaveLength(10);
    const entries = points.map((point) => entryOf(blog, point));
    const counts = [0, 1, 2].map((entry) => entries.filter((other) => other === entry).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...counts)).toBeGreaterThan(2);
  });
});
