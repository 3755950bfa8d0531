import type { Platform } from './platforms.ts';

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

/** Whether a platform's page shows one story, post or video, and may say whose it is. */
export function showsStory(platform: Pick<Platform, 'id'>, path: string): boolean {
  return STORIES[platform.id]?.test(path) ?? false;
}
