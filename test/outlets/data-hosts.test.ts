import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyCatalogue, readCatalogue } from '../../scripts/data/catalogue-files.ts';
import { applyCorrections } from '../../scripts/data/corrections.ts';
import { wrongHosts } from '../../scripts/data/host-claims.ts';
import { ratingScope } from '../../scripts/data/rating-scope.ts';

const files = readCatalogue(join(import.meta.dirname, '../../assets/data'));
const outlets = new Map(files.outlets.map((outlet) => [outlet.id, outlet]));
const claims = (host: string, id = 'somebody') => wrongHosts([{ id, domains: [host] }]);

describe('no outlet claims an address that is not its own', () => {
  test('in the catalogue', () => {
    expect(wrongHosts(files.outlets)).toEqual([]);
  });

  test.each([
    ['2004.aspx', 'an unknown top-level domain'],
    ['example.cpm', 'an unknown top-level domain'],
    ['co.uk', 'a public suffix'],
    ['gov.bw', 'a public suffix'],
    ['publ.cv', 'a public suffix'],
    ['free.fr', 'a host of many'],
    ['msk.ru', 'a host of many'],
    ['blogspot.com', 'a host of many'],
    ['blogspot.co.uk', 'a host of many'],
    ['newsmemory.com', 'a host of many'],
    ['parliament.uk', 'a host of many'],
    ['example.edu', 'a university'],
    ['example.ac.uk', 'a university'],
    ['example.edu.co', 'a university'],
  ])('%s is refused: %s', (host, why) => {
    expect(claims(host)).toEqual([`${host} (somebody): ${why}`]);
  });

  test.each(['echo.msk.ru', 'hansard.parliament.uk', 'a.blogspot.com', 'news.example.edu', 'rtm.gov.my'])(
    '%s is an own host',
    (host) => {
      expect(claims(host)).toEqual([]);
    },
  );

  test('the record of the shared site itself may have it', () => {
    expect(claims('youtube.com', 'youtube')).toEqual([]);
    expect(claims('youtube.com')).toHaveLength(1);
  });

  // What a reviewer found, and what stands there now; null = nobody.
  test.each([
    ['thespectrum.com', 'The Spectrum (Utah)'],
    ['lafourchegazette.com', 'The Lafourche Gazette'],
    ['bhaskar.com', 'Dainik Bhaskar'],
    ['arxiv.org', 'arXiv'],
    ['thecentersquare.com', 'The Center Square'],
    ['maaleht.delfi.ee', 'Maaleht'],
    ['echo.msk.ru', 'Ekho Moskvy'],
    ['dailynews.gov.bw', 'Daily News'],
    ['horizonnews.com.au', null],
    ['academia.edu', 'Academia.edu'],
    ['zenodo.org', 'Zenodo'],
    ['delfi.ee', 'Delfi (Estonia)'],
    ['unam.mx', null],
  ])('%s is %s', (host, name) => {
    expect(files.outlets.find(({ domains }) => domains?.includes(host))?.name ?? null).toBe(name);
  });

  test('a rating does not stand under another paper', () => {
    const rated = new Set(files.allsides.map(({ id }) => id));
    expect(rated.has('st-george-news')).toBe(true);
    expect(rated.has('st-george-news-thespectrum-com')).toBe(false);
    expect(rated.has('ksla')).toBe(true);
    expect(rated.has('ksla-lafourchegazette-com')).toBe(false);
  });
});

describe('what a rating of AllSides is of', () => {
  test('is what the listed name states, and a section is rated as itself', () => {
    for (const { id, listedName, scope } of files.allsides) {
      expect(scope, `${id}: ${listedName}`).toBe(ratingScope(listedName));
      const own = outlets.get(id)?.scope;
      if (own !== undefined) expect(scope, id).toBe(own);
    }
    expect(files.allsides.filter(({ scope }) => scope !== 'all')).toHaveLength(36);
  });

  test.each([
    ['La Opinion', 'all'],
    ['Public Opinion Strategies', 'all'],
    ['Watertown Public Opinion', 'all'],
    ['Hawaii News Online', 'all'],
    ['CBS News', 'all'],
    ['CNN (Opinion)', 'opinion'],
    ['The Week - Opinion', 'opinion'],
    ['Scriberr Media - Opinion/Editorial', 'opinion'],
    ['NPR (Online News)', 'news'],
    ['ABC News (Online)', 'news'],
    ['The Week - News', 'news'],
    ['Forgotten Fact Checks (National Review)', 'fact-check'],
  ])('%s: %s', (name, scope) => {
    expect(ratingScope(name)).toBe(scope);
  });
});

test('an outlet that is removed leaves all files', () => {
  const small = emptyCatalogue();
  small.outlets = [{ id: 'one', name: 'One', domains: ['one.example'], sources: ['a'] }];
  small.facts = [{ id: 'one', country: 'Chad', sources: ['a'] }];
  small['quality-lin2023'] = [{ id: 'one', value: 0.5 }];
  applyCorrections(small, [{ file: 'outlets', id: 'one', remove: true, why: 'w', source: 's' }]);
  expect(small).toEqual(emptyCatalogue());
});

test('a row on several sites is given to each of them', () => {
  const status = new Map(files['wikipedia-perennial'].map((record) => [record.id, record.status]));
  for (const [row, others] of [
    ['preprint', ['biorxiv', 'medrxiv']],
    ['researchgate', ['academia-edu', 'zenodo']],
    ['cesnur', ['bitter-winter']],
  ] as const) {
    for (const other of others) expect(status.get(other), other).toBe(status.get(row));
    expect(status.get(row)).toBeDefined();
  }
});
