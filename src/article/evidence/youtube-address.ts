import { isOn } from '../page-markup.ts';

const YOUTUBE_SITES = ['youtube.com', 'youtube-nocookie.com'];

/** The id of the video that an address shows; null where it shows none. */
export function videoOf(address: string | null | undefined): string | null {
  const url = URL.parse(address ?? '', 'https://www.youtube.com/');
  if (url === null || !isOn(url, YOUTUBE_SITES)) return null;
  const inPath = /^\/(?:shorts|live|embed|v)\/([^/]+)/.exec(url.pathname)?.[1];
  const id = inPath ?? (url.pathname === '/watch' ? url.searchParams.get('v') : null) ?? '';
  return /^[\w-]{6,20}$/.test(id) ? id : null;
}

/** "/@bbcnews/videos" → "https://www.youtube.com/@bbcnews"; null where it is no channel's address. */
export function channelOf(address: string | null | undefined): string | null {
  const url = URL.parse(address ?? '', 'https://www.youtube.com/');
  if (url === null || !isOn(url, YOUTUBE_SITES)) return null;
  const path = /^\/(?:@[^/]+|channel\/UC[\w-]+|c\/[^/]+|user\/[^/]+)/.exec(url.pathname)?.[0];
  return path === undefined ? null : `https://www.youtube.com${path}`;
}

/** "UC…", as the page's own data name a channel. */
export function channelById(id: string | null | undefined): string | null {
  return /^UC[\w-]{10,40}$/.test(id ?? '') ? `https://www.youtube.com/channel/${id ?? ''}` : null;
}
