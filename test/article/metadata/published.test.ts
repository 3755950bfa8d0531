import { describe, expect, it } from 'vitest';
import { jsonLd } from '../page-fixture.ts';
import { article, meta, metadataOf } from './metadata-fixture.ts';

const publishedOf = (head: string, body = '', address: string | null = null) =>
  metadataOf(head, body, address).published;
const title = '<h1>Harbour bridge closes</h1>';

describe('published', () => {
  const stated = meta('article:published_time', '2026-01-02T00:00:00Z');
  const time = '<article><time datetime="2026-01-03">3 January</time></article>';

  it('asks JSON-LD, then meta tags, then the page, then its address', () => {
    const address = 'https://post.example/2026/01/04/bridge';
    expect(publishedOf(article({ datePublished: '2026-01-01' }) + stated, time, address)).toBe('2026-01-01');
    expect(publishedOf(article({ datePublished: 'soon' }) + stated, time, address)).toBe(
      '2026-01-02T00:00:00Z',
    );
    expect(publishedOf('', time, address)).toBe('2026-01-03');
    expect(publishedOf('', '', address)).toBe('2026-01-04');
  });

  it.each(['article:published:time', 'og:article.published-time', 'http://ogp.me/ns/article#published_time'])(
    'finds the name %s',
    (name) => {
      expect(publishedOf(meta(name, '2026-01-02'))).toBe('2026-01-02');
    },
  );

  it.each([
    ['2026-08-05 20:59:59.0', '2026-08-05T20:59:59+02:00', '2026-08-05T20:59:59+02:00'],
    ['2026-08-05', '2026-08-05T20:59:59+02:00', '2026-08-05T20:59:59+02:00'],
    ['2026-08-05 20:59:59.0', '2026-08-05T21:30:00+02:00', '2026-08-05T20:59:59'],
  ])('of %s has the zone of %s where that is the same moment', (datePublished, content, expected) => {
    expect(publishedOf(article({ datePublished }) + meta('date', content))).toBe(expected);
  });

  it('is that of a claim checked, not that of the page around a list', () => {
    expect(publishedOf(jsonLd({ '@type': 'ClaimReview', datePublished: '2026-05-13 15:44' }))).toBe(
      '2026-05-13T15:44:00',
    );
    expect(publishedOf(jsonLd({ '@type': 'CollectionPage', datePublished: '2026-05-13' }))).toBeNull();
  });

  it.each([
    [
      'beside the headline',
      `${title}<div class="meta_date">erstellt: 01. April 2026, 15:25</div>`,
      '2026-04-01T15:25:00',
    ],
    ['above it', `<p class="dateline">3 May 2026</p>${title}`, '2026-05-03'],
    ['before that of a change', `${title}<p class="date">3 May 2026, updated 5 May 2026</p>`, '2026-05-03'],
    ['not that of a change', `${title}<p class="date">Updated 5 May 2026</p>`, null],
    ['not in another story', `${title}<h2>More</h2><h2>Another</h2><p class="date">5 May 2026</p>`, null],
    ['not without a headline', '<p class="date">5 May 2026</p>', null],
  ])('stands %s', (_, body, expected) => {
    expect(publishedOf('', body)).toBe(expected);
  });

  it('does not pass off the time of a change as that of publication', () => {
    expect(publishedOf(article({ dateModified: '2026-01-01' }))).toBeNull();
    expect(publishedOf('', '<main><time class="updated" datetime="2026-01-01"></time></main>')).toBeNull();
  });
});

describe('updated', () => {
  it.each([
    ['a later day', '2026-01-01', '2026-01-02', '2026-01-02'],
    [
      'a later time in another zone',
      '2026-01-01T10:00:00+02:00',
      '2026-01-01T09:00:00Z',
      '2026-01-01T09:00:00Z',
    ],
    ['the same time in another zone', '2026-01-01T10:00:00+02:00', '2026-01-01T08:00:00Z', null],
    ['a time within a minute', '2026-01-01T10:00:00Z', '2026-01-01T10:00:42Z', null],
    ['an earlier time', '2026-01-01T10:00:00', '2026-01-01T09:00:00', null],
    ['a time on the same day', '2026-01-01', '2026-01-01T09:00:00Z', null],
    ['no word of publication', undefined, '2026-01-02', '2026-01-02'],
    ['no word of a change', '2026-01-01', undefined, null],
  ])('with %s', (_, datePublished, dateModified, expected) => {
    expect(metadataOf(article({ datePublished, dateModified })).updated).toBe(expected);
  });

  it('is read from meta tags and the page too', () => {
    expect(metadataOf(meta('article:modified_time', '2026-01-02')).updated).toBe('2026-01-02');
    expect(metadataOf('', '<p class="updated"><time datetime="2026-01-02"></time></p>').updated).toBe(
      '2026-01-02',
    );
  });
});
