import type { Video } from '../article.ts';
import { videoOf } from '../evidence/youtube-address.ts';
import { isOn } from '../page-markup.ts';

const MEDIA_FILE = /\.(?:mp4|m4v|webm|ogv|ogg|mov|mp3|m4a)$/i;

/** The second of the video at which this place in its transcript is said; null where the text has no times. */
export function momentOf(video: Video, paragraph: number, offset: number): number | null {
  const { cues } = video;
  let low = 0;
  let high = cues.length;
  // The number of cues that stand at or before the place.
  while (low < high) {
    const middle = (low + high) >> 1;
    const cue = cues[middle];
    if (cue === undefined) return null;
    const before = cue.paragraph < paragraph || (cue.paragraph === paragraph && cue.offset <= offset);
    if (before) low = middle + 1;
    else high = middle;
  }
  return cues[low - 1]?.start ?? null;
}

/** The address of a moment in a video; null where its site has no such addresses. */
export function videoAt(address: string, seconds: number): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || !(seconds >= 0 && seconds < Infinity)) return null;
  const second = Math.floor(seconds);
  const video = videoOf(url.href);
  if (video !== null && isOn(url, ['youtube.com', 'youtube-nocookie.com'])) {
    return `https://www.youtube.com/watch?v=${video}&t=${second}s`;
  }
  if (isOn(url, ['vimeo.com']) && /^\/\d+/.test(url.pathname)) return withHash(url, `t=${second}s`);
  return MEDIA_FILE.test(url.pathname) ? withHash(url, `t=${second}`) : null;
}

function withHash(url: URL, hash: string): string {
  const copy = new URL(url);
  copy.hash = hash;
  return copy.href;
}
