import { decodeBase64, decodeText } from './base64.ts';
import { afterPath, bare, either, hidden, parameter, query } from './find.ts';
import { googleHosts } from './google-hosts.ts';
import { newsArticle } from './google-news.ts';
import { rules, type Find } from './rule.ts';

/** …/RU=address/RK=…: the address is escaped, so that no slash is in it. */
const yahooResult: Find = (url) => /\/RU=([^/]+)/.exec(url.pathname)?.[1];

/** u=a1 and the address in base64; results on Bing itself are addresses without a host. */
const bingResult: Find = (url) => {
  const text = url.pathname === '/ck/a' ? url.searchParams.get('u') : null;
  return text === null ? undefined : decodeText(decodeBase64(text.slice(2)));
};

/** Disqus writes a signature of 27 characters behind the address. */
const disqus: Find = (url, under) => parameter('url')(url, under)?.replace(/:[\w-]{27}$/, '');

const AFFILIATE = 'an affiliate link';

export const redirectorRules = rules('redirect', [
  // Search engines and aggregators
  [`${googleHosts()} ${googleHosts('images.')}`, 'Google', parameter('url q', /^\/url$/)],
  [googleHosts('news.'), 'Google News', either(parameter('url', /^\/(?:news\/)?url$/), newsArticle)],
  ['bing.com', 'Bing', bingResult],
  ['r.search.yahoo.com', 'Yahoo', yahooResult],
  ['duckduckgo.com html.duckduckgo.com lite.duckduckgo.com', 'DuckDuckGo', parameter('uddg', /^\/l\/?$/)],
  ['baidu.com', 'Baidu', hidden(/^\/link$/)],
  ['flipboard.com', 'Flipboard', parameter('url', /^\/redirect$/)],
  ['getpocket.com', 'Pocket', parameter('url', /^\/redirect$/)],
  ['feedproxy.google.com feeds.feedburner.com', 'FeedBurner', hidden(/^\/~r\/./)],
  ['outgoing.prod.mozaws.net', 'Mozilla', afterPath(/^\/v1\/[\da-f]+\//)],
  ['prod.outgoing.prod.webservices.mozgcp.net', 'Mozilla', afterPath(/^\/v1\/[\da-f]+\//)],

  // Social networks
  [
    'l.facebook.com lm.facebook.com facebook.com m.facebook.com',
    'Facebook',
    parameter('u', /^\/(?:l\.php|flx\/warn\/?)$/),
  ],
  ['l.instagram.com', 'Instagram', parameter('u')],
  ['l.threads.com l.threads.net', 'Threads', parameter('u')],
  ['l.wl.co', 'WhatsApp', parameter('u', /^\/l$/)],
  ['out.reddit.com', 'Reddit', parameter('url')],
  ['t.umblr.com', 'Tumblr', parameter('z', /^\/redirect$/)],
  ['youtube.com m.youtube.com', 'YouTube', parameter('q', /^\/redirect$/)],
  ['steamcommunity.com', 'Steam', parameter('u url', /^\/linkfilter\/?$/)],
  ['vk.com m.vk.com vk.ru', 'VK', parameter('to', /^\/away(?:\.php)?$/)],
  ['slack-redir.net', 'Slack', parameter('url', /^\/link$/)],
  ['linkedin.com', 'LinkedIn', parameter('url', /^\/(?:redir\/redirect|safety\/go)\/?$/)],
  ['medium.com', 'Medium', parameter('url', /^\/r\/?$/)],
  ['medium.com', 'Medium', parameter('redirectUrl', /^\/m\/global-identity(?:-2)?$/)],
  ['disq.us redirect.disqus.com', 'Disqus', disqus],
  ['exit.sc gate.sc', 'SoundCloud', parameter('url')],

  // Links without a referrer
  ['href.li', 'href.li', query],
  ['anonym.to', 'anonym.to', query],
  ['nullrefer.com', 'nullrefer.com', query],

  // Press releases and shops
  ['cts.businesswire.com', 'Business Wire', parameter('url', /^\/ct\/CT$/i)],
  ['c212.net', 'PR Newswire', parameter('u', /^\/c\/link\/?$/)],
  ['go.redirectingat.com go.skimresources.com', AFFILIATE, parameter('url')],
  ['click.linksynergy.com', AFFILIATE, parameter('murl')],
  ['awin1.com', AFFILIATE, parameter('ued p', /^\/cread\.php$/)],
  [
    'anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com',
    AFFILIATE,
    either(afterPath(/^\/links\/\d+\/type\/dlg\/(?:sid\/[^/]*\/)?/), parameter('url', /^\/click-/)),
  ],
  ['shareasale.com', AFFILIATE, bare(parameter('urllink', /^\/r\.cfm$/))],
  ['rover.ebay.com', 'eBay', parameter('mpre', /^\/rover\//)],
]);
