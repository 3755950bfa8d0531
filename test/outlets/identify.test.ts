import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/library-files.ts';
import { hostSuffixes } from '../../src/outlets/address.ts';
import { buildCatalogue } from '../../src/outlets/catalogue.ts';
import { NO_EVIDENCE, type PageEvidence } from '../../src/outlets/evidence.ts';
import { identify, identifyByCanonical } from '../../src/outlets/identify.ts';
import { unwrap } from '../../src/outlets/unwrap.ts';

const { catalogue } = readLibrary();

/** Address, outlet's id (null = nobody), how it is known, the part of the site. */
const ROWS: [address: string, id: string | null, via?: string, scope?: string][] = [
  ['https://www.bbc.com/news/articles/c0x', 'bbc-news', 'host', 'news'],
  ['https://bbc.com', 'bbc-news', 'host', 'all'],
  ['http://BBC.com:80/sport/football', 'bbc-news', 'host', 'sport'],
  ['https://www.bbc.co.uk/news/uk-1', 'bbc-news', 'alias', 'news'],
  ['https://news.bbc.co.uk/2/hi/1.stm', 'bbc-news', 'subdomain', 'news'],
  ['https://bbc.com./news', 'bbc-news', 'host', 'news'],
  ['https://edition.cnn.com/2021/03/08/uk/x/index.html', 'cnn-digital', 'subdomain', 'news'],
  ['https://www.cnn.com/2021/03/08/opinions/x/index.html', 'cnn-digital', 'section', 'opinion'],
  ['https://www.nytimes.com/2024/01/02/opinion/x.html', 'new-york-times', 'section', 'opinion'],
  ['https://www.nytimes.com/2024/01/02/us/opinion-x.html', 'new-york-times', 'host', 'news'],
  ['https://www.wsj.com/opinion/a-b-c', 'wall-street-journal', 'section', 'opinion'],
  ['https://www.wsj.com/opinionated/a-b-c', 'wall-street-journal', 'host', 'news'],
  ['https://www.nationalreview.com/news/a/', 'national-review', 'section', 'news'],
  ['https://www.theguardian.com/commentisfree/2020/a', 'the-guardian', 'host', 'opinion'],
  ['https://abcnews.go.com/US/story?id=1', 'abc-news', 'host', 'news'],
  ['https://www.scotsman.com/news/a', 'the-scotsman', 'host', 'news'],
  ['https://user:secret@apnews.com/x', 'associated-press', 'host', 'all'],
  // Below an outlet's roof readers write, too.
  ['https://forum.bbc.com/a', null],
  ['https://somebody.blog.lemonde.fr/2020/a', null],
  ['https://blogs.reuters.com/a-b-c', 'reuters', 'subdomain', 'blog'],
  ['https://sport.bbc.co.uk/a-b-c', 'bbc-news', 'subdomain', 'sport'],
  ['https://www.france24.com/en/live-news/20260101-a-b-c', 'france-24', 'host', 'news'],
  // Titles of their own on another's site.
  ['https://www.nytimes.com/%61thletic/1', 'the-athletic', 'section', 'sport'],
  ['https://www.nytimes.com//athletic/1', 'the-athletic', 'section', 'sport'],
  ['https://www.nytimes.com/wirecutter/reviews/a', 'wirecutter', 'section', 'reviews'],
  ['https://www.nytimes.com/athletic/rss/nhl/', 'the-athletic', 'section', 'feed'],
  ['https://www.theguardian.com/feedback/a-1', 'the-guardian', 'host', 'news'],
  // Copies, translations and links of an outlet's page are still its page.
  ['https://web.archive.org/web/2020/https://www.bbc.com/news/a-1', 'bbc-news', 'archive', 'news'],
  ['https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/sport/a', 'bbc-news', 'amp', 'sport'],
  [
    'https://www-wsj-com.translate.goog/opinion/a?_x_tr_sl=en',
    'wall-street-journal',
    'translation',
    'opinion',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fapnews.com%2Farticle%2Fa',
    'associated-press',
    'redirect',
    'news',
  ],
  ['https://12ft.io/proxy?q=https://www.wsj.com/articles/a', 'wall-street-journal', 'proxy', 'news'],
  ['https://archive.ph/aBc12', null],
  ['https://t.co/AbCdEf', null],
  // Look-alikes are nobody.
  ['https://nytimes.com.evil.example/', null],
  ['https://notcnn.com/', null],
  ['https://nytimes.com@evil.example/2024/a.html', null],
  ['https://www.xn--bb-xka.com/', null],
  ['https://co.uk/', null],
  ['https://web.archive.org.evil.example/web/2020/https://www.bbc.com/', null],
  ['https://www-evil-example.cdn.ampproject.org/c/s/www.nytimes.com/a', null],
  ['https://evil.example/?url=https://www.nytimes.com/', null],
  // Somebody's page on a shared host says nothing about the host's own title.
  ['https://medium.com/@somebody/a-b-c', null],
  ['https://somebody.blogspot.com/2013/10/a.html', null],
  ['https://somebody.livejournal.com/1.html', null],
  ['https://starwars.fandom.com/wiki/A', null],
  ['https://en.wikipedia.org/wiki/BBC', null],
  ['https://www.msn.com/en-us/news/world/a-story/ar-AA1zKoAc', null],
  // Not addresses of web pages.
  ['about:blank', null],
  ['file:///home/bbc.com', null],
  ['blob:https://www.nytimes.com/5f0e', null],
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

  it('names the registrable domain of the true origin, also of suffixes with two labels', () => {
    expect(identify('https://news.bbc.co.uk/1', catalogue).site).toBe('bbc.co.uk');
    expect(identify('https://a.b.example.com.au/1', catalogue).site).toBe('example.com.au');
    expect(identify('https://web.archive.org/web/2020/http://a.example.org/', catalogue).site).toBe(
      'example.org',
    );
    expect(identify('https://archive.ph/aBc12', catalogue).site).toBeNull();
  });

  it('names the site that the reader is on beside the outlet, and says how the outlet is known', () => {
    const { platform, reason, original } = identify(
      'https://web.archive.org/web/2020/https://www.bbc.com/news/a',
      catalogue,
    );
    expect(platform).toEqual({ id: 'archive.org', name: 'the Wayback Machine' });
    expect(reason).toBe('Copy kept by the Wayback Machine. Known by its web address.');
    expect(original).toBe('https://www.bbc.com/news/a');
    expect(identify('https://www.bbc.com/news/a', catalogue).original).toBeNull();
  });

  it('names no site in between on a link', () => {
    const { platform } = identify(
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fapnews.com%2Farticle%2Fa',
      catalogue,
    );
    expect(platform).toBeNull();
  });

  it('keeps a title of its own apart from the site it lies on', () => {
    const { outlet } = identify('https://www.newyorker.com/humor/borowitz-report/x', catalogue);
    expect(outlet).toMatchObject({ id: 'the-borowitz-report', parent: 'the-new-yorker', via: 'section' });
    expect(outlet?.domains).toEqual(['newyorker.com/humor/borowitz-report', 'newyorker.com']);
  });

  it('says that an unknown part of a known host is likely, not certain', () => {
    expect(identify('https://edition.cnn.com/a', catalogue).outlet?.confidence).toBe('certain');
    expect(identify('https://somewhere.cnn.com/a', catalogue).outlet?.confidence).toBe('likely');
  });

  it('says so where no address is known', () => {
    expect(identifyByCanonical(catalogue, NO_EVIDENCE).reason).toBe('The page’s address is not known.');
  });

  it('takes the page’s word for its address as likely only', () => {
    const evidence = { ...NO_EVIDENCE, canonical: 'https://www.bbc.com/news/a' };
    const { outlet } = identifyByCanonical(catalogue, evidence);
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

  it('leads from a branded short link to its outlet, likely, since it may carry a guest', () => {
    const small = buildCatalogue(
      [{ id: 'a', name: 'A', domains: ['a.example'], sources: [] }],
      [{ id: 'a', host: 'a.st', source: '' }],
    );
    const { outlet, site } = identify('https://a.st/xyz', small);
    expect(outlet).toMatchObject({ id: 'a', via: 'short-link', confidence: 'likely' });
    expect(site).toBe('a.example');
    expect(identify('https://b.a.st/xyz', small).outlet).toBeNull();
  });
});

describe('whatever the address', () => {
  const host = fc.constantFrom(
    'bbc.com',
    'nytimes.com',
    'evil.example',
    'xbbc.com',
    'youtube.com',
    'archive.ph',
  );
  const around = fc.constantFrom('', 'www.', 'a.', 'bbc.com.', '@', 'web.archive.org/web/2020/http://');
  const address = fc.oneof(
    fc.string(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.tuple(around, host, fc.webPath()).map(([before, name, path]) => `https://${before}${name}${path}`),
  );
  /** Ways of knowing an outlet that do not rest on the host of the page itself. */
  const OTHER_WAYS = ['channel', 'account', 'short-link', 'publisher', 'canonical'];

  it('is total, the same each time, and names an outlet only for whole labels of its host', () => {
    fc.assert(
      fc.property(address, (text) => {
        const { outlet, site } = identify(text, catalogue);
        expect(identify(text, catalogue).outlet).toEqual(outlet);
        if (outlet === null || OTHER_WAYS.includes(outlet.via)) return;
        const { hostname } = new URL(unwrap(text).address ?? '');
        const own = [...outlet.domains, ...(catalogue.byId.get(outlet.section ?? outlet.id)?.rules ?? [])];
        const suffixes = hostSuffixes(hostname.replace(/\.$/, ''));
        expect(own.some((rule) => suffixes.includes(rule.split('/')[0] ?? ''))).toBe(true);
        expect(suffixes).toContain(site);
      }),
      { numRuns: 800 },
    );
  });

  it('no evidence of the page itself makes an own host another’s', () => {
    const claim: fc.Arbitrary<PageEvidence> = fc.record({
      canonical: fc.constantFrom(null, 'https://www.nytimes.com/2024/a', 'https://apnews.com/'),
      original: fc.constantFrom(null, 'https://www.nytimes.com/2024/a'),
      accounts: fc.array(fc.constant('https://www.youtube.com/@nytimes'), { maxLength: 1 }),
      publishers: fc.array(fc.constant({ name: 'Reuters', url: 'https://www.reuters.com/' }), {
        maxLength: 1,
      }),
      agency: fc.constantFrom(null, 'Reuters'),
      types: fc.constant<string[]>([]),
      sections: fc.constant<string[]>([]),
    });
    fc.assert(
      fc.property(
        claim,
        fc.constantFrom('https://evil.example/a', 'https://x.blogspot.com/a'),
        (evidence, url) => {
          expect(identify(url, catalogue, evidence).outlet).toBeNull();
        },
      ),
    );
  });
});
