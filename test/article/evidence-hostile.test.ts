import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/article/evidence.ts';
import { documentOf, fixture, jsonLd, pageOf } from './page-fixture.ts';

describe('readEvidence on hostile pages', () => {
  const EMPTY = { canonical: null, original: null, accounts: [], publishers: [], agency: null };

  it.each<[string, string]>([
    ['nothing', ''],
    ['text alone', 'just text'],
    ['broken JSON', '<script type="application/ld+json">{"@type":"NewsArticle","publisher":</script>'],
    [
      'values of the wrong kind',
      jsonLd({ '@type': 'NewsArticle', publisher: [[], 7, { name: { a: 1 } }], author: true }),
    ],
    ['null in lists', jsonLd([null, { '@type': 'NewsArticle', isBasedOn: [null], publisher: null }])],
  ])('answers for %s', (_, html) => {
    expect(readEvidence(documentOf(html), 'https://a.example/x')).toMatchObject(EMPTY);
  });

  it('follows no circle of references', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'x', publisher: { '@id': '#a' }, author: { '@id': '#b' } },
      { '@id': '#a', '@type': 'Organization', publisher: { '@id': '#a' } },
      { '@id': '#b', '@type': 'Organization', name: { '@id': '#b' } },
    ];
    expect(readEvidence(pageOf('', jsonLd({ '@graph': graph })), null).publishers).toEqual([]);
  });

  it('bounds what ten thousand links and names give', () => {
    // All of them one channel's: capitals do not matter in a handle.
    const handle = (at: number) =>
      Array.from('newschannel', (letter, bit) => ((at >> bit) & 1 ? letter.toUpperCase() : letter));
    const links = Array.from({ length: 10_000 }, (_, at) => `<a href="/@${handle(at).join('')}">x</a>`).join(
      '',
    );
    const names = Array.from({ length: 10_000 }, (_, at) => ({
      '@type': 'Organization',
      name: `Outlet ${at}`,
    }));
    const head = jsonLd({ '@type': 'NewsArticle', publisher: names, author: names });
    const watch = `<ytd-watch-metadata video-id="ferryVid001"><div id="owner">${links}</div></ytd-watch-metadata>`;
    const evidence = readEvidence(pageOf(watch, head), 'https://www.youtube.com/watch?v=ferryVid001');
    expect(evidence.accounts).toHaveLength(8);
    expect(evidence.publishers.length).toBeLessThanOrEqual(12);
  });

  it('takes any string for an address', () => {
    for (const address of ['', 'no address', 'about:blank', 'file:///x.html', 'https://127.0.0.1/']) {
      expect(readEvidence(fixture('agency-copy'), address).agency).toBe('Reuters');
    }
  });

  it('never throws', () => {
    const trap = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('trap');
        },
      },
    ) as Document;
    expect(readEvidence(trap, 'https://www.youtube.com/watch?v=ferryVid001')).toEqual({
      types: [],
      sections: [],
      ...EMPTY,
    });
  });
});
