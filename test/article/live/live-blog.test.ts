import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { readLiveBlog } from '../../../src/article/live/live-blog.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { readPage, readPageWithSources } from '../../../src/article/read-page.ts';
import { fixture, jsonLd, pageOf } from '../page-fixture.ts';

const ADDRESS = 'https://www.harbourpost.example/news/live/harbour-bridge-vote';

/** Each entry's time, title and first paragraph that is no heading, the latter in its first words. */
function entriesOf(article: Article | null): [string | null, string | null, string][] {
  return (article?.entries ?? []).map(({ time, title, paragraph }) => {
    const at = article?.headings.includes(paragraph) === true ? paragraph + 1 : paragraph;
    return [time, title, (article?.paragraphs[at] ?? '').split(' ').slice(0, 3).join(' ')];
  });
}

describe('a finished live blog, oldest entry first', () => {
  const { reading, sources } = readPageWithSources(fixture('live-blog-finished'), ADDRESS);
  const article = reading.article;

  it('is read newest first, with times and titles', () => {
    expect(reading.page).toEqual({ kind: 'live', access: 'full', why: null });
    expect(entriesOf(article)).toEqual([
      ['2026-06-16T22:10:00+02:00', 'We are closing this page', 'That was the'],
      ['2026-06-16T21:05:00+02:00', 'The vote: 21 to 12', 'The council approves'],
      ['2026-06-16T19:20:00+02:00', 'Engineers report on the deck', 'The chief engineer'],
      // Its time stands in the metadata alone.
      ['2026-06-16T18:00:00+02:00', 'The council meets', 'All 33 members'],
    ]);
  });

  it('keeps what stands above the entries first, without the lines that repeat their titles', () => {
    expect(
      article?.paragraphs.slice(0, article.entries[0]?.paragraph).map((text) => text.slice(0, 20)),
    ).toEqual(['The council of Port ', 'The ferries will run']);
  });

  it('keeps each paragraph of an entry, and nothing from between them', () => {
    const text = article?.paragraphs.join('\n') ?? '';
    expect(text).toContain('It is time to replace');
    expect(text).not.toContain('advertisement');
    expect(new Set(article?.paragraphs).size).toBe(article?.paragraphs.length);
  });

  it('knows the page’s element for each', () => {
    expect(sources).toHaveLength(article?.paragraphs.length ?? 0);
    const vote = article?.paragraphs.findIndex((text) => text.startsWith('The council approves')) ?? -1;
    expect(sources[vote]?.closest('article')?.id).toBe('e3');
    const title = article?.entries[1]?.paragraph ?? -1;
    expect(article?.headings).toContain(title);
    expect(sources[title]?.closest('article')?.id).toBe('e3');
  });
});

describe('the live blog of a storm', () => {
  it('takes its entries by their names, their times by their texts', () => {
    const article = readPage(
      fixture('live-blog'),
      'https://www.harbourpost.example/live/storm-hedda',
    ).article;
    expect(entriesOf(article).map(([time, title]) => [time?.slice(11, 16), title])).toEqual([
      ['18:05', null],
      ['16:30', null],
      ['14:10', null],
      ['11:45', null],
      ['09:20', null],
    ]);
    expect(article?.paragraphs).toHaveLength(5);
  });

  it('is told apart by the clocks in one running text, and turned round', () => {
    const address = 'https://www.hafenpost.example/panorama/liveticker-sturm-hedda-102.html';
    const article = readPage(fixture('live-blog-ticker'), address).article;
    expect(article?.paragraphs.map((text) => text.slice(0, 9))).toEqual([
      'Der Sturm',
      '18.05 Uhr',
      '11.45 Uhr',
      'Die Busse',
      '09.20 Uhr',
    ]);
    expect(article?.entries).toEqual([1, 2, 4].map((paragraph) => ({ paragraph, time: null, title: null })));
  });
});

describe('the introduction of a live blog', () => {
  it('is what stands above the entries and says more than their titles', () => {
    const entry = (hour: number) =>
      `<div class="live-post"><h2>Title of ${hour} o’clock, which is long</h2><p>At ${hour} the harbour, as it was seen from
       the mole, was as quiet as ever.</p></div>`;
    const page = pageOf(
      `<main><p id="a">Title of 12 o’clock, which is long</p><p id="b">What is known.</p>${[12, 11, 10].map(entry).join('')}
       <p id="c">What stands below.</p></main>`,
    );
    const sources = ['a', 'b', 'c', 'x'].map((id) => page.querySelector(`#${id}`));
    const paragraphs = [
      'Title of 12 o’clock, which is long',
      'What is known.',
      'What stands below.',
      'Nowhere.',
    ];
    const body = { paragraphs, sources, headings: [], items: [1], linkDensity: 0, cut: false };
    const blog = readLiveBlog(readMarkup(page, null), body);
    expect(blog?.paragraphs[0]).toBe('What is known.');
    expect(blog?.items).toEqual([0]);
    expect(blog?.entries.map(({ paragraph }) => paragraph)).toEqual([1, 3, 5]);
    expect(blog?.paragraphs).toHaveLength(7);
  });
});

describe('a live blog that the page describes', () => {
  const update = (hour: number) => ({
    '@type': 'BlogPosting',
    headline: `News of ${hour} o’clock`,
    datePublished: `2026-06-16T${hour}:00:00Z`,
    articleBody: `<p>At ${hour} o’clock the harbour was quiet.</p><p>The bridge stood &amp; waited.</p>`,
  });
  const page = (fields: object) =>
    pageOf('<div id="app"></div>', jsonLd({ '@type': 'LiveBlogPosting', headline: 'A day', ...fields }));

  it('is read from there where it is not drawn', () => {
    const { reading, sources } = readPageWithSources(
      page({ liveBlogUpdate: [update(10), update(12)] }),
      ADDRESS,
    );
    expect(reading.page.why).toBeNull();
    expect(reading.article?.paragraphs.slice(0, 3)).toEqual([
      'News of 12 o’clock',
      'At 12 o’clock the harbour was quiet.',
      'The bridge stood & waited.',
    ]);
    expect(reading.article?.entries.map(({ time }) => time)).toEqual([
      '2026-06-16T12:00:00Z',
      '2026-06-16T10:00:00Z',
    ]);
    expect(new Set(sources)).toEqual(new Set([null]));
  });

  it('is not read from there where it is sold', () => {
    const sold = page({ isAccessibleForFree: false, liveBlogUpdate: [update(10), update(12)] });
    expect(readPage(sold, ADDRESS)).toMatchObject({ article: { paragraphs: [] }, page: { why: 'paywall' } });
  });
});
