import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/library-files.ts';
import { buildCatalogue } from '../../src/outlets/catalogue.ts';
import { identify, identifyByCanonical } from '../../src/outlets/identify.ts';

const { catalogue } = readLibrary();

/** Address, outlet's id (null = nobody), how it is known, the part of the site. */
const ROWS: [address: string, id: string | null, via?: string, scope?: string][] = [
  ['https://www.bbc.com/news/articles/c0x', 'bbc-news', 'host', 'news'],
  ['https://bbc.com', 'bbc-news', 'host', 'all'],
  ['http://BBC.com:80/sport/football', 'bbc-news', 'host', 'sport'],
  ['https://www.bbc.co.uk/news/uk-1', 'bbc-news', 'alias', 'news'],
  ['https://news.bbc.co.uk/2/hi/1.stm', 'bbc-news', 'subdomain', 'all'],
  ['https://bbc.com./news', 'bbc-news', 'host', 'news'],
  ['https://edition.cnn.com/2021/03/08/uk/x/index.html', 'cnn-digital', 'subdomain', 'all'],
  ['https://www.cnn.com/2021/03/08/opinions/x/index.html', 'cnn-digital', 'section', 'opinion'],
  ['https://www.nytimes.com/2024/01/02/opinion/x.html', 'new-york-times', 'section', 'opinion'],
  ['https://www.nytimes.com/2024/01/02/us/opinion-x.html', 'new-york-times', 'host', 'all'],
  ['https://www.wsj.com/opinion/a-b-c', 'wall-street-journal', 'section', 'opinion'],
  ['https://www.wsj.com/opinionated/a-b-c', 'wall-street-journal', 'host', 'all'],
  ['https://www.nationalreview.com/news/a/', 'national-review', 'section', 'news'],
  ['https://www.theguardian.com/commentisfree/2020/a', 'the-guardian', 'host', 'opinion'],
  ['https://abcnews.go.com/US/story?id=1', 'abc-news', 'host', 'all'],
  ['https://www.scotsman.com/news/a', 'the-scotsman', 'host', 'all'],
  ['https://user:secret@apnews.com/x', 'associated-press', 'host', 'all'],
  // Look-alikes are nobody.
  ['https://nytimes.com.evil.example/', null],
  ['https://notcnn.com/', null],
  ['https://nytimes.com@evil.example/2024/a.html', null],
  ['https://www.xn--bb-xka.com/', null],
  ['https://co.uk/', null],
  // Somebody's page on a shared host says nothing about the host's own title.
  ['https://medium.com/@somebody/a-b-c', null],
  ['https://somebody.blogspot.com/2013/10/a.html', null],
  ['https://somebody.livejournal.com/1.html', null],
  ['https://starwars.fandom.com/wiki/A', null],
  // One spelling of a path is as good as another.
  ['https://www.nytimes.com/%61thletic/1', 'new-york-times', 'host', 'sport'],
  ['https://www.nytimes.com//athletic/1', 'new-york-times', 'host', 'sport'],
  // Not addresses of web pages.
  ['about:blank', null],
  ['file:///home/bbc.com', null],
  ['', null],
  ['http://127.0.0.1/bbc.com', null],
];

describe('identify', () => {
  it.each(ROWS)('%s → %s', (address, id, via, scope) => {
    const { outlet, reason } = identify(address, catalogue);
    expect(outlet?.id ?? null).toBe(id);
    expect(reason).toMatch(/^[A-Z\d\p{L}].*\.$/u);
    if (outlet !== null) expect([outlet.via, outlet.scope]).toEqual([via, scope]);
  });

  it('names the registrable domain, also of suffixes with two labels', () => {
    expect(identify('https://news.bbc.co.uk/1', catalogue).site).toBe('bbc.co.uk');
    expect(identify('https://a.b.example.com.au/1', catalogue).site).toBe('example.com.au');
  });

  it('keeps a title of its own apart from the site it lies on', () => {
    const { outlet } = identify('https://www.newyorker.com/humor/borowitz-report/x', catalogue);
    expect(outlet).toMatchObject({ id: 'the-borowitz-report', parent: 'the-new-yorker', via: 'section' });
  });

  it('says that an unknown part of a known host is likely, not certain', () => {
    expect(identify('https://edition.cnn.com/a', catalogue).outlet?.confidence).toBe('certain');
    expect(identify('https://somewhere.cnn.com/a', catalogue).outlet?.confidence).toBe('likely');
  });

  it('says so where no address is known', () => {
    expect(identifyByCanonical('', catalogue).reason).toBe('The page’s address is not known.');
  });

  it('takes the page’s word for its address as likely only', () => {
    const { outlet } = identifyByCanonical('https://www.bbc.com/news/a', catalogue);
    expect(outlet).toMatchObject({ id: 'bbc-news', via: 'canonical', confidence: 'likely' });
  });

  it('prefers the longest section rule', () => {
    const small = buildCatalogue([
      { id: 'a', name: 'A', domains: ['a.example'], sources: [] },
      { id: 'a-x', name: 'A X', rules: ['a.example/x'], sources: [] },
      { id: 'a-x-y', name: 'A X Y', rules: ['a.example/x/y'], sources: [] },
    ]);
    expect(identify('https://a.example/x/y/z', small).outlet?.id).toBe('a-x-y');
    expect(identify('https://a.example/x/yy', small).outlet?.id).toBe('a-x');
  });

  it('is total, and names an outlet only for whole labels of its host', () => {
    const host = fc.constantFrom('bbc.com', 'nytimes.com', 'evil.example', 'xbbc.com');
    const around = fc.constantFrom('', 'www.', 'a.', 'bbc.com.', '@');
    const address = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.tuple(around, host, fc.webPath()).map(([before, name, path]) => `https://${before}${name}${path}`),
    );
    fc.assert(
      fc.property(address, (text) => {
        const { outlet } = identify(text, catalogue);
        if (outlet === null) return;
        const { hostname } = new URL(text);
        const bare = hostname.replace(/\.$/, '');
        const own = [...outlet.domains, ...(catalogue.byId.get(outlet.section ?? outlet.id)?.rules ?? [])];
        expect(own.some((rule) => `.${bare}`.endsWith(`.${rule.split('/')[0] ?? ''}`))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
