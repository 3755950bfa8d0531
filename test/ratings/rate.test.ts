import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/library-files.ts';
import { identify } from '../../src/outlets/identify.ts';
import { fitToPage, type RatedPage } from '../../src/ratings/fit-to-page.ts';
import { rate } from '../../src/ratings/rate.ts';
import { lettersOf, markOf, placeOf } from '../../src/ratings/scale.ts';

const library = readLibrary();
const ratingsOf = (address: string) => {
  const { outlet } = identify(address, library.catalogue);
  return outlet === null ? [] : rate(outlet, library.raters);
};
const leanAt = (address: string) => ratingsOf(address).find((rating) => rating.rater === 'allsides');
const PAGE: RatedPage = { scope: 'all', scopeStated: true, broadcast: null };

describe('AllSides’ rating', () => {
  it.each([
    ['https://www.bbc.com/news/a', 'Center', 'all'],
    ['https://www.nytimes.com/2024/01/02/us/a.html', 'Lean Left', 'news'],
    ['https://www.nytimes.com/2024/01/02/opinion/a.html', 'Left', 'opinion'],
    ['https://www.nationalreview.com/2024/01/a/', 'Right', 'opinion'],
    ['https://www.nationalreview.com/news/a/', 'Lean Right', 'news'],
  ])('%s is rated %s, for %s', (address, label, scope) => {
    const rating = leanAt(address);
    expect([rating?.label, rating?.scope]).toEqual([label, scope]);
    expect(rating?.url).toMatch(/^https:\/\/www\.allsides\.com\/news-source\/[\w-]+$/);
    expect(rating?.asOf).toMatch(/^\d{4}-\d{2}$/);
  });

  it('is absent where AllSides rates nobody', () => {
    expect(leanAt('https://www.lemonde.fr/a')).toBeUndefined();
  });

  it('shows the other names of the same site', () => {
    expect(leanAt('https://www.thestate.com/a')?.alternatives.map(({ label }) => label)).toEqual([
      'Lean Right',
    ]);
  });

  it('stands beside other measures, each on its own axis', () => {
    const axes = ratingsOf('https://www.bbc.com/news/a').map((rating) => rating.axis);
    expect(axes).toEqual(['lean', 'reliability', 'audience', 'quality']);
  });
});

describe('whether a rating speaks about the page', () => {
  const news = leanAt('https://www.nytimes.com/2024/01/02/us/a.html');
  const views = leanAt('https://www.nationalreview.com/2024/01/a/');
  const whole = leanAt('https://www.bbc.com/news/a');
  it.each([
    ['an article', whole, {}, true],
    ['a video', whole, { broadcast: 'video' }, false],
    ['a podcast', whole, { broadcast: 'audio' }, false],
    ['a blog, where only news is rated', news, { scope: 'blog' }, false],
    ['an advertiser’s page', whole, { scope: 'sponsored' }, false],
    ['an opinion page, where only news is rated', news, { scope: 'opinion' }, false],
    ['a shopping page, where only news is rated', news, { scope: 'shopping' }, false],
    ['a sports page, where only news is rated', news, { scope: 'sport' }, false],
    ['a sports page, where all is rated', whole, { scope: 'sport' }, true],
    ['an opinion page, where all is rated', whole, { scope: 'opinion' }, true],
    ['a news page, where only opinion is rated', views, { scope: 'news' }, false],
    [
      'a story that counts as news, where only opinion is rated',
      views,
      { scope: 'news', scopeStated: false },
      true,
    ],
  ] as const)('%s', (_, rating, page, applies) => {
    if (rating === undefined) throw new Error('the data has no such rating');
    const fitted = fitToPage(rating, { ...PAGE, ...page });
    expect(fitted.appliesHere).toBe(applies);
    expect(fitted.scopeNote.endsWith(rating.scopeNote)).toBe(true);
    expect(fitted.scopeNote === rating.scopeNote).toBe(applies);
  });
});

describe('scale', () => {
  it.each([
    ['Left', 0, 'L'],
    ['Lean Left', 1, 'LL'],
    ['Center', 2, 'C'],
    ['Lean Right', 3, 'LR'],
    ['Right', 4, 'R'],
    ['Mixed', null, 'M'],
    ['anything else', null, '–'],
  ])('%s', (label, place, letters) => {
    expect(placeOf(label)).toBe(place);
    expect(lettersOf(markOf(label))).toBe(letters);
  });
});
