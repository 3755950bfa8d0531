import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/outlets/catalogue.ts';
import { NO_EVIDENCE, type PageEvidence } from '../../src/outlets/evidence.ts';
import { identify } from '../../src/outlets/identify.ts';
import { mayNameAccount, mayPageTell } from '../../src/outlets/page-tells.ts';
import { foldName, indexNames } from '../../src/outlets/publisher-names.ts';

const catalogue = buildCatalogue([
  { id: 'post', name: 'The Harbour Post', domains: ['harbour.example'], aliases: ['HP News'], sources: [] },
  {
    id: 'post-opinion',
    name: 'The Harbour Post (Opinion)',
    parent: 'post',
    scope: 'opinion',
    rules: ['harbour.example/views'],
    sources: [],
  },
  { id: 'echo', name: 'Echo', domains: ['echo.example'], sources: [] },
  { id: 'echo-two', name: 'Echo', domains: ['echo-two.example'], sources: [] },
  { id: 'wire', name: 'Wire Agency', domains: ['wire.example'], sources: [] },
]);
const MSN = 'https://www.msn.com/en-us/news/world/a-story/ar-AA1zKoAc';
const at = (url: string, evidence: Partial<PageEvidence>) =>
  identify(url, catalogue, { ...NO_EVIDENCE, ...evidence });

describe('on a page that carries others’ stories', () => {
  it('the publisher it names speaks, by address or by exact name', () => {
    const found = at(MSN, { publishers: [{ name: 'harbour post', url: null }] });
    expect(found.outlet).toMatchObject({ id: 'post', via: 'publisher', confidence: 'likely' });
    expect(found.platform).toEqual({ id: 'msn.com', name: 'MSN' });
    expect(found.reason).toBe('MSN names The Harbour Post as the source.');
    expect(at(MSN, { publishers: [{ name: 'HP News', url: null }] }).outlet?.id).toBe('post');
    expect(at(MSN, { publishers: [{ name: null, url: 'https://news.harbour.example/a' }] }).outlet?.id).toBe(
      'post',
    );
  });

  it('the platform’s own name is passed over', () => {
    const publishers = [
      { name: 'MSN', url: 'https://www.msn.com/' },
      { name: 'Wire Agency', url: null },
    ];
    expect(at(MSN, { publishers }).outlet?.id).toBe('wire');
  });

  it('nobody speaks where the name is two outlets’, like one, or unknown', () => {
    for (const name of ['Echo', 'Harbour Post Daily', 'Harbor Post', 'Somebody']) {
      const publishers = [
        { name, url: null },
        { name: 'Wire Agency', url: null },
      ];
      expect(at(MSN, { publishers }).outlet).toBeNull();
    }
    expect(at(MSN, { publishers: [{ name: 'Echo', url: 'https://echo-two.example/' }] }).outlet?.id).toBe(
      'echo-two',
    );
  });

  it('the address that the page gives for itself counts last', () => {
    const found = at(MSN, { canonical: 'https://harbour.example/a-story' });
    expect(found.outlet).toMatchObject({ id: 'post', via: 'canonical' });
    expect(at('https://somebody.medium.com/a', { canonical: 'https://harbour.example/a' }).outlet).toBeNull();
  });

  it('nobody speaks on a page that is no story', () => {
    const publishers = [{ name: 'Wire Agency', url: null }];
    expect(at('https://finance.yahoo.com/quote/AAPL/', { publishers }).outlet).toBeNull();
    expect(at('https://finance.yahoo.com/news/a-1.html', { publishers }).outlet?.id).toBe('wire');
  });

  it('of a copy without an address, what it was made from counts', () => {
    const copy = 'https://archive.ph/aBc12';
    const found = at(copy, { original: 'https://harbour.example/2024/a-story' });
    expect(found).toMatchObject({ site: 'harbour.example', outlet: { id: 'post', via: 'archive' } });
    expect(found.platform?.id).toBe('archive.ph');
    expect(at('https://nobody.example/a', { original: 'https://harbour.example/a' }).outlet).toBeNull();
  });
});

describe('on an outlet’s own page', () => {
  const own = 'https://harbour.example/2024/a-long-story';
  it.each([
    ['of type OpinionNewsArticle', { types: ['OpinionNewsArticle'] }, 'opinion', 'post-opinion'],
    ['in a section called opinion', { sections: ['Opinion'] }, 'opinion', 'post-opinion'],
    ['in a section called Meinung', { sections: ['World', 'Meinung'] }, 'opinion', 'post-opinion'],
    ['paid for', { types: ['AdvertiserContentArticle'], sections: ['Opinion'] }, 'sponsored', null],
    ['that is a video', { types: ['og:video.other'] }, 'video', null],
    ['that is an article with a video', { types: ['NewsArticle', 'VideoObject'] }, 'news', null],
    ['that is live', { types: ['LiveBlogPosting'] }, 'live', null],
    ['that is an article by Open Graph with a video', { types: ['og:article', 'VideoObject'] }, 'news', null],
    ['of a type that is no type', { types: ['constructor', '__proto__'] }, 'news', null],
    ['that says nothing', {}, 'news', null],
  ])('a page %s', (_, signs, scope, section) => {
    expect(at(own, signs).outlet).toMatchObject({ id: 'post', scope, section });
  });

  it('in the opinion section that is paid for is the advertiser’s', () => {
    const paid = at('https://harbour.example/views/a-story', { types: ['AdvertiserContentArticle'] });
    expect(paid.outlet).toMatchObject({ scope: 'sponsored', section: 'post-opinion' });
  });

  it('in a section of which only “news” is known, its own words say more', () => {
    const sections = [{ kind: 'news' as const, prefix: 'paper.example/news' }];
    const paper = buildCatalogue([{ id: 'p', name: 'P', domains: ['paper.example'], sections, sources: [] }]);
    const scopeAt = (path: string) => identify(`https://paper.example${path}`, paper).outlet?.scope;
    expect([scopeAt('/news/a'), scopeAt('/news/live/a'), scopeAt('/news/opinion/a')]).toEqual([
      'news',
      'live',
      'opinion',
    ]);
  });

  it('a title of the same house is not another’s', () => {
    const house = buildCatalogue([
      { id: 'a', name: 'A', domains: ['a.example'], sources: [] },
      { id: 'b', name: 'B', rules: ['a.example/b'], parent: 'a', sources: [] },
    ]);
    const canonical = { ...NO_EVIDENCE, canonical: 'https://a.example/x-y-z' };
    expect(identify('https://a.example/b/x', house, canonical)).toMatchObject({
      outlet: { id: 'b' },
      alsoAt: null,
    });
  });

  it('the agency it credits and its other address stand beside, and do not take its place', () => {
    const found = at(own, { agency: 'Wire Agency', canonical: 'https://echo.example/a-story' });
    expect(found.outlet).toMatchObject({ id: 'post', via: 'host' });
    expect(found.agency).toEqual({ id: 'wire', name: 'Wire Agency' });
    expect(found.alsoAt).toEqual({ id: 'echo', name: 'Echo', url: 'https://echo.example/a-story' });
    expect(at(own, { agency: 'Small Agency' }).agency).toEqual({ id: null, name: 'Small Agency' });
    const plain = at(own, { agency: 'The Harbour Post', canonical: 'https://www.harbour.example/other' });
    expect([plain.agency, plain.alsoAt]).toEqual([null, null]);
  });
});

describe('publishers’ names', () => {
  it('are compared without case, accents, points, articles and raters’ notes', () => {
    expect(foldName(' The  Télé-Journal (Online News) ')).toBe(foldName('télé journal'));
    expect(foldName('Echo')).not.toBe(foldName('Echoes'));
  });

  it('are nobody’s where two bear them, unless one is known by it', () => {
    const records = [...catalogue.byId.values()];
    const names = indexNames(records);
    expect(names.get('echo')).toBeNull();
    expect(names.get('harbourpost')?.id).toBe('post');
    const known = records.map((record) =>
      record.id === 'echo' ? { ...record, aliases: ['The Echo'] } : record,
    );
    expect(indexNames(known).get('echo')?.id).toBe('echo');
  });
});

it.each([
  ['https://x.com/somebody', true],
  ['https://web.archive.org/web/2020/https://x.com/somebody', true],
  ['https://news.example/@somebody', true],
  ['https://feeds.megaphone.fm/a', true],
  ['https://news.example/somebody', false],
])('%s may be an account’s: %s', (address, expected) => {
  expect(mayNameAccount(address)).toBe(expected);
});

it.each([
  ['https://www.youtube.com/watch?v=1', true],
  ['https://www.youtube.com/@harbour', false],
  ['https://www.youtube.com/', false],
  ['https://archive.ph/aBc12', true],
  ['https://web.archive.org/web/2020/https://nobody.example/', false],
  [MSN, true],
  ['https://www.msn.com/en-us', false],
  ['https://www.reddit.com/r/worldnews/', false],
  ['https://www.reddit.com/r/worldnews/comments/1/a/', true],
  ['https://t.co/AbC', false],
  ['https://x.com/somebody', false],
  ['https://nobody.example/a', false],
])('%s may tell more than its address: %s', (address, expected) => {
  expect(mayPageTell(address)).toBe(expected);
});
