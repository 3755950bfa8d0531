import { describe, expect, it } from 'vitest';
import { jsonLd } from '../page-fixture.ts';
import { article, meta, metadataOf } from './metadata-fixture.ts';

const address = 'https://post.example/news/bridge.html';

describe('language and publisher', () => {
  it('prefers the article’s own language and makes it canonical', () => {
    expect(metadataOf(article({ inLanguage: 'pt-br' })).language).toBe('pt-BR');
    expect(metadataOf(article({ inLanguage: 'English' })).language).toBe('en');
  });

  it('reads the publisher by name or reference, never an address', () => {
    expect(metadataOf(article({ publisher: { name: 'The Post' } })).publisher).toBe('The Post');
    expect(metadataOf(article({ publisher: 'https://post.example' })).publisher).toBeNull();
    expect(metadataOf(meta('og:site_name', 'The Post')).publisher).toBe('The Post');
  });
});

describe('section', () => {
  const trail = (...names: string[]) =>
    jsonLd({ '@type': 'BreadcrumbList', itemListElement: names.map((name) => ({ item: { name } })) });
  it.each([
    ['JSON-LD', article({ articleSection: 'Politics' }), 'Politics'],
    ['the first in a list', article({ articleSection: ['World &amp; Nation', 'News'] }), 'World & Nation'],
    ['a meta tag', meta('article:section', 'Sport, Football'), 'Sport'],
    [
      'the end of a trail',
      article({ headline: 'A bridge' }) + trail('Home', 'News', 'Local', 'A bridge'),
      'Local',
    ],
    [
      'a trail that ends with another title',
      trail('News', 'The harbour bridge closes, and ferries are to replace it'),
      'News',
    ],
    ['no more than that it is an article', article({ articleSection: 'Article' }), null],
    ['a trail that only begins', trail('Startseite'), null],
    ['a number', meta('article:section', '2633'), null],
    ['an address', meta('article:section', 'https://post.example/sport'), null],
    ['the outlet', article({ articleSection: 'The Post', publisher: { name: 'The Post' } }), null],
    ['a story', article({ articleSection: 'x'.repeat(80) }), null],
  ])('from %s', (_, head, expected) => {
    expect(metadataOf(head).section).toBe(expected);
  });
});

describe('image', () => {
  it.each([
    ['og:image', meta('og:image', '/a.jpg'), 'https://post.example/a.jpg'],
    ['a text', article({ image: 'https://img.example/a.jpg' }), 'https://img.example/a.jpg'],
    ['an object', article({ image: { url: '//img.example/a.jpg' } }), 'https://img.example/a.jpg'],
    ['a list', article({ image: [{ contentUrl: 'b.jpg' }] }), 'https://post.example/news/b.jpg'],
    [
      'a reference',
      jsonLd([
        { '@type': 'Article', headline: 'A', image: { '@id': '#i' } },
        { '@id': '#i', url: '/i.png' },
      ]),
      'https://post.example/i.png',
    ],
    ['a card', meta('twitter:image', '/t.jpg'), 'https://post.example/t.jpg'],
    ['a cut by default', meta('og:image', '/a_default_0.jpg'), 'https://post.example/a_default_0.jpg'],
    ['a default', meta('og:image', '/default-share.jpg'), null],
    ['a logo', meta('og:image', '/img/post-logo.png'), null],
    ['the publisher’s logo', article({ image: '/p.png', publisher: { logo: { url: '/p.png' } } }), null],
    [
      'a placeholder before a picture',
      meta('og:image', '/placeholder.png') + article({ image: '/a.jpg' }),
      'https://post.example/a.jpg',
    ],
    [
      'what is no web address',
      meta('og:image', 'data:image/png;base64,AAAA') + meta('twitter:image', 'javascript:alert(1)'),
      null,
    ],
  ])('from %s', (_, head, expected) => {
    expect(metadataOf(head, '', address).image).toBe(expected);
  });
});

describe('free', () => {
  it.each([
    ['a free article', article({ isAccessibleForFree: true }), true],
    ['a text for false', article({ isAccessibleForFree: 'False' }), false],
    ['an address for false', article({ isAccessibleForFree: 'http://schema.org/False' }), false],
    [
      'a part that is paid',
      article({ isAccessibleForFree: true, hasPart: [{ isAccessibleForFree: 'false' }] }),
      false,
    ],
    ['a free tier', meta('article:content_tier', 'free'), true],
    ['a locked tier', meta('article:content_tier', 'locked'), false],
    ['a metered tier', meta('og:article:content_tier', 'metered'), false],
    ['no word', article({ isAccessibleForFree: 'maybe' }), null],
  ])('says %s', (_, head, expected) => {
    expect(metadataOf(head).free).toBe(expected);
  });
});
