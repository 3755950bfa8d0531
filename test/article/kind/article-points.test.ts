import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../src/article/kind/article-points.ts';
import type { KindSigns } from '../../../src/article/kind/kind-signs.ts';
import { PLAIN_SIGNS } from './plain-signs.ts';

/** Signs that weigh almost enough for an article, or just enough; in each pair none of the other's. */
const SIGNED: Partial<KindSigns> = { signed: true, headlineWords: 7, ogType: 'article', length: 100 };
const ALMOST = { ...SIGNED, textLength: 500 };
const ENOUGH = { ...SIGNED, textLength: 250 };
const DATED: Partial<KindSigns> = { path: '/2026/03/x', length: 300 };
const ALMOST_BY_ADDRESS = { ...DATED, textLength: 600 };
const ENOUGH_BY_ADDRESS = { ...DATED, textLength: 450 };

describe('isArticle', () => {
  it.each<[string, Partial<KindSigns>, Partial<KindSigns>]>([
    ['one described article', ALMOST, { articleNodes: 1 }],
    ['two described articles', ALMOST, { articleNodes: 2 }],
    ['the og:type article', ALMOST_BY_ADDRESS, { ogType: 'article' }],
    ['a date in its head', ALMOST, { dateStated: true }],
    ['a byline', ALMOST_BY_ADDRESS, { signed: true }],
    ['a marked body', ALMOST, { articleBodies: 1 }],
    ['the template of one post', ALMOST, { template: 'wide single-post dark' }],
    ['a node of a kind of story', ALMOST, { template: 'path-node page-node-type-article' }],
    ['a day in its address', ALMOST, { path: '/2026/03/11/x' }],
    ['a day without slashes in its address', ALMOST, { path: '/politik/20260311x' }],
    ['a year in its address', ALMOST, { path: '/2026/bridge' }],
    ['a number in its address', ALMOST, { path: '/bridge-123456' }],
    ['a number after its address', ALMOST, { path: '/view.html', query: '?idx=8576&page=1' }],
    ['a folder of stories', ALMOST, { path: '/articles/bridge' }],
    ['a folder of news and the name of a story', ALMOST, { path: '/news/uk/bridge-is-closed' }],
    ['a name of three words', ALMOST, { path: '/bridge-is-closed' }],
    ['a name of three words before a key', ALMOST, { path: '/bridge-is-closed/a-12' }],
    ['a headline', ALMOST_BY_ADDRESS, { headlineWords: 5 }],
    ['a long paragraph', ALMOST, { longest: 250 }],
    ['some text', ALMOST, { length: 1_500, textLength: 7_500 }],
    ['nothing but its text', ALMOST, { textLength: 100 }],
  ])('%s speaks for an article', (_, before, sign) => {
    expect(isArticle({ ...PLAIN_SIGNS, ...before })).toBe(false);
    expect(isArticle({ ...PLAIN_SIGNS, ...before, ...sign })).toBe(true);
  });

  it('a date in the metadata speaks for an article that is described', () => {
    const described = { ...PLAIN_SIGNS, articleNodes: 1, signed: true, length: 100, textLength: 200 };
    expect(isArticle(described)).toBe(false);
    expect(isArticle({ ...described, dated: true })).toBe(true);
    expect(isArticle({ ...described, articleNodes: 3, dated: true })).toBe(false);
  });

  it('a name of four words says more than one of three, a long text more than a short one', () => {
    const named = { ...PLAIN_SIGNS, signed: true, length: 300, textLength: 450, path: '/bridge-is-closed' };
    expect(isArticle(named)).toBe(false);
    expect(isArticle({ ...named, path: '/bridge-is-closed-now' })).toBe(true);
    const long = { ...PLAIN_SIGNS, ...SIGNED, signed: false, dateStated: true, headlineWords: 6 };
    expect(isArticle({ ...long, length: 3_900, textLength: 100_000 })).toBe(false);
    expect(isArticle({ ...long, length: 4_000, textLength: 100_000 })).toBe(true);
  });

  it.each<[string, Partial<KindSigns>, Partial<KindSigns>]>([
    ['the og:type website', ENOUGH_BY_ADDRESS, { ogType: 'website' }],
    ['another og:type', ENOUGH_BY_ADDRESS, { ogType: 'product' }],
    ['a product', ENOUGH, { types: new Set(['Product']) }],
    ['an element that is a product', ENOUGH, { itemTypes: new Set(['Product']) }],
    ['the template of a page that stands for itself', ENOUGH, { template: 'page-template-default dark' }],
    ['a category', ENOUGH, { path: '/category/bridges' }],
    ['a folder of offers', ENOUGH, { path: '/services/bridges' }],
    ['a host for help', ENOUGH, { host: 'help.post.example' }],
    ['many teasers', ENOUGH, { teasers: 20 }],
    ['many prices', ENOUGH, { prices: 8 }],
    ['a text with links', ENOUGH, { linkDensity: 0.2 }],
    ['a text of links', { ...ENOUGH, path: '/bridge-is-closed' }, { linkDensity: 0.31 }],
  ])('%s speaks against one', (_, before, sign) => {
    expect(isArticle({ ...PLAIN_SIGNS, ...before })).toBe(true);
    expect(isArticle({ ...PLAIN_SIGNS, ...before, ...sign })).toBe(false);
  });
});
