import { afterHost, withoutParameters } from './find.ts';
import { googleHosts } from './google-hosts.ts';
import { decodeHostLabel } from './host-label.ts';
import { rules, type Find } from './rule.ts';
import { fromHost } from './target.ts';

/** What the caches and viewers add to a page's own query. */
const OF_THE_CACHE = /^(?:amp_(?:ct|gsa|js_v|latest_update_time|r|tf)|aoh|usqp)=/;

/** Google's viewer escapes the page's own query into the path: /%3Famp, /%3Fpage=2. */
const ESCAPED_QUERY = /%3f(?=amp|[\w.-]+(?:=|%3d))/i;

/** Pages, images and resources: /c/s/host/path, /ii/w800/s/host/path; "s" where the page is https. */
const CACHED = /^\/(?:[acirv]|wp|ii\/[^/]+)\/(s\/)?/;

/** A page in an AMP cache. The browser isolates the label before the cache's host, so that label names the owner. */
const cached: Find = (url, under) => {
  const beginning = CACHED.exec(url.pathname);
  if (beginning === null) return undefined;
  return atOrigin(url, beginning[0].length, beginning[1] === undefined ? 'http' : 'https', under);
};

/** Google's viewer: /amp/s/host/path. */
const viewed: Find = (url) => {
  const beginning = /^\/amp\/(s\/)?(?=[^/]+\.)/.exec(url.pathname);
  if (beginning === null) return undefined;
  return atOrigin(url, beginning[0].length, beginning[1] === undefined ? 'http' : 'https', '');
};

function atOrigin(url: URL, start: number, scheme: string, under: string): string | null {
  const text = fromHost(afterHost(url).slice(start), scheme);
  const inPath = text === null ? null : URL.parse(text);
  const host = inPath === null ? null : originHost(under, inPath.host);
  if (inPath === null || host === null) return null;
  const path = inPath.pathname.replace(ESCAPED_QUERY, '?');
  const query = withoutParameters(inPath.search, OF_THE_CACHE);
  return `${scheme}://${host}${path}${path.includes('?') ? query.replace('?', '&') : query}${inPath.hash}`;
}

/** Long and international names are hashed or in Punycode there; only then the path has to be believed. */
function originHost(under: string, inPath: string): string | null {
  if (under === '' || /^[a-z2-7]{52}$/.test(under) || under.startsWith('xn--')) return inPath;
  const label = under.startsWith('0-') && under.endsWith('-0') ? under.slice(2, -2) : under;
  const host = decodeHostLabel(label);
  if (label.includes('.')) return null;
  return inPath.startsWith(`${host}:`) ? inPath : host;
}

export const ampRules = rules('amp', [
  ['cdn.ampproject.org *.cdn.ampproject.org', 'Google’s AMP cache', cached],
  ['bing-amp.com *.bing-amp.com *.www.bing-amp.com', 'Bing’s AMP cache', cached],
  ['mipcache.bdstatic.com *.mipcdn.com', 'Baidu’s page cache', cached],
  [googleHosts(), 'Google’s AMP viewer', viewed],
]);
