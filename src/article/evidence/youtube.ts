import type { PageMarkup } from '../page-markup.ts';
import { channelOf, videoOf } from './youtube-address.ts';
import { channelInPlayerData, channelsOfChannelPage, headIsAbout, statedChannels } from './youtube-head.ts';

/** The drawn parts of a page that say which video they belong to. */
const VIDEO_PARTS = 'ytd-watch-flexy[video-id], ytd-watch-grid[video-id], ytd-watch-metadata[video-id]';
/** The owner below the video. */
const OWNER =
  'ytd-video-owner-renderer a[href], ytd-watch-metadata #owner a[href], ytm-slim-owner-renderer a[href]';
/** Whatever stands in these speaks of other channels. */
const OTHERS =
  '#comments, #related, #description, ytd-comments, ytd-comment-view-model, ytd-text-inline-expander, ytd-structured-description-content-renderer, ytd-compact-video-renderer, ytm-comment-section-renderer';
const SHORT = 'ytd-reel-video-renderer[is-active]';
const SHORT_OWNER =
  'yt-reel-channel-bar-view-model a[href], ytd-reel-player-header-renderer a[href], ytd-channel-name a[href]';
const EMBED_OWNER = '.ytp-title-channel-logo[href], .ytp-title-expanded-title a[href]';

/**
 * The channel that a YouTube page belongs to, in every form the page gives. YouTube changes the address first and the
 * page later, so a part of the page counts only where it names the video or the channel of the address.
 */
export function youtubeAccounts(page: PageMarkup): string[] {
  if (page.url === null) return [];
  const video = videoOf(page.url.href);
  if (video === null) return channelPageAccounts(page, channelOf(page.url.href));
  const about = headIsAbout(page, video);
  const drawn = drawnOwner(page, video, about);
  const found = told([...drawn, ...(about ? statedChannels(page) : [])]);
  if (found.length > 0) return isOneChannel(found) ? found : [];
  return told([channelInPlayerData(page.document, video)]);
}

/** Several forms are one channel's as long as none of them comes twice: one handle, one id, one name of its own. */
function isOneChannel(channels: string[]): boolean {
  const forms = new Map<string | undefined, string>();
  return channels.every((channel) => {
    const form = /^\/(?:@|\w+)/.exec(new URL(channel).pathname)?.[0];
    const known = forms.get(form) ?? channel.toLowerCase();
    forms.set(form, known);
    return known === channel.toLowerCase();
  });
}

function channelPageAccounts(page: PageMarkup, own: string | null): string[] {
  const stated = told(channelsOfChannelPage(page));
  const same = stated.some((channel) => channel.toLowerCase() === own?.toLowerCase());
  return same ? stated : [];
}

function drawnOwner(page: PageMarkup, video: string, about: boolean): (string | null)[] {
  const { document } = page;
  const path = page.url?.pathname ?? '';
  if (path.startsWith('/embed/')) {
    const current = document.querySelector(`.ytp-title-link[href*="${video}"]`) !== null;
    return current ? channelsAt(document, EMBED_OWNER) : [];
  }
  if (path.startsWith('/shorts/')) {
    const short = document.querySelector(SHORT);
    return short !== null && isShort(short, video, about) ? channelsAt(short, SHORT_OWNER) : [];
  }
  const parts = [...document.querySelectorAll(VIDEO_PARTS)].slice(0, 10);
  const current = parts.every((part) => part.getAttribute('video-id') === video);
  return current && (parts.length > 0 || about) ? channelsAt(document, OWNER) : [];
}

/** Whether a short is this video: by its id, a link to it or its picture; where it has none of these, by the head. */
function isShort(short: Element, video: string, about: boolean): boolean {
  const own = `[video-id="${video}"], a[href*="${video}"], [style*="/vi/${video}/"], img[src*="/vi/${video}/"]`;
  if (short.getAttribute('video-id') === video || short.querySelector(own) !== null) return true;
  return about && short.querySelector('[video-id], [style*="/vi/"], img[src*="/vi/"]') === null;
}

function channelsAt(root: ParentNode, selector: string): (string | null)[] {
  return [...root.querySelectorAll(selector)]
    .slice(0, 20)
    .filter((link) => link.closest(OTHERS) === null)
    .map((link) => channelOf(link.getAttribute('href')));
}

function told(channels: (string | null)[]): string[] {
  return [...new Set(channels.filter((channel) => channel !== null))];
}
