import { atName, exact, nameOf, plain, reference, type AccountReference } from './account-reference.ts';
import { googleNewsHost } from './google-news-publication.ts';
import { FACEBOOK_PAGES, INSTAGRAM_PAGES, TELEGRAM_PAGES, X_PAGES } from './platform-pages.ts';
import { youtube } from './youtube.ts';

type Reader = (segments: readonly string[], url: URL) => AccountReference | null;

/** Reads the account out of a platform's address; null where it names none. */
export function accountIn(address: string): AccountReference | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const host = url.hostname.replace(/\.$/, '');
  const segments = url.pathname.split('/').filter(Boolean).map(decoded);
  const platform = [host, host.replace(SAME_PAGES, '')].find((name) => Object.hasOwn(READERS, name));
  const read = READERS[platform ?? ''] ?? (isFeedHost(host) ? feed : mastodon);
  return read(segments, url);
}

/** Hosts of podcasts' feeds. */
const FEED_HOSTS = new Set([
  'feeds.acast.com',
  'feeds.megaphone.fm',
  'feeds.simplecast.com',
  'omnycontent.com',
  'rss.art19.com',
]);

export function isFeedHost(host: string): boolean {
  return FEED_HOSTS.has(host.replace(/^www\./, ''));
}

/** Labels before a platform's host under which it shows the same pages; others are its help, its shop and so on. */
const SAME_PAGES = /^(?:www|m|web|mobile|mbasic|touch|old|new|music|[a-z]{2}(?:-[a-z]{2})?)\./;

const READERS: Readonly<Record<string, Reader>> = {
  'youtube.com': youtube,
  'x.com': x,
  'twitter.com': x,
  'facebook.com': facebook,
  'fb.com': facebook,
  'instagram.com': instagram,
  'threads.net': threads,
  'threads.com': threads,
  'tiktok.com': tiktok,
  't.me': telegram,
  'telegram.me': telegram,
  'linkedin.com': linkedin,
  'reddit.com': reddit,
  'flipboard.com': ([first]) => atName('flipboard', first),
  'whatsapp.com': ([first, id]) => (first === 'channel' ? exact('whatsapp', id) : null),
  'bsky.app': bluesky,
  'news.google.com': googleNews,
  'apple.news': ([id]) => (id?.startsWith('T') === true ? exact('apple-news', id) : null),
  'podcasts.apple.com': applePodcasts,
};

function x([first]: readonly string[]): AccountReference | null {
  const name = /^@?(\w{1,20})/.exec(first ?? '')?.[1];
  return name === undefined || X_PAGES.has(name.toLowerCase()) ? null : reference('x', name);
}

function facebook(segments: readonly string[]): AccountReference | null {
  const [first, second, third] = segments;
  if (first === 'pg') return facebook(segments.slice(1));
  if (first === 'pages' && second !== undefined && third !== undefined)
    return plain('facebook', `${second}-${third}`);
  const name = first === 'p' ? nameOf(second) : nameOf(first);
  if (name === null || FACEBOOK_PAGES.has(name.toLowerCase()) || name.endsWith('.php')) return null;
  return plain('facebook', name);
}

function instagram([first, second]: readonly string[]): AccountReference | null {
  const name = nameOf(first === 'stories' ? second : first);
  return name === null || INSTAGRAM_PAGES.has(name.toLowerCase()) ? null : reference('instagram', name);
}

/** Threads has no names of its own: an account there is an Instagram account. */
function threads([first]: readonly string[]): AccountReference | null {
  const found = atName('threads', first);
  return found === null
    ? null
    : { ...found, keys: [...found.keys, `instagram/${found.keys[0]?.slice(8) ?? ''}`] };
}

function tiktok([first]: readonly string[]): AccountReference | null {
  return atName('tiktok', first);
}

function telegram([first, second]: readonly string[]): AccountReference | null {
  const name = nameOf(first === 's' ? second : first);
  return name === null || TELEGRAM_PAGES.has(name.toLowerCase()) ? null : reference('telegram', name);
}

function linkedin([first, second]: readonly string[]): AccountReference | null {
  if (first === 'company' || first === 'showcase') return plain('linkedin', nameOf(second));
  // "posts/bbc-news_a-story-activity-7…": the name ends at the first underscore, and may be a person's.
  const poster = first === 'posts' ? /^([^_]+)_/.exec(second ?? '')?.[1] : undefined;
  const found = plain('linkedin', nameOf(poster));
  return found && { ...found, certain: false };
}

function reddit([first, second]: readonly string[]): AccountReference | null {
  const name = nameOf(second);
  if (name === null || (first !== 'user' && first !== 'u')) return null;
  return { shown: `u/${name}`, keys: [`reddit/u/${name.toLowerCase()}`], certain: true, host: null };
}

function bluesky([first, second]: readonly string[]): AccountReference | null {
  if (first !== 'profile' || second === undefined || !/^[\w.:-]{3,253}$/.test(second)) return null;
  const name = second.toLowerCase();
  const isDomain = name.includes('.') && !name.includes(':') && !name.endsWith('.bsky.social');
  return { ...reference('bluesky', second), host: isDomain ? name : null };
}

function googleNews([first, second]: readonly string[]): AccountReference | null {
  if (first !== 'publications' || second === undefined) return null;
  const found = exact('google-news', second);
  return found && { ...found, host: googleNewsHost(second) };
}

function applePodcasts(segments: readonly string[]): AccountReference | null {
  const id = /^id(\d{5,12})$/.exec(segments.at(-1) ?? '')?.[1];
  return id === undefined ? null : exact('apple-podcasts', id);
}

/** Hosts of podcasts know them by the path of their feed. */
function feed(segments: readonly string[], url: URL): AccountReference | null {
  if (segments.length === 0) return null;
  const path = `${url.hostname.replace(/^www\./, '')}/${segments.join('/')}`;
  return { shown: path, keys: [`podcast-feed/${path}`], certain: true, host: null };
}

/** Servers of Mastodon that many read accounts of other servers on: "/@name@other.server". */
const MASTODON_SERVERS = new Set(
  'mastodon.social mastodon.online mstdn.social mas.to fosstodon.org'.split(' '),
);

/** Any server may be a Mastodon server, so its path alone says so: "/@name", "/@name/113". */
function mastodon([first]: readonly string[], url: URL): AccountReference | null {
  const [, name, server] = /^@(\w{1,60})(?:@([\w.-]{3,100}))?$/.exec(first ?? '') ?? [];
  if (name === undefined || (server !== undefined && !MASTODON_SERVERS.has(url.hostname))) return null;
  const account = `${name}@${server ?? url.hostname}`;
  return {
    shown: `@${account}`,
    keys: [`mastodon/${account.toLowerCase()}`],
    certain: server === undefined,
    host: null,
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
