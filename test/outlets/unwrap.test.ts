import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/outlets/unwrap.ts';

const STORY = 'https://www.nytimes.com/2024/01/02/us/a.html?b=1';
const ESCAPED = encodeURIComponent(STORY);

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');

const DATED = (host: string) => `https://${host}/web/2024/${STORY}`;
const AFFILIATE = (host: string) => `https://www.${host}/click-1-2?url=${ESCAPED}`;

/** The other hosts of wrappers that have several, with an address at such a host. */
const OTHER_HOSTS: [hosts: string, addressAt: (host: string) => string, target: string | null][] = [
  ['web-beta.archive.org classic-web.archive.org liveweb.archive.org', DATED, STORY],
  ['html.duckduckgo.com lite.duckduckgo.com', (host) => `https://${host}/l/?uddg=${ESCAPED}`, STORY],
  ['feeds.feedburner.com', (host) => `http://${host}/~r/a/~3/b/`, null],
  ['facebook.com m.facebook.com', (host) => `https://${host}/l.php?u=${ESCAPED}`, STORY],
  ['l.threads.net', (host) => `https://${host}/?u=${ESCAPED}`, STORY],
  ['m.youtube.com', (host) => `https://${host}/redirect?q=${ESCAPED}`, STORY],
  ['m.vk.com vk.ru', (host) => `https://${host}/away.php?to=${ESCAPED}`, STORY],
  ['redirect.disqus.com gate.sc go.skimresources.com', (host) => `https://${host}/url?url=${ESCAPED}`, STORY],
  ['anrdoezrs.net dpbolvw.net kqzyfj.com tkqlhce.com', AFFILIATE, STORY],
  ['translate.yandex.com', (host) => `https://${host}/translate?url=${ESCAPED}`, STORY],
  ['awstrack.me', (host) => `https://${host}/L0/${ESCAPED}/1/a`, STORY],
  ['links.govdelivery.com', (host) => `https://${host}/track?a=1`, null],
  [
    'cutt.ly dlvr.it ebx.sh fb.watch ht.ly mtr.cool owl.li po.st rb.gy rebrand.ly shar.es shorturl.at',
    (host) => `https://${host}/a1B2`,
    null,
  ],
  ['smart.link snip.ly spr.ly t.ly v.gd', (host) => `https://www.${host}/a1B2/`, null],
];

describe.each(OTHER_HOSTS)('the wrapper at %s', (hosts, addressAt, target) => {
  it.each(hosts.split(' '))('%s', (host) => {
    const { address, wraps } = unwrap(addressAt(host));
    expect(address).toBe(target);
    expect(wraps).toHaveLength(1);
  });
});

/** Addresses that look wrapped, and are their owner's own. */
const OWN = [
  // Nobody gets a name from a host that is not a known wrapper's.
  'https://evil.example/?url=https://www.nytimes.com/',
  'https://evil.example/url?q=https://www.nytimes.com/',
  'https://evil.example/https://www.nytimes.com/',
  'https://evil.example/web/2024/https://www.nytimes.com/',
  'https://evil.example/#https://www.nytimes.com/',
  'https://evil.example/c/s/www.nytimes.com/x',
  'https://www-nytimes-com.translate.goog.evil.example/',
  'https://www-nytimes-com.cdn.ampproject.org.evil.example/c/s/www.nytimes.com/',
  'https://www-nytimes-com.cdn-ampproject.org/c/s/www.nytimes.com/',
  'https://evilweb.archive.org.example/web/2024/https://www.nytimes.com/',
  'https://fakearchive.ph/20240102030405/https://www.nytimes.com/',
  'https://mirror.archive.ph/20240102030405/https://www.nytimes.com/',
  'https://12ft.io.evil.example/https://www.nytimes.com/',
  'https://my12ft.io/https://www.nytimes.com/',
  'https://www.google.com.evil.example/url?q=https://www.nytimes.com/',
  'https://www.google.evil/amp/s/www.nytimes.com/a',
  'https://notgoogle.com/url?q=https://www.nytimes.com/',
  'https://google.example/url?q=https://www.nytimes.com/',
  'https://evil.l.facebook.com/l.php?u=https://www.nytimes.com/',
  'https://www-nytimes-com.ezproxy.evil.example/',
  'https://ezproxy.evil.example/login?url=https://www.nytimes.com/',
  'https://www-nytimes-com.proxies.example.edu/',
  'https://web.archive.org@evil.example/web/2024/https://www.nytimes.com/',
  'https://web.archive.org%2Fweb@evil.example/https://www.nytimes.com/',
  // The browser reads a backslash as a slash: this is at evil.example.
  'https://evil.example\\@web.archive.org/web/2024/https://www.nytimes.com/',
  'https://xn--wb-gma.archive.org/web/2024/https://www.nytimes.com/',
  // Wrappers' own pages.
  'https://web.archive.org/',
  'https://web.archive.org/web/',
  'https://web.archive.org/web/2024/',
  'https://web.archive.org/save',
  'https://web.archive.org/save/status/1',
  'https://archive.org/about',
  'https://archive.org/details/nytimes.com',
  'https://archive.ph/',
  'https://archive.ph/faq',
  'https://archive.ph/submit/',
  'https://perma.cc/about',
  'https://ghostarchive.org/search?term=nytimes.com',
  'https://translate.google.com/',
  'https://translate.google.com/?sl=de&tl=en&text=https://www.nytimes.com/',
  'https://translate.google.com/translate?u=',
  'https://www.google.com/search?q=https://www.nytimes.com/',
  'https://www.google.com/amp/',
  'https://news.google.com/publications/CAAqBwgKML3LhAsw1biBAw',
  'https://news.google.com/topics/CAAqJggK',
  'https://cdn.ampproject.org/v0.js',
  'https://12ft.io/',
  'https://12ft.io/robots.txt',
  'https://12ft.io/README.md',
  'https://r.jina.ai/docs',
  'https://feedly.com/i/my',
  'https://outline.com/about',
  'https://scribe.rip/faq',
  'https://ezproxy.example.edu/menu',
  'https://www.proxy.example.edu/about',
  'https://yandex.ru/turbo',
  'https://www.facebook.com/sharer.php?u=https://www.nytimes.com/',
  'https://t.me/share/url?url=https://www.nytimes.com/',
  'https://www.youtube.com/watch?v=a&q=https://www.nytimes.com/',
  'https://youtu.be/a1B2',
  'https://bit.ly/',
  'https://tinyurl.com/app',
  'https://t.co',
  'https://apple.news/',
  'https://link.nytimes.com/view/123',
  'https://translated.turbopages.org/',
  'https://www.bing.com/ck/a',
  `https://www.bing.com/search?q=a&u=a1${base64(STORY)}`,
  'https://urldefense.com/',
  'https://urldefense.proofpoint.com/v2/url',
  'https://href.li/',
  'https://webcache.googleusercontent.com/?q=cache:www.bbc.com',
  'https://webcache.googleusercontent.com/search?q=www.bbc.com',
  'https://www-bbc-com.library.example.edu/',
  'https://www-bbc-com.example.edu/',
  'https://co-uk.ezproxy.example.edu/',
  'https://web-front.ezproxy.example.edu/',
  'about:blank',
  'about:reader',
  'about:config?url=https://www.nytimes.com/',
  // Forms of a publisher's own site, and its own short links.
  'https://amp.cnn.com/cnn/2023/11/06/a/index.html',
  'https://www.foxnews.com/politics/a.amp',
  'https://www.bbc.com/news/amp/a?amp=1',
  'https://m.faz.net/a.print.html',
  'https://nyti.ms/a1B2',
  'https://reut.rs/a1B2',
  // Not addresses of web pages.
  '',
  'www.nytimes.com',
  'nonsense https://www.nytimes.com/',
  'javascript:location="https://web.archive.org/web/2024/https://www.nytimes.com/"',
  'data:text/html,https://12ft.io/https://www.nytimes.com/',
  'file:///web.archive.org/web/2024/https://www.nytimes.com/',
  'blob:https://12ft.io/https://www.nytimes.com/',
  'view-source:https://12ft.io/https://www.nytimes.com/',
  'http://127.0.0.1/https://www.nytimes.com/',
];

describe('what is its owner’s own', () => {
  it.each(OWN)('%s', (address) => {
    expect(unwrap(address)).toEqual({ address, wraps: [] });
  });
});

describe('wraps within wraps', () => {
  const kinds = (address: string) => unwrap(address).wraps.map(({ kind }) => kind);

  it('opens one after the other', () => {
    const viewed = 'https://www.google.com/amp/s/www.bbc.com/a';
    const copy = `https://web.archive.org/web/2024/${viewed}`;
    const mailed = `https://l.facebook.com/l.php?u=${encodeURIComponent(copy)}`;
    expect(unwrap(mailed).address).toBe('https://www.bbc.com/a');
    expect(kinds(mailed)).toEqual(['redirect', 'archive', 'amp']);
    expect(unwrap(`about:reader?url=${encodeURIComponent('https://t.co/a1B2')}`).address).toBeNull();
    expect(unwrap('https://web.archive.org/web/2024/https://12ft.io/').address).toBe('https://12ft.io/');
  });

  it('names every kind', () => {
    expect(
      [
        'https://cdn.ampproject.org/c/s/www.bbc.com/',
        'https://perma.cc/53CC-5ST8',
        'https://bbc-com.translate.goog/',
        'https://t.co/a1B2',
        'https://12ft.io/https://www.bbc.com/',
        'https://www.instapaper.com/read/1',
        'https://cc.bingj.com/cache.aspx',
      ].flatMap(kinds),
    ).toEqual(['amp', 'archive', 'translation', 'redirect', 'proxy', 'reader', 'cache']);
  });

  it('opens six, and no more', () => {
    const nested = (times: number) => `${'https://12ft.io/'.repeat(times)}https://www.bbc.com/`;
    expect(unwrap(nested(6)).address).toBe('https://www.bbc.com/');
    expect(unwrap(nested(7)).address).toBeNull();
    expect(kinds(nested(1_000))).toHaveLength(6);
  });

  it('leaves texts alone that are longer than any wrapper makes them', () => {
    const long = `https://12ft.io/https://www.bbc.com/${'a'.repeat(17_000)}`;
    expect(unwrap(long)).toEqual({ address: long, wraps: [] });
    const host = `https://${'a.'.repeat(130)}translate.goog/`;
    expect(unwrap(host)).toEqual({ address: host, wraps: [] });
  });
});
