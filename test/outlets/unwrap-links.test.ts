import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/outlets/unwrap.ts';

const STORY = 'https://www.nytimes.com/2024/01/02/us/a.html?b=1';
const ESCAPED = encodeURIComponent(STORY);

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');
/** An article's id as Google News wrote it: number 19, the address, the AMP address. */
const newsId = (address: string, rest: number[] = [0xd2, 0x01, 0]): string =>
  base64(Uint8Array.of(8, 19, 0x22, address.length, ...Buffer.from(address), ...rest));

/** The wrapper's name, its address, the page's own address (null = not told). */
type Row = [name: string, wrapped: string, target: string | null];

const READERS: Row[] = [
  ['Firefox’s reader view', `about:reader?url=${ESCAPED}`, STORY],
  ['Chrome’s reading mode', `chrome-distiller://0-0_07/?title=A&url=${ESCAPED}`, STORY],
  ['Edge’s reading view', `read://https_www.nytimes.com/?url=${ESCAPED}`, STORY],
  ['Telegram’s Instant View', `https://t.me/iv?url=${ESCAPED}&rhash=1`, STORY],
  ['Feedly', 'https://feedly.com/i/subscription/feed/https://bbc.com/rss', 'https://bbc.com/rss'],
  ['Feedly', 'https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fbbc.com%2Frss', 'https://bbc.com/rss'],
  ['Feedly', 'https://feedly.com/i/entry/lpNdEK=_17ee:1:a', null],
  ['Inoreader', 'https://www.inoreader.com/feed/https%3A%2F%2Fbbc.com%2Frss', 'https://bbc.com/rss'],
  ['Inoreader', 'https://www.inoreader.com/article/3a9c-a-b', null],
  ['Pocket', 'https://getpocket.com/read/123', null],
  ['Pocket', 'https://app.getpocket.com/read/123', null],
  ['Instapaper', 'https://www.instapaper.com/read/123', null],
  ['Instapaper', `https://www.instapaper.com/text?u=${ESCAPED}`, STORY],
  ['Instapaper', `http://mobilizer.instapaper.com/m?u=${ESCAPED}`, STORY],
  ['PrintFriendly', `https://www.printfriendly.com/print/?source=homepage&url=${ESCAPED}`, STORY],
  ['Outline', 'https://outline.com/a4FCeX', null],
  ['Outline', `https://outline.com/${STORY}`, STORY],
  ['Jina Reader', `https://r.jina.ai/${STORY}`, STORY],
  ['Txtify', `https://txtify.it/${STORY}`, STORY],
  ['Txtify', 'https://txtify.it/bbc.com/a', 'https://bbc.com/a'],
  ['Scribe', 'https://scribe.rip/@a/b-c-07a1b2c3d4e5', 'https://medium.com/@a/b-c-07a1b2c3d4e5'],
  ['12ft Ladder', `https://12ft.io/proxy?q=${ESCAPED}`, STORY],
  ['12ft Ladder', `https://12ft.io/${STORY}`, STORY],
  ['12ft Ladder', 'https://12ft.io/www.bbc.com', 'https://www.bbc.com/'],
  ['12ft Ladder', 'https://12ft.io/https:/www.bbc.com/a', 'https://www.bbc.com/a'],
  ['12ft Ladder', 'https://12ft.io/proxy?q=javascript:alert(1)', null],
  ['1ft.io', `https://1ft.io/proxy?q=${ESCAPED}`, STORY],
  ['1ft.io', `https://1ft.io/${ESCAPED}`, STORY],
  ['RemovePaywall', `https://www.removepaywall.com/search?url=${ESCAPED}`, STORY],
  ['RemovePaywall', `https://removepaywalls.com/${STORY}`, STORY],
  ['RemovePaywall', `https://accessarticlenow.com/api/c/full?q=${ESCAPED}`, STORY],
  ['Smry', `https://smry.ai/proxy?url=${ESCAPED}`, STORY],
  ['Smry', `https://smry.ai/${STORY}`, STORY],
  ['Freedium', 'https://freedium.cfd/https://medium.com/@a/b-c-07a1b2', 'https://medium.com/@a/b-c-07a1b2'],
  ['Freedium', 'https://freedium-mirror.cfd/a2c255b858e0', null],
  [
    'a university’s library',
    'https://www-nytimes-com.ezproxy.lib.example.edu/a?b=1#c',
    'https://www.nytimes.com/a?b=1#c',
  ],
  ['a university’s library', 'https://www.bbc.com.libproxy.example.ac.uk/a', 'https://www.bbc.com/a'],
  ['a university’s library', `https://login.ezproxy.example.edu.au/login?qurl=${ESCAPED}`, STORY],
  ['a university’s library', `https://proxy.example.edu/login?url=${ESCAPED}`, STORY],
  ['a university’s library', 'https://www-bbc-com.example.idm.oclc.org/a', 'https://www.bbc.com/a'],
  ['a university’s library', `https://example.idm.oclc.org/login?url=${ESCAPED}`, STORY],
  ['OpenAthens', 'https://www-bbc-com.eu1.proxy.openathens.net/a', 'https://www.bbc.com/a'],
  ['OpenAthens', `https://proxy.openathens.net/login?qurl=${ESCAPED}&entityID=a`, STORY],
];

const REDIRECTORS: Row[] = [
  ['Google', `https://www.google.com/url?q=${ESCAPED}&sa=D`, STORY],
  ['Google', `https://www.google.de/url?sa=t&q=some+words&url=${ESCAPED}`, STORY],
  ['Google', `https://images.google.com/url?url=${ESCAPED}`, STORY],
  ['Google', 'https://www.google.com/url?q=/search%3Fq%3Da', null],
  ['Google News', `https://news.google.com/news/url?sa=t&url=${ESCAPED}`, STORY],
  ['Google News', `https://news.google.com/articles/${newsId(STORY)}?hl=en-US`, STORY],
  ['Google News', `https://news.google.com/rss/articles/${newsId(STORY, [])}`, STORY],
  ['Google News', `https://news.google.com/__i/rss/rd/articles/${newsId(STORY)}`, STORY],
  ['Google News', `https://news.google.com/read/${newsId('AU_yqLMZx8bQ')}`, null],
  ['Google News', `https://news.google.com/articles/${newsId('javascript:alert(1)')}`, null],
  // A message that is cut off, or holds a field that no article has, is not believed.
  ['Google News', `https://news.google.com/articles/${newsId(STORY, [0xd2, 0x01, 9, 1])}`, null],
  ['Google News', `https://news.google.com/articles/${newsId(STORY, [0x2d, 0])}`, null],
  ['Google News', `https://news.google.com/articles/${newsId(STORY, [0xff, 0xff, 0xff, 0xff, 1])}`, null],
  ['Google News', 'https://news.google.com/articles/A', null],
  ['Bing', `https://www.bing.com/ck/a?!&&p=1&u=a1${base64(STORY)}&ntb=1`, STORY],
  ['Bing', `https://www.bing.com/ck/a?!&&u=a1${base64('/images/search?q=a')}`, null],
  ['Bing', 'https://www.bing.com/ck/a?!&&u=a1=$=', null],
  ['Bing', 'https://www.bing.com/ck/a?!&&u=a1_____w', null],
  ['Yahoo', `https://r.search.yahoo.com/_ylt=A;_ylu=B/RV=2/RU=${ESCAPED}/RK=2/RS=x-`, STORY],
  ['DuckDuckGo', `https://duckduckgo.com/l/?uddg=${ESCAPED}&rut=1`, STORY],
  ['Baidu', 'https://www.baidu.com/link?url=kAu9B', null],
  ['Flipboard', `https://flipboard.com/redirect?url=${ESCAPED}`, STORY],
  ['Pocket', `https://getpocket.com/redirect?url=${ESCAPED}&h=1`, STORY],
  ['FeedBurner', 'https://feedproxy.google.com/~r/a/~3/b/', null],
  ['Mozilla', `https://outgoing.prod.mozaws.net/v1/ca408b/${ESCAPED}`, STORY],
  ['Mozilla', `https://prod.outgoing.prod.webservices.mozgcp.net/v1/ca408b/${ESCAPED}`, STORY],
  ['Facebook', `https://l.facebook.com/l.php?u=${ESCAPED}&h=AT0`, STORY],
  ['Facebook', `https://lm.facebook.com/l.php?u=${ESCAPED}`, STORY],
  ['Facebook', `https://www.facebook.com/flx/warn/?u=${ESCAPED}`, STORY],
  ['Instagram', `https://l.instagram.com/?u=${ESCAPED}&e=AT0`, STORY],
  ['Threads', `https://l.threads.com/?u=${ESCAPED}`, STORY],
  ['WhatsApp', `https://l.wl.co/l?u=${ESCAPED}`, STORY],
  ['Reddit', `https://out.reddit.com/t3_abc?url=${ESCAPED}&token=1`, STORY],
  ['Tumblr', `https://t.umblr.com/redirect?z=${ESCAPED}&t=1`, STORY],
  ['YouTube', `https://www.youtube.com/redirect?event=a&q=${ESCAPED}`, STORY],
  ['Steam', `https://steamcommunity.com/linkfilter/?url=${ESCAPED}`, STORY],
  ['Steam', `https://steamcommunity.com/linkfilter/?u=${ESCAPED}`, STORY],
  ['VK', `https://vk.com/away.php?to=${ESCAPED}&cc_key=`, STORY],
  ['Slack', `https://slack-redir.net/link?url=${ESCAPED}`, STORY],
  ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${ESCAPED}&urlhash=a`, STORY],
  ['LinkedIn', `https://www.linkedin.com/safety/go?url=${ESCAPED}`, STORY],
  ['Medium', `https://medium.com/r/?url=${ESCAPED}`, STORY],
  ['Medium', `https://medium.com/m/global-identity?redirectUrl=${ESCAPED}`, STORY],
  ['Disqus', `https://disq.us/url?url=${ESCAPED}%3A6phlceP6Z-8-tPaIGijFHjEViv0&cuid=1`, STORY],
  ['SoundCloud', `https://exit.sc/?url=${ESCAPED}`, STORY],
  ['href.li', `https://href.li/?${STORY}`, STORY],
  ['anonym.to', `http://anonym.to/?${ESCAPED}`, STORY],
  ['nullrefer.com', `https://nullrefer.com/?${STORY}`, STORY],
  ['Business Wire', `https://cts.businesswire.com/ct/CT?id=smartlink&url=${ESCAPED}`, STORY],
  ['PR Newswire', `https://c212.net/c/link/?t=0&u=${ESCAPED}&a=a`, STORY],
  ['an affiliate link', `https://go.redirectingat.com/?id=1&url=${ESCAPED}`, STORY],
  ['an affiliate link', `https://click.linksynergy.com/deeplink?id=1&murl=${ESCAPED}`, STORY],
  ['an affiliate link', `https://www.awin1.com/cread.php?awinmid=1&ued=${ESCAPED}`, STORY],
  ['an affiliate link', `https://www.awin1.com/cread.php?awinmid=1&p=${ESCAPED}`, STORY],
  ['an affiliate link', `https://www.anrdoezrs.net/links/1/type/dlg/sid/a-b/${STORY}`, STORY],
  ['an affiliate link', `https://www.jdoqocy.com/click-1-2?url=${ESCAPED}`, STORY],
  [
    'an affiliate link',
    'https://shareasale.com/r.cfm?b=1&urllink=www%2Ebbc%2Ecom%2Fa',
    'https://www.bbc.com/a',
  ],
  ['eBay', `https://rover.ebay.com/rover/1/711?mpre=${ESCAPED}`, STORY],
  ['Outlook’s Safe Links', `https://nam01.safelinks.protection.outlook.com/?url=${ESCAPED}&data=1`, STORY],
  ['Proofpoint', 'https://urldefense.com/v3/__https://bbc.com/a__;!!A4!b-c$', 'https://bbc.com/a'],
  [
    'Proofpoint',
    `https://urldefense.com/v3/__https://bbc.com/*a**Bb*c__;${base64('~+é;#')}!!A4!b$`,
    'https://bbc.com/~a+%C3%A9;b#c',
  ],
  ['Proofpoint', 'https://urldefense.com/v3/__https://bbc.com/a', null],
  [
    'Proofpoint',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__the-2Dpaper.com_a&d=DwM',
    'https://the-paper.com/a',
  ],
  ['Proofpoint', `https://urldefense.proofpoint.com/v1/url?u=${ESCAPED}&k=1`, STORY],
  ['Proofpoint', 'https://urldefense.proofpoint.com/v1/url?u=https://bbc.com/a-b_c', 'https://bbc.com/a-b_c'],
  ['Proofpoint', 'https://urldefense.com/v2/url?u=https-3A__bbc.com_a', 'https://bbc.com/a'],
  ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${ESCAPED}&c=E,1`, STORY],
  ['Cisco', `https://secure-web.cisco.com/1EH1B-CLV31IF8vcULmniGD/${ESCAPED}`, STORY],
  ['Mimecast', 'https://protect-us.mimecast.com/s/abc?domain=nytimes.com', null],
  ['a newsletter’s link', `https://a1.r.us-east-1.awstrack.me/L0/${ESCAPED}/1/0100-a/b=1`, STORY],
  ['Substack', 'https://substack.com/redirect/2f0e-1?j=a', null],
  ['a newsletter’s link', 'https://a.us1.list-manage.com/track/click?u=1&id=2', null],
  ['a newsletter’s link', 'https://u1.ct.sendgrid.net/ls/click?upn=a', null],
  ['a newsletter’s link', 'https://lnks.gd/l/eyJhbGc', null],
  ['a newsletter’s link', `https://link.nytimes.com/click/123.45/${base64(STORY)}/a`, null],
];

const SHORT_LINKS: Row[] = [
  ['X', 'https://t.co/a1B2', null],
  ['Bitly', 'http://bit.ly/a1B2', null],
  ['Bitly', 'https://j.mp/a1B2', null],
  ['TinyURL', 'https://tinyurl.com/a1b2', null],
  ['Google’s short links', 'https://goo.gl/a1B2', null],
  ['LinkedIn', 'https://lnkd.in/a1B2', null],
  ['Facebook', 'https://fb.me/a1B2', null],
  ['WordPress.com', 'https://wp.me/p8wLEc-aH', null],
  ['Buffer', 'https://buff.ly/a1B2', null],
  ['Hootsuite', 'https://ow.ly/a1B2', null],
  ['IFTTT', 'https://ift.tt/a1B2', null],
  ['Quora', 'https://qr.ae/a1B2', null],
  ['Apple News', 'https://apple.news/AKSx3haowSV2hao8Cf_HGZw', null],
  ['Flipboard', 'https://flip.it/a1B2', null],
  ['SmartNews', 'https://l.smartnews.com/m-m0/9Hw', null],
  ['a short link', 'https://is.gd/a1B2', null],
  ['a short link', 'https://trib.al/a1B2', null],
];

const KINDS = { READERS, REDIRECTORS, SHORT_LINKS };

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s: %s → %s', (name, wrapped, target) => {
    const { address, wraps } = unwrap(wrapped);
    expect(address).toBe(target);
    expect(wraps.map((wrap) => wrap.name)).toEqual([name]);
  });
});
