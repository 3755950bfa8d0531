import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/outlets/unwrap.ts';

const escaped = encodeURIComponent;
const label = (address: URL) => address.hostname.replaceAll('-', '--').replaceAll('.', '-');
const rest = (address: URL) => address.pathname + address.search + address.hash;

/** One wrapper or more of every kind that tells what it wraps, as a function of the page's own address. */
const WRAPPERS: Record<string, (address: URL) => string> = {
  ampCache: (address) => `https://${label(address)}.cdn.ampproject.org/c/s/${address.host}${rest(address)}`,
  ampViewer: (address) => `https://www.google.com/amp/s/${address.host}${rest(address)}`,
  archive: (address) => `https://web.archive.org/web/20240102030405/${address.href}`,
  archiveToday: (address) => `https://archive.ph/newest/${address.href}`,
  cache: (address) => `https://webcache.googleusercontent.com/search?q=cache:${escaped(address.href)}`,
  translation: (address) =>
    `https://${label(address)}.translate.goog${address.pathname}${address.search}${address.search === '' ? '?' : '&'}_x_tr_tl=de${address.hash}`,
  translationBefore: (address) => `https://translate.google.com/translate?u=${escaped(address.href)}`,
  reader: (address) => `about:reader?url=${escaped(address.href)}`,
  proxy: (address) => `https://12ft.io/${address.href}`,
  university: (address) => `https://${label(address)}.ezproxy.example.edu${rest(address)}`,
  redirect: (address) => `https://l.facebook.com/l.php?u=${escaped(address.href)}`,
  redirectInPath: (address) => `https://r.search.yahoo.com/RU=${escaped(address.href)}/RK=2`,
  redirectInBase64: (address) =>
    `https://www.bing.com/ck/a?u=a1${Buffer.from(address.href).toString('base64url')}`,
  mail: (address) => `https://eu1.safelinks.protection.outlook.com/?url=${escaped(address.href)}`,
};

const word = fc.stringMatching(/^[a-z](?:[a-z0-9]{0,5}(?:-[a-z0-9]{1,5})?)$/);
const page = fc
  .record({
    host: fc.array(word, { minLength: 1, maxLength: 3 }),
    suffix: fc.constantFrom('com', 'co.uk', 'org', 'de'),
    path: fc.array(fc.stringMatching(/^[A-Za-z0-9._~-]{1,8}$/), { maxLength: 4 }),
    query: fc.option(fc.stringMatching(/^[b-z]{1,3}=[a-z0-9]{1,4}$/), { nil: null }),
  })
  .map(
    ({ host, suffix, path, query }) =>
      new URL(`https://${host.join('.')}.${suffix}/${path.join('/')}${query === null ? '' : `?${query}`}`),
  )
  .filter((address) => unwrap(address.href).wraps.length === 0 && label(address).length < 60);

/** Texts near the truth: pieces of wrappers and of addresses, joined at random. */
const piece = fc.constantFrom(
  ...Object.values(WRAPPERS).map((wrapper) => wrapper(new URL('https://www.bbc.com/a?b=1'))),
  ...'https:// http:/ %2F %3A %25 / ? & = # @ : . - -- ; * __ a1 cache: u= url= q= RU= www.bbc.com évil ​'.split(
    ' ',
  ),
);
const nearAddress = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join('')),
);

describe('unwrap, of any text', () => {
  it('answers with the text itself, an address, or nothing', () => {
    fc.assert(
      fc.property(nearAddress, (text) => {
        const { address, wraps } = unwrap(text);
        if (wraps.length === 0) expect(address).toBe(text);
        else if (address !== null) {
          expect(URL.parse(address)?.href).toBe(address);
          expect(address).toMatch(/^https?:\/\/[^/]+\./);
        }
        expect(wraps.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves nothing to unwrap', () => {
    fc.assert(
      fc.property(nearAddress, (text) => {
        const { address } = unwrap(text);
        if (address !== null) expect(unwrap(address)).toEqual({ address, wraps: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no name from a host that nobody knows', () => {
    fc.assert(
      fc.property(nearAddress, (text) => {
        const address = `https://evil.example/${text}`;
        expect(unwrap(address)).toEqual({ address, wraps: [] });
      }),
    );
  });
});

describe.each(Object.entries(WRAPPERS))('unwrap of %s', (_, wrapper) => {
  it('gives back what was wrapped', () => {
    fc.assert(
      fc.property(page, (address) => {
        const { address: found, wraps } = unwrap(wrapper(address));
        expect(found).toBe(address.href);
        expect(wraps).toHaveLength(1);
      }),
    );
  });

  it('gives it back out of a second wrapper too', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(...Object.values(WRAPPERS)), (address, inner) => {
        const wrapped = URL.parse(inner(address));
        if (wrapped?.protocol !== 'https:') return;
        const outer = WRAPPERS.archive?.(wrapped) ?? '';
        expect(unwrap(outer).address).toBe(address.href);
        expect(unwrap(outer).wraps).toHaveLength(2);
      }),
    );
  });
});
