import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/article/evidence.ts';
import type { PageEvidence } from '../../src/outlets/evidence.ts';
import { fixture, markupOf, pageOf } from './page-fixture.ts';

const BBC = ['https://www.youtube.com/@BBCNews', 'https://www.youtube.com/channel/UC16niRr50-MSBwiO3YDb3RA'];

/** Composed page, where the reader is, and what the page must tell; of publishers the first. */
const PAGES: readonly (readonly [string, string, Partial<Omit<PageEvidence, 'publishers'>>, string?])[] = [
  ['youtube-watch', 'https://www.youtube.com/watch?v=ferryVid001&t=12s', { accounts: BBC }],
  [
    'youtube-live',
    'https://www.youtube.com/live/liveVid0001',
    {
      accounts: [
        'https://www.youtube.com/@aljazeeraenglish',
        'https://www.youtube.com/channel/UCNye-wNBqNL5ZzHSJj3l8Bg',
      ],
    },
  ],
  [
    'youtube-shorts',
    'https://www.youtube.com/shorts/cookerVid01',
    { accounts: ['https://www.youtube.com/@dwnews'] },
  ],
  ['youtube-channel', 'https://www.youtube.com/@bbcnews/videos', { accounts: [...BBC].reverse() }],
  [
    'msn',
    'https://www.msn.com/en-gb/news/world/power-line-in-the-valley-to-be-rebuilt/ar-AA1gridPl?ocid=x',
    {},
    'The Independent ',
  ],
  [
    'yahoo',
    'https://www.yahoo.com/news/articles/ferry-company-adds-two-crossings-104538833.html',
    {},
    'HuffPost http://www.huffpost.com/',
  ],
  [
    'google-news',
    'https://news.google.com/stories/CAAqNggKIjBDQklTSGpvSmMz',
    { original: null },
    'Google News ',
  ],
  [
    'newsbreak',
    'https://www.newsbreak.com/news/4892834783961-town-library-lends-more-tools-than-novels',
    {},
    'Chicago Tribune https://www.chicagotribune.com/',
  ],
  [
    'smartnews',
    'https://www.smartnews.com/p/5012345',
    {},
    'Los Angeles Times https://www.latimes.com/california/story/2026-05-03/town-library-lends-tools',
  ],
  [
    'flipboard',
    'https://flipboard.com/article/rebuilding-the-valley-power-line/a-x',
    { canonical: 'https://www.wired.com/story/rebuilding-the-valley-power-line/' },
    'WIRED https://www.wired.com/',
  ],
  [
    'apple-news',
    'https://apple.news/AKSx3haowSV2hao8Cf_HGZw',
    {
      original:
        'https://www.theatlantic.com/ideas/2026/05/ferry-company-adds-crossings/688486/?utm_source=apple_news',
    },
  ],
  [
    'archive-copy',
    'https://archive.ph/a4FCe',
    { original: 'https://www.nytimes.com/2026/05/12/world/ferry-crossings.html' },
  ],
  [
    'wayback',
    'https://web.archive.org/web/2026/https://www.derstandard.at/story/3000000123456/stromleitung',
    { original: 'https://www.derstandard.at/story/3000000123456/stromleitung', agency: 'APA' },
    'DER STANDARD ',
  ],
  [
    'feed-reader',
    'https://feedly.com/i/entry/lpNdEKDz4G',
    {},
    'The Irish Times https://www.irishtimes.com/ireland/2026/05/12/ferry-company-adds-two-crossings/',
  ],
  [
    'amp-page',
    'http://amp.timeinc.net/fortune/2026/05/03/library-lends-tools',
    { canonical: 'https://fortune.com/2026/05/03/library-lends-tools/', agency: null },
    'Fortune https://fortune.com/',
  ],
  [
    'agency-copy',
    'https://www.japantimes.co.jp/news/2026/05/12/world/ferry-crossings/',
    { agency: 'Reuters', original: null, accounts: [] },
    'The Japan Times https://www.japantimes.co.jp/',
  ],
  [
    'sister-title',
    'https://www.abendblatt.de/politik/article408587681/stromleitung-im-tal.html',
    { canonical: 'https://www.morgenpost.de/politik/article408587681/stromleitung-im-tal.html' },
    'www.abendblatt.de https://www.abendblatt.de/',
  ],
  ['x-post', 'https://x.com/i/status/1790000000000000001', { accounts: ['https://x.com/BBCWorld'] }],
  ['x-post', 'https://x.com/BBCWorld/status/1790000000000000001', { accounts: [] }],
  [
    'facebook-post',
    'https://www.facebook.com/watch/?v=311658803718223',
    { accounts: ['https://facebook.com/bbcnews'] },
  ],
  ['telegram', 'https://t.me/europa_press/613', { accounts: [], agency: null }],
  [
    'substack-own-domain',
    'https://www.slowboring.com/p/what-the-lending-library-teaches',
    { accounts: [] },
    'Slow Boring https://www.slowboring.com/',
  ],
  [
    'reddit',
    'https://www.reddit.com/r/worldnews/comments/1wr3id3/ferry_company_adds_two_crossings_a_day/',
    { accounts: ['https://www.reddit.com/user/island_reader'] },
    ' https://www.theguardian.com/world/2026/may/12/ferry-company-adds-crossings',
  ],
];

const CASES = PAGES.map(([name, address, told, first]) => [name, address, told, first ?? null] as const);

describe('readEvidence on the composed pages', () => {
  it.each(CASES)('%s at %s', (name, address, told, first) => {
    const evidence = readEvidence(fixture(name), address);
    expect(evidence).toMatchObject(told);
    const [publisher] = evidence.publishers;
    if (first !== null) expect(`${publisher?.name ?? ''} ${publisher?.url ?? ''}`).toBe(first);
  });

  it.each(CASES)('%s is not changed by reading it', (name, address) => {
    const page = fixture(name);
    const before = markupOf(page);
    readEvidence(page, address);
    expect(markupOf(page)).toBe(before);
  });

  it.each(CASES)('%s gives plain data, the same for each reading', (name, address) => {
    const evidence = readEvidence(fixture(name), address);
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
    expect(readEvidence(fixture(name), address)).toEqual(evidence);
  });

  it.each(CASES.filter(([name]) => !['x-post', 'telegram'].includes(name)))(
    '%s claims no copy and no account on another site',
    (name) => {
      const evidence = readEvidence(fixture(name), 'https://news.example/2026/a-story');
      expect(evidence).toMatchObject({ original: null, accounts: [] });
    },
  );
});

describe('copies', () => {
  it('are known by any of the places where the archive writes', () => {
    const header = '<div id="HEADER"><input name="q" value="https://www.bbc.com/news/1"></div>';
    expect(readEvidence(pageOf(header), 'https://archive.is/KNVti').original).toBe(
      'https://www.bbc.com/news/1',
    );
    const long =
      '<link rel="canonical" href="http://archive.ph/2026.05.13-081500/https://www.bbc.com/news/1">';
    expect(readEvidence(pageOf('', long), 'https://archive.is/KNVti').original).toBe(
      'https://www.bbc.com/news/1',
    );
  });

  it('are not known by what readers search for, by other addresses or by the archive’s own', () => {
    for (const value of ['nytimes.com', 'javascript:alert(1)', 'https://archive.is/KNVti', '']) {
      const header = `<div id="HEADER"><input name="q" value="${value}"></div>`;
      expect(readEvidence(pageOf(header), 'https://archive.ph/search/').original).toBeNull();
    }
    expect(
      readEvidence(fixture('archive-copy'), 'https://archive.ph.evil.example/a4FCe').original,
    ).toBeNull();
    expect(readEvidence(fixture('archive-copy'), null).original).toBeNull();
  });

  it('are those of the toolbar, not of a copied page that has its own', () => {
    const own = '<input id="wmtbURL" value="https://www.nytimes.com/fake">';
    expect(readEvidence(pageOf(own), 'https://web.archive.org/web/2026/x').original).toBeNull();
  });
});

describe('canonical', () => {
  it.each<[string, string | null]>([
    ['<link rel="canonical" href="/news/1">', 'https://a.example/news/1'],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    [
      '<link rel="canonical" href=" "><meta property="og:url" content="https://b.example/">',
      'https://b.example/',
    ],
    [`<link rel="canonical" href="https://a.example/${'x'.repeat(5_000)}">`, null],
  ])('%#', (head, canonical) => {
    expect(readEvidence(pageOf('', head), 'https://a.example/x').canonical).toBe(canonical);
  });
});
