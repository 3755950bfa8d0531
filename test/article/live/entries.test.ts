import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/article/body/page-copy.ts';
import { entryTime } from '../../../src/article/live/entry-time.ts';
import { clockIn, type FoundEntry, isTimeAlone } from '../../../src/article/live/live-text.ts';
import { newestFirst } from '../../../src/article/live/newest-first.ts';
import { shownEntries } from '../../../src/article/live/shown-entries.ts';
import { documentOf, pageOf } from '../page-fixture.ts';

const SAID = 'has been said about the harbour and its bridge at this time of the day, and no more.';

function entries(body: string): [string | null, string | null, number][] {
  return shownEntries(copyPage(pageOf(body))).map(({ time, title, paragraphs }) => [
    time?.slice(11, 16) ?? null,
    title,
    paragraphs.length,
  ]);
}

const hours = [12, 11, 10, 9];
const timeOf = (hour: number) =>
  `<time datetime="2026-06-16T${String(hour).padStart(2, '0')}:00:00Z">${hour}</time>`;
const EXPECTED = hours.map((hour) => [`${String(hour).padStart(2, '0')}:00`, null, 1]);

describe('shownEntries', () => {
  it.each<[string, (hour: number) => string]>([
    ['elements with a time', (hour) => `<div>${timeOf(hour)}<p>${hour} ${SAID}</p></div>`],
    [
      'elements with two times',
      (hour) => `<div><div>${timeOf(hour)}${timeOf(hour)}</div><p>${hour} ${SAID}</p></div>`,
    ],
    ['times alone, each above its text', (hour) => `<div>${timeOf(hour)}</div><p>${hour} ${SAID}</p>`],
    [
      'marks in the vocabulary',
      (hour) => `<div itemprop="liveBlogUpdate">${timeOf(hour)}<p>${hour} ${SAID}</p></div>`,
    ],
    [
      'seconds in an attribute',
      (hour) => `<div data-timestamp="${Date.UTC(2026, 5, 16, hour) / 1000}"><p>${hour} ${SAID}</p></div>`,
    ],
    [
      'a wrapper for each',
      (hour) => `<div><div><div>${timeOf(hour)}<p>${hour} ${SAID}</p></div></div></div>`,
    ],
  ])('finds %s', (_, entry) => {
    expect(entries(`<main>${hours.map(entry).join('')}</main>`)).toEqual(EXPECTED);
  });

  it.each(['live-blog-post', 'c-liveblog__entry', 'ticker-eintrag', 'lb-update', 'timeline-item'])(
    'knows entries named %s',
    (name) => {
      const entry = (hour: number) =>
        `<div class="x ${name}"><h3>Title ${hour}: news</h3><p>${hour} ${SAID}</p></div>`;
      expect(entries(`<main>${hours.map(entry).join('')}</main>`)).toEqual(
        hours.map((hour) => [null, `Title ${hour}: news`, 1]),
      );
    },
  );

  it('finds the entries of several days', () => {
    const day = (of: number[]) =>
      `<section class="day">${of.map((hour) => `<div>${timeOf(hour)}<p>${hour} ${SAID}</p></div>`).join('')}</section>`;
    expect(entries(`<main>${day([12, 11, 10])}${day([9, 8, 7])}</main>`)).toHaveLength(6);
  });

  it('is not misled by teasers, which have times too', () => {
    const teaser = (hour: number) => `<li>${timeOf(hour)}<a href="/x">${hour} ${SAID}</a></li>`;
    const list = `<ul>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</ul>`;
    expect(entries(`<main>${list}</main>`)).toEqual([]);
    const entry = (hour: number) => `<div>${timeOf(hour)}<p>${hour} ${SAID}</p></div>`;
    expect(entries(`<main>${list}${hours.map(entry).join('')}</main>`)).toEqual(EXPECTED);
  });

  it('cuts titles of more than 500 letters', () => {
    const entry = (hour: number) =>
      `<div>${timeOf(hour)}<h3>${'Long title '.repeat(100)}</h3><p>${hour} ${SAID}</p></div>`;
    const titles = entries(`<main>${hours.map(entry).join('')}</main>`).map(([, title]) => title?.length);
    expect(titles).toEqual(hours.map(() => 500));
  });

  it('leaves a story with two times alone', () => {
    expect(
      entries(`<main><div>${timeOf(9)}<p>${SAID}</p></div><div>${timeOf(10)}<p>${SAID}</p></div></main>`),
    ).toEqual([]);
  });

  it('bears classes of a hundred thousand letters', { timeout: 20_000 }, () => {
    const entry = (hour: number) =>
      `<div class="live-post ${'a'.repeat(100_000)}">${timeOf(hour)}<p>${hour} ${SAID}</p></div>`;
    expect(entries(`<main>${hours.map(entry).join('')}</main>`)).toEqual(EXPECTED);
  });

  it('bears ten thousand times in each other', { timeout: 20_000 }, () => {
    expect(entries(`<main>${'<div><time>'.repeat(10_000)}</main>`)).toEqual([]);
  });
});

describe('entryTime', () => {
  it.each<[string, string | null]>([
    ['<time datetime="2026-06-16T18:00:00+02:00">6 pm</time>', '2026-06-16T18:00:00+02:00'],
    ['<time datetime="2026-06-16">today</time>', null],
    ['<time datetime="18:00">6 pm</time>', null],
    ['<meta itemprop="datePublished" content="2026-06-16T18:00:00Z">', '2026-06-16T18:00:00Z'],
    ['<div data-timestamp="1781625600000"></div>', '2026-06-16T16:00:00.000Z'],
    ['<div data-time="soon"></div>', null],
  ])('of %s', (html, time) => {
    const element = documentOf(`<main>${html}</main>`).querySelector('main > *');
    expect(element && entryTime(element)).toBe(time);
  });
});

describe('newestFirst', () => {
  const entry = (time: string | null, title: string): FoundEntry => ({
    time,
    title,
    paragraphs: [],
    headings: [],
    items: [],
    sources: [],
    element: null,
  });
  const order = (given: FoundEntry[]) => newestFirst(given).map(({ title }) => title);

  it('goes by the moment, not by the letters, and keeps a pinned entry in its place in time', () => {
    const pinned = entry('2026-06-16T10:00:00Z', 'pinned');
    const late = entry('2026-06-16T14:00:00+03:00', 'late');
    expect(order([pinned, entry('2026-06-16T12:00:00Z', 'last'), late])).toEqual(['last', 'late', 'pinned']);
  });

  it('keeps one without a time below the one it follows', () => {
    const times = [9, 10, 11, 12].map((hour) =>
      entry(`2026-06-16T${hour < 10 ? '0' : ''}${hour}:00:00Z`, String(hour)),
    );
    expect(order([...times.slice(0, 2), entry(null, 'after 10'), ...times.slice(2)])).toEqual([
      '12',
      '11',
      '10',
      'after 10',
      '9',
    ]);
  });

  it('goes by the clocks where there are no times, and leaves what has neither', () => {
    expect(order(['8:15 a', '9.30 b', '1 pm c'].map((title) => entry(null, title)))).toEqual([
      '1 pm c',
      '9.30 b',
      '8:15 a',
    ]);
    expect(order(['9:30 b', '8:15 a'].map((title) => entry(null, title)))).toEqual(['9:30 b', '8:15 a']);
    expect(order(['a', 'b'].map((title) => entry(null, title)))).toEqual(['a', 'b']);
  });
});

describe('clocks', () => {
  it.each<[string, number | null]>([
    ['18:05 Uhr: Die Fähren', 18 * 60 + 5],
    ['Update at 18.05', 18 * 60 + 5],
    ['6:05pm The ferries', 18 * 60 + 5],
    ['12:10 a.m. The ferries', 10],
    ['18h05 Les ferries', 18 * 60 + 5],
    ['25:10', null],
    ['1.234.567 people', null],
    ['The ferries', null],
  ])('of %j', (text, minutes) => {
    expect(clockIn(text)).toBe(minutes);
  });

  it('stand alone, or before a title', () => {
    for (const alone of ['18:05', 'Update at 18:05', '18.05 Uhr', '6:05 pm BST', 'à 18h05'])
      expect(isTimeAlone(alone)).toBe(true);
    for (const title of ['18:05 Ferries return', 'Ferries', '橋が閉鎖'])
      expect(isTimeAlone(title)).toBe(false);
  });
});
