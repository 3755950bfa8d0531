import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountKeyOf, accountName } from '../../scripts/data/account-keys.ts';
import { accountTable, type AccountClaims } from '../../scripts/data/accounts.ts';
import { readCatalogue } from '../../scripts/data/catalogue-files.ts';
import { SHORTENERS, shortDomains } from '../../scripts/data/short-domains.ts';

const files = readCatalogue(join(import.meta.dirname, '../../assets/data'));
const ids = new Set(files.outlets.map(({ id }) => id));
const keys = files.accounts.flatMap(({ accounts }) => accounts);

describe('accounts.jsonl', () => {
  test('every key is as the table writes it', () => {
    expect(keys.length).toBeGreaterThan(7_000);
    expect(keys.filter((key) => accountKeyOf(key) !== key)).toEqual([]);
  });

  test('every account is of one outlet, which is known', () => {
    const owners = new Map<string, string>();
    const twice = keys.filter((key) => owners.size === owners.set(accountName(key), key).size);
    expect(twice).toEqual([]);
    expect(files.accounts.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('one line an outlet and source, none empty', () => {
    const heads = files.accounts.map(({ id, source }) => `${id} ${source}`);
    expect(new Set(heads).size).toBe(heads.length);
    expect(files.accounts.filter(({ accounts }) => accounts.length === 0)).toEqual([]);
  });

  test.each([
    ['x/nytimes', 'new-york-times'],
    ['x/observer', 'the-observer-new-york'],
    ['facebook/lemondefr', 'le-monde'],
  ])('%s is of %s', (key, id) => {
    expect(files.accounts.find(({ accounts }) => accounts.includes(key))?.id).toBe(id);
  });
});

describe('what is an account', () => {
  test.each([
    ['x/NYTimes', 'x/nytimes'],
    ['facebook/The.Guardian', 'facebook/theguardian'],
    ['youtube/@BBCNews', 'youtube/@bbcnews'],
    ['youtube/UC16niRr50-MSBwiO3YDb3RA', 'youtube/UC16niRr50-MSBwiO3YDb3RA'],
    ['mastodon/Chron@newsie.social', 'mastodon/chron@newsie.social'],
    ['whatsapp/0029Va8X1234567890abcd', 'whatsapp/0029Va8X1234567890abcd'],
    ['reddit/u/washingtonpost', 'reddit/u/washingtonpost'],
  ])('%s', (raw, key) => {
    expect(accountKeyOf(raw)).toBe(key);
  });

  test.each([
    'x/home',
    'x/share',
    'x/intent',
    'youtube/@channel',
    'youtube/UCshort',
    'facebook/profile.php',
    'facebook/https://web.facebook.com/a',
    'instagram/p',
    'reddit/r/news',
    'mastodon/nobody',
    'myspace/taz',
    'taz',
    '',
  ])('%s is none', (raw) => {
    expect(accountKeyOf(raw)).toBeNull();
  });
});

describe('whose an account is', () => {
  const outlets = [
    { id: 'one', name: 'One News', domains: ['one.example'], sources: [] },
    { id: 'two', name: 'Two', domains: ['two.example', 'old.example'], sources: [] },
    { id: 'two-opinion', name: 'Two Opinion', rules: ['two.example/opinion'], parent: 'two', sources: [] },
  ];
  const claim = (domain: string, ...accounts: string[]): AccountClaims => ({ domain, source: 's', accounts });
  const owners = (lines: AccountClaims[], corrections: Parameters<typeof accountTable>[2] = []) =>
    Object.fromEntries(
      accountTable(lines, outlets, corrections).records.map(({ id, accounts }) => [id, accounts]),
    );

  test('its only claimant’s, by any of its addresses', () => {
    expect(owners([claim('old.example', 'x/a', 'x/b')])).toEqual({ two: ['x/a', 'x/b'] });
  });

  test('nobody’s, where two claim it', () => {
    const table = accountTable([claim('one.example', 'x/a'), claim('two.example', 'x/a')], outlets, []);
    expect(table.records).toEqual([]);
    expect(table.conflicts).toEqual(['x/a: one, two → nobody']);
  });

  test('the one’s whose name it bears', () => {
    expect(owners([claim('one.example', 'x/onenews'), claim('two.example', 'x/onenews')])).toEqual({
      one: ['x/onenews'],
    });
  });

  test('the parent’s, where a section claims it too', () => {
    expect(owners([claim('two.example', 'x/a'), claim('two.example/opinion', 'x/a')])).toEqual({
      two: ['x/a'],
    });
  });

  test('the one’s that a correction names', () => {
    const reason = { why: 'w', source: 's' };
    const lines = [claim('one.example', 'x/a'), claim('two.example', 'x/a', 'x/b')];
    const own = { file: 'accounts', id: 'one', own: ['x/a'], ...reason };
    const disown = { file: 'accounts', id: 'two', disown: ['x/b'], ...reason };
    expect(owners(lines, [own, disown])).toEqual({ one: ['x/a'] });
  });

  test('once, however many forms of its name are listed', () => {
    expect(owners([claim('one.example', 'youtube/@abc', 'youtube/c/abc', 'youtube/user/abc')])).toEqual({
      one: ['youtube/@abc'],
    });
  });

  test('nobody’s, where nobody is at the address', () => {
    expect(accountTable([claim('three.example', 'x/a')], outlets, []).dropped.ofNobody).toBe(1);
  });
});

describe('short-domains.jsonl', () => {
  const hosts = files['short-domains'].map(({ host }) => host);
  const domains = new Set(files.outlets.flatMap((outlet) => outlet.domains ?? []));

  test('each host leads to one known outlet, and is no address of another', () => {
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => domains.has(host))).toEqual([]);
    expect(files['short-domains'].filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('none shortens addresses for anybody', () => {
    expect(hosts.filter((host) => SHORTENERS.has(host))).toEqual([]);
  });

  test('what cannot be used is left out, and said', () => {
    const outlets = [
      { id: 'one', name: 'One', domains: ['one.example', '1.example'], sources: [] },
      { id: 'two', name: 'Two', domains: ['two.example'], sources: [] },
    ];
    const line = (host: string, domain: string) => ({ host, domain, source: 's' });
    const { records, left } = shortDomains(
      [
        line('o.ne', 'one.example'),
        line('o.ne', 'two.example'),
        line('bit.ly', 'one.example'),
        line('two.example', 'one.example'),
        line('1.example', 'one.example'),
        line('x.example', 'nobody.example'),
      ],
      outlets,
    );
    expect(records).toEqual([{ id: 'one', host: 'o.ne', source: 's' }]);
    expect(left).toEqual([
      'o.ne: it stands twice',
      'bit.ly: it shortens addresses for anybody',
      'two.example: it is of two',
      'x.example: nobody has nobody.example',
    ]);
  });
});
