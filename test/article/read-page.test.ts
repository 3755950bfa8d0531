import { describe, expect, it } from 'vitest';
import { readPage, readPageWithSources } from '../../src/article/read-page.ts';
import { documentOf, fixture, jsonLd, markupOf, pageOf, prose } from './page-fixture.ts';

const ADDRESS = 'https://www.harbourpost.example/news/2026/06/harbour-bridge-to-close-for-14-months';
const FIXTURES = [
  ['news-article', ADDRESS, 'article', 'full'],
  [
    'opinion',
    'https://www.harbourpost.example/opinion/2026/keep-the-library-open-on-sundays',
    'opinion',
    'full',
  ],
  ['front-page', 'https://www.harbourpost.example/', 'listing', 'full'],
  [
    'paywall-stub',
    'https://www.ellerybusiness.example/companies/port-weighs-sale-of-silos',
    'article',
    'partial',
  ],
  ['live-blog', 'https://www.harbourpost.example/live/storm-hedda', 'live', 'full'],
  ['live-blog-finished', 'https://www.harbourpost.example/news/bridge-vote', 'live', 'full'],
  ['gallery', 'https://www.harbourpost.example/pictures/storm-hedda-at-the-harbour', 'gallery', 'full'],
  ['audio', 'https://www.harbourpost.example/podcasts/who-pays-for-the-bridge', 'audio', 'partial'],
  ['consent-wall', ADDRESS, 'article', 'consent'],
  ['sign-in', 'https://www.harbourpost.example/session/new', 'other', 'sign-in'],
  ['script-shell', ADDRESS, 'article', 'not-ready'],
  ['framed-article', 'https://www.harbourpost.example/culture/atlas-of-the-harbour', 'article', 'frame'],
  ['regwall-stub', 'https://www.courrierduport.example/pont-du-port-ferme', 'article', 'partial'],
  ['hostile', 'https://gazette.example/news/school-magazine-wins-prize', 'article', 'full'],
  ['no-article', 'https://www.harbourpost.example/search', 'other', 'full'],
  ['video-page', 'https://www.youtube.com/watch?v=harbourpost1', 'video', 'partial'],
  ['arabic', 'https://marfa.example/news/12345', 'article', 'full'],
  ['japanese', 'https://minato.example/articles/12345', 'article', 'full'],
] as const;

describe('readPage on the composed pages', () => {
  it.each(FIXTURES)('%s', (name, address, kind, access) => {
    const reading = readPage(fixture(name), address);
    const isClosed = access !== 'full' && access !== 'partial';
    expect(reading.page).toMatchObject(
      isClosed ? { kind, access: 'partial', why: access } : { kind, access },
    );
    expect(reading.page.why === null).toBe(access === 'full');
    const paragraphs = reading.article?.paragraphs ?? [];
    expect(paragraphs.length === 0).toBe(isClosed || kind === 'listing' || kind === 'other');
    // A reader is told whenever there is less than the whole article.
    expect(reading.note === null).toBe(reading.article !== null && access === 'full');
  });

  it.each(FIXTURES)('%s is not changed by reading it', (name, address) => {
    const page = fixture(name);
    const before = markupOf(page);
    readPageWithSources(page, address);
    expect(markupOf(page)).toBe(before);
  });

  it.each(FIXTURES)('%s gives plain data that survives a message', (name, address) => {
    const reading = readPage(fixture(name), address);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    expect(structuredClone(reading)).toEqual(reading);
  });

  it('reads the metadata of the news article', () => {
    expect(readPage(fixture('news-article'), null).article).toMatchObject({
      title: 'Harbour bridge to close for 14 months as council backs new deck',
      byline: 'Clara Whitcombe, Jonas Feld',
      published: '2026-06-16T21:40:00+02:00',
      publisher: 'The Harbour Post',
      language: 'en-GB',
    });
    expect(readPage(fixture('news-article'), null).evidence.canonical).toBe(ADDRESS);
    expect(readPage(fixture('opinion'), 'https://a.example/x').evidence.canonical).toBe(
      'https://a.example/opinion/2026/keep-the-library-open-on-sundays',
    );
  });

  it('reads the captions of a gallery below its introduction, without who took the pictures', () => {
    const { reading, sources } = readPageWithSources(
      fixture('gallery'),
      'https://www.harbourpost.example/pictures/storm-hedda-at-the-harbour',
    );
    expect(reading.article?.paragraphs.map((text) => text.slice(0, 21))).toEqual([
      'The strongest storm i',
      'Waves break over the ',
      'A crew clears two fal',
      'Travellers wait in th',
      'The lighthouse in the',
    ]);
    expect(reading.article?.paragraphs.join(' ')).not.toContain('Jonas Feld');
    expect(sources.slice(1).map((source) => source?.localName)).toEqual(Array(4).fill('figcaption'));
  });

  it('reads a video whole where the page gives what is said in it', () => {
    const said = 'The bridge has been mended for twenty years, and now its deck has to be replaced. '.repeat(
      8,
    );
    const page = (transcript?: string) =>
      pageOf(
        '',
        jsonLd({ '@type': 'VideoObject', name: 'The bridge', description: said.slice(0, 400), transcript }),
      );
    const address = 'https://www.harbourpost.example/video/the-bridge';
    expect(readPage(page(said), address)).toMatchObject({
      page: { kind: 'video', access: 'full', why: null },
      note: null,
      article: { source: 'transcript' },
    });
    expect(readPage(page(), address)).toMatchObject({
      page: { kind: 'video', access: 'partial', why: 'no-transcript' },
      note: 'The summary uses the description of the video, not what is said in it.',
      article: { source: 'description' },
    });
  });

  it('says that the notes on a recording are not what is said in it', () => {
    const reading = readPage(
      fixture('audio'),
      'https://www.harbourpost.example/podcasts/who-pays-for-the-bridge',
    );
    expect(reading.page.why).toBe('no-transcript');
    expect(reading.note).toBe('The summary uses the notes on this recording, not what is said in it.');
    expect(reading.article?.paragraphs).toHaveLength(2);
    const episode = jsonLd({ '@type': 'PodcastEpisode', name: 'Who pays?' });
    expect(readPage(pageOf(`<article>${prose(30)}</article>`, episode), ADDRESS).page).toEqual({
      kind: 'audio',
      access: 'full',
      why: null,
    });
  });

  it('reads the beginning of a text that goes on for those who sign in', () => {
    const reading = readPage(
      fixture('regwall-stub'),
      'https://www.courrierduport.example/pont-du-port-ferme',
    );
    expect(reading.page.why).toBe('sign-in');
    expect(reading.note).toMatch(
      /^Only the first 2 paragraphs \(about \d\d words\) can be read here; sign in/,
    );
  });

  it('reads the whole description of a video and leaves its links out', () => {
    const article = readPage(fixture('video-page'), 'https://www.youtube.com/watch?v=harbourpost1').article;
    expect(article?.paragraphs).toHaveLength(2);
    expect(article?.paragraphs[1]).toContain('will never be raised again.');
    expect(article?.published).toBe('2026-06-18T08:00:00-07:00');
  });

  it('keeps markup that is text as text and does not name it as an author', () => {
    const article = readPage(
      fixture('hostile'),
      'https://gazette.example/news/school-magazine-wins-prize',
    ).article;
    expect(article?.paragraphs.join(' ')).toContain('<img src=x onerror="');
    expect(article?.paragraphs.join(' ')).not.toContain('belongs to nobody');
    expect(article?.byline).toBe('Mina Sorel');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('readPage on pages drawn by scripts', () => {
  const text = Array.from(
    { length: 20 },
    (_, index) => `Sentence ${index} of a story that the page has not drawn yet, with some more words.`,
  );
  const page = (fields: object) =>
    pageOf(
      '<div id="app"></div>',
      jsonLd({ '@type': 'NewsArticle', headline: 'A story', articleBody: text.join('\n'), ...fields }),
    );

  it('uses the text in the metadata, without pretending to know its place', () => {
    const { reading, sources } = readPageWithSources(page({}), ADDRESS);
    expect(reading.article?.paragraphs).toEqual(text);
    expect(sources).toEqual(text.map(() => null));
  });

  it('does not go round a paywall that way', () => {
    expect(readPage(page({ isAccessibleForFree: false }), ADDRESS).article?.paragraphs).toEqual([]);
    expect(readPage(page({ isAccessibleForFree: 'False' }), ADDRESS).article?.paragraphs).toEqual([]);
  });
});

describe('readPage on bad input', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['text alone', 'just text'],
    ['a fragment', '<p>One paragraph'],
    ['a page without a body', '<html><head><title>x</title></head></html>'],
    ['crossed tags', '<html><body><p><b>one<p>two</b></div></span><table><p>three'],
    ['names that are none', '<html><body><a"b>x</a"b><1>y</1><o:p>z</o:p></body></html>'],
  ])('answers for %s', (_, html) => {
    const reading = readPage(documentOf(html), 'https://a.example/x');
    expect(reading.article).toBeNull();
    expect(reading.note).not.toBeNull();
  });

  it.each(['', 'no address', 'about:blank', 'file:///x.html'])('takes %j for an address', (address) => {
    expect(readPage(fixture('news-article'), address).article).not.toBeNull();
  });

  it('reads an article below ten thousand elements', () => {
    const page = pageOf(
      `${'<div>'.repeat(10_000)}${prose(8)}${'</div>'.repeat(10_000)}`,
      '<meta property="og:type" content="article">',
    );
    expect(readPage(page, ADDRESS).article?.paragraphs).toHaveLength(8);
  });

  it('survives ten thousand inline elements in each other', () => {
    const page = pageOf(`<p>${'<b>'.repeat(10_000)}word`);
    expect(readPage(page, ADDRESS).page.kind).toBe('other');
  });

  it('reads the first part of 10 MB and says so', { timeout: 30_000 }, () => {
    const paragraph = (index: number) =>
      `<p>${`Paragraph ${index} of a page without end, in which the harbour is described. `.repeat(10)}</p>`;
    const html = Array.from({ length: 13_800 }, (_, index) => paragraph(index)).join('');
    expect(html.length).toBeGreaterThan(10_000_000);
    const page = pageOf(`<article>${html}</article>`, '<meta property="og:type" content="article">');
    const reading = readPage(page, ADDRESS);
    expect(reading.page.access).toBe('partial');
    expect(reading.note).toBe('This page is so long that only its first part was read.');
    expect(reading.article?.words).toBeGreaterThan(50_000);
    expect(reading.article?.words).toBeLessThan(200_000);
  });
});
