import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { jsonLd, pageOf } from '../page-fixture.ts';
import { accessOf } from '../../../src/article/kind/access.ts';

function stating(node: object | null) {
  const head = node === null ? '' : jsonLd({ '@type': 'NewsArticle', ...node });
  return readMarkup(pageOf('', head), null);
}

describe('accessOf', () => {
  it.each<[string, Record<string, unknown> | null, number, boolean, string]>([
    ['nothing said', null, 40, false, 'full'],
    ['a free article', { isAccessibleForFree: true }, 40, false, 'full'],
    ['a paid article with little text', { isAccessibleForFree: false }, 60, false, 'partial'],
    ['a paid article as text', { isAccessibleForFree: 'False' }, 60, false, 'partial'],
    ['a paid part', { hasPart: [{ isAccessibleForFree: 'http://schema.org/False' }] }, 60, false, 'partial'],
    ['a paid article opened for this reader', { isAccessibleForFree: false }, 900, false, 'full'],
    [
      'a short paid article that is all there',
      { isAccessibleForFree: false, wordCount: 62 },
      60,
      false,
      'full',
    ],
    ['far fewer words than stated', { wordCount: 800 }, 120, false, 'partial'],
    ['a few words fewer than stated', { wordCount: '800' }, 640, false, 'full'],
    ['far fewer words than the stated body', { articleBody: 'word '.repeat(900) }, 100, false, 'partial'],
    ['a nonsensical count', { wordCount: 'many' }, 100, false, 'full'],
    ['a page that was cut', null, 40_000, true, 'partial'],
  ])('%s', (_, node, words, cut, expected) => {
    const { access, note } = accessOf(stating(node), words, cut);
    expect(access).toBe(expected);
    expect(note === null).toBe(expected === 'full');
  });

  it('says how much can be read', () => {
    expect(accessOf(stating({ wordCount: 800 }), 120, false).note).toBe(
      'Only 120 of about 800 words can be read on this page.',
    );
    expect(accessOf(stating({ isAccessibleForFree: false }), 55, false).note).toContain(
      'only 55 words can be read here',
    );
    expect(accessOf(stating(null), 40_000, true).note).toContain('only its first part was read');
  });
});
