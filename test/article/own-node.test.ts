import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/article/canonical.ts';
import { readPage } from '../../src/article/read-page.ts';
import { articleNode, readStructuredData, textOf } from '../../src/article/structured-data.ts';
import { jsonLd, pageOf, prose } from './page-fixture.ts';

const OWN = { '@type': 'NewsArticle', headline: 'Bridge closes', author: 'Ada Field' };
const OTHER = {
  '@type': 'NewsArticle',
  headline: 'Library opens',
  author: 'Bo Lund',
  datePublished: '2020-01-01',
};
const authorOf = (head: string, body = '') => articleNode(readStructuredData(pageOf(body, head)))?.['author'];

describe('of several articles in its data', () => {
  it.each<[string, string, string]>([
    ['has its headline', jsonLd(OTHER) + jsonLd(OWN), '<h1>Bridge closes</h1>'],
    [
      'has the headline for networks',
      `${jsonLd(OTHER)}${jsonLd(OWN)}<meta property="og:title" content="Bridge closes">`,
      '',
    ],
    [
      'has its address',
      `<link rel="canonical" href="https://post.example/bridge">${jsonLd(OTHER)}${jsonLd({ ...OWN, url: 'https://post.example/bridge/?a=1#b' })}`,
      '',
    ],
    [
      'is the main thing of its address',
      `<meta property="og:url" content="https://post.example/bridge/">${jsonLd(OTHER)}${jsonLd({ ...OWN, mainEntityOfPage: { '@id': 'https://post.example/bridge' } })}`,
      '',
    ],
    [
      'is no live blog around it',
      jsonLd({ ...OWN, isPartOf: { '@type': 'LiveBlogPosting', headline: 'Live', author: 'Bo Lund' } }),
      '',
    ],
    ['comes first, where nothing tells', jsonLd(OWN) + jsonLd(OTHER), '<h1>Something else</h1>'],
  ])('a page’s own is the one that %s', (_, head, body) => {
    expect(authorOf(head, body)).toBe('Ada Field');
  });

  it('a part of a live blog is an article with its own date', () => {
    const around = { '@type': 'LiveBlogPosting', headline: 'Live', datePublished: '2020-01-01' };
    const page = pageOf(
      `<h1>Bridge closes</h1>${prose(8)}`,
      jsonLd({ ...OWN, datePublished: '2026-06-16', isPartOf: around }),
    );
    const { article } = readPage(page, 'https://post.example/news/2026/bridge-closes-for-months');
    expect(article?.published).toBe('2026-06-16');
    expect(article?.byline).toBe('Ada Field');
  });
});

describe('values without a bottom', () => {
  it('are no text, and break nothing', () => {
    let deep: unknown = 'text';
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(textOf(deep)).toBeNull();
    expect(textOf([[{ '@value': ['text'] }]])).toBe('text');
  });

  it('are no address that grows too long', () => {
    expect(webAddress(`https://post.example/${'橋'.repeat(100)}.jpg`)).toContain('%E6%A9%8B');
    expect(webAddress(`https://post.example/${'橋'.repeat(3_000)}.jpg`)).toBeNull();
  });
});
