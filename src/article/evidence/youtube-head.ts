import { firstMeta } from '../meta-tags.ts';
import type { PageMarkup } from '../page-markup.ts';
import { channelById, channelOf, videoOf } from './youtube-address.ts';

const PLAYER_DATA = '"videoDetails":{"videoId":"';
const CHANNEL = '"channelId":"';
/** From a video's id to its channel's in the player's data: description and keywords stand between. */
const MOST_READ = 30_000;

/**
 * Whether what the server wrote into the page is about this video. It stays as it was when YouTube moves on to the next
 * video without loading a page.
 */
export function headIsAbout(page: PageMarkup, video: string): boolean {
  const named = [...selfAddresses(page).map(videoOf), firstMeta(page.tags, 'identifier', 'videoid')];
  const ids = named.filter((id) => id !== null);
  return ids.length > 0 && ids.every((id) => id === video);
}

/** The channels that the server wrote into the page as its author's. */
export function statedChannels(page: PageMarkup): (string | null)[] {
  const author = page.document.querySelector('[itemprop="author"] link[itemprop="url"]');
  return [channelOf(author?.getAttribute('href')), channelById(firstMeta(page.tags, 'channelid'))];
}

/** The channels that a channel's page says it is: by id, and by the name in its address. */
export function channelsOfChannelPage(page: PageMarkup): (string | null)[] {
  const ids = [firstMeta(page.tags, 'identifier'), firstMeta(page.tags, 'channelid')];
  return [...selfAddresses(page).map(channelOf), ...ids.map(channelById)];
}

/** The channel in the player's data, where those are about this video. */
export function channelInPlayerData(document: Document, video: string): string | null {
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, 100)) {
    const text = script.textContent;
    if (!text.includes('ytInitialPlayerResponse')) continue;
    const start = text.indexOf(`${PLAYER_DATA}${video}"`);
    if (start < 0 || start !== text.indexOf(PLAYER_DATA)) continue;
    const data = text.slice(start, start + MOST_READ);
    return channelById(data.split(CHANNEL)[1]?.split('"')[0]);
  }
  return null;
}

function selfAddresses(page: PageMarkup): (string | null)[] {
  const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  return [canonical, firstMeta(page.tags, 'og:url')];
}
