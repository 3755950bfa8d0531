import { describe, expect, it } from 'vitest';
import { readMetaTags } from '../../../src/article/meta-tags.ts';
import { isoDate, publishedAt } from '../../../src/article/metadata/published.ts';
import { pageOf } from '../page-fixture.ts';

describe('isoDate', () => {
  it.each([
    ['2026-05-03', '2026-05-03'],
    ['2026-05-03T15:47:42.389Z', '2026-05-03T15:47:42Z'],
    ['2026-05-03 15:47:42+00:00', '2026-05-03T15:47:42+00:00'],
    ['2026-05-03T15:47+0200', '2026-05-03T15:47:00+02:00'],
    ['2026-05-03T15:47:00', '2026-05-03T15:47:00'],
    ['20260503', '2026-05-03'],
    ['Sun, 03 May 2026 15:47:00 GMT', '2026-05-03T15:47:00Z'],
    ['May 3, 2026 3:47 PM', '2026-05-03T15:47:00'],
    ['3 May 2026', '2026-05-03'],
    ['Stand: 03.05.2026, 15:47 Uhr', '2026-05-03T15:47:00'],
    ['1777823262', '2026-05-03T15:47:42.000Z'],
    ['2026-13-03', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });
});

describe('publishedAt', () => {
  const meta = '<meta property="article:published_time" content="2026-01-02T00:00:00Z">';
  const time = '<article><time datetime="2026-01-03">3 January</time></article>';

  it('asks JSON-LD, then meta tags, then the page', () => {
    const page = pageOf(time, meta);
    const tags = readMetaTags(page);
    expect(publishedAt({ datePublished: '2026-01-01' }, tags, page)).toBe('2026-01-01');
    expect(publishedAt({ datePublished: 'soon' }, tags, page)).toBe('2026-01-02T00:00:00Z');
    expect(publishedAt(null, new Map(), page)).toBe('2026-01-03');
  });

  it('does not pass off the time of a change as that of publication', () => {
    expect(publishedAt({ dateModified: '2026-01-01' }, new Map(), pageOf(''))).toBeNull();
  });
});
