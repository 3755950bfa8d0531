import { parseAddress } from './address.ts';
import { isFeedHost } from './accounts/account-in.ts';
import { platformOf, type Platform } from './platforms.ts';
import { unwrap } from './unwrap.ts';

/** Pages of platforms that show one story, post or video and say whose it is, by path. */
const STORIES: Readonly<Record<string, RegExp>> = {
  'aol.com': /\.html$|^\/(?:news|articles?)\//,
  'apple.news': /^\/a/,
  'facebook.com': /^\/(?:watch|reel|photo|story\.php|permalink\.php|share\/)/,
  'feedly.com': /^\/i\/entry\//,
  'flipboard.com': /^\/(?:article|@[^/]+\/[^/]+\/)/,
  'inoreader.com': /^\/article\//,
  'instagram.com': /^\/(?:p|reel|tv)\//,
  'lobste.rs': /^\/s\//,
  'msn.com': /\/(?:ar|vi|ss|gm)-/,
  'news.ycombinator.com': /^\/item$/,
  'newsbreak.com': /\/\d{8,}|^\/share\//,
  'reddit.com': /\/comments\//,
  'smartnews.com': /^\/(?:[a-z]{2}\/)?(?:article|news|p)\//,
  'upday.com': /./,
  'yahoo.com': /\.html$|^\/(?:news|articles?|video|m)\//,
  'youtube.com': /^\/(?:watch|shorts\/|live\/|embed\/|post\/|clip\/)/,
};

/** Whether an address may be that of an outlet's account: on a platform, or on any server of Mastodon. */
export function mayNameAccount(address: string): boolean {
  const parsed = parseAddress(unwrap(address).address ?? address);
  if (parsed === null) return false;
  return parsed.path.startsWith('/@') || platformOf(parsed) !== null || isFeedHost(parsed.host);
}

/** Whether a page whose address names nobody is worth asking itself: a copy of a page, or one story of a platform. */
export function mayPageTell(address: string): boolean {
  const { address: own, wraps } = unwrap(address);
  if (own === null && wraps.at(-1)?.kind !== 'redirect') return true;
  const parsed = parseAddress(own ?? address);
  const platform = parsed === null ? null : platformOf(parsed);
  return platform !== null && showsStory(platform, parsed?.path ?? '');
}

/** Whether a platform's page shows one story, post or video, and may say whose it is. */
export function showsStory(platform: Platform, path: string): boolean {
  return STORIES[platform.id]?.test(path) ?? false;
}
