import type { PageMarkup } from '../page-markup.ts';
import { channelOf, videoOf } from './youtube-address.ts';
import { drawnVideo } from './youtube-drawn.ts';
import { channelInPlayerData, channelsOfChannelPage, headIsAbout, statedChannels } from './youtube-head.ts';

/** The owner below the video. */
const OWNER =
  'ytd-video-owner-renderer a[href], ytd-watch-metadata #owner a[href], ytm-slim-owner-renderer a[href]';
/** Whatever stands in these speaks of other channels. */
const OTHERS =
  '#comments, #related, #description, ytd-comments, ytd-comment-view-model, ytd-text-inline-expander, ytd-structured-description-content-renderer, ytd-compact-video-renderer, ytm-comment-section-renderer';
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
  const drawn = drawnVideo(page, video, about);
  return drawn === null ? [] : channelsAt(drawn, path.startsWith('/shorts/') ? SHORT_OWNER : OWNER);
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
