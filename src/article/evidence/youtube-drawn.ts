import type { PageMarkup } from '../page-markup.ts';

/** The drawn parts of a page that say which video they belong to. */
const VIDEO_PARTS = 'ytd-watch-flexy[video-id], ytd-watch-grid[video-id], ytd-watch-metadata[video-id]';
const SHORT = 'ytd-reel-video-renderer[is-active]';

/**
 * Where a page draws this video: the short that is shown, or the page around the player. YouTube changes the address
 * first and the page later: null where what is drawn is another video's, or does not say whose it is and the page's
 * head is not about this video either.
 */
export function drawnVideo(page: PageMarkup, video: string, headIsAbout: boolean): ParentNode | null {
  const { document, url } = page;
  if (url?.pathname.startsWith('/shorts/') === true) {
    const short = document.querySelector(SHORT);
    return short !== null && isShort(short, video, headIsAbout) ? short : null;
  }
  const parts = [...document.querySelectorAll(VIDEO_PARTS)].slice(0, 10);
  const current = parts.every((part) => part.getAttribute('video-id') === video);
  return current && (parts.length > 0 || headIsAbout) ? document : null;
}

/** Whether a short is this video: by its id, a link to it or its picture; where it has none of these, by the head. */
function isShort(short: Element, video: string, headIsAbout: boolean): boolean {
  const own = `[video-id="${video}"], a[href*="${video}"], [style*="/vi/${video}/"], img[src*="/vi/${video}/"]`;
  if (short.getAttribute('video-id') === video || short.querySelector(own) !== null) return true;
  return headIsAbout && short.querySelector('[video-id], [style*="/vi/"], img[src*="/vi/"]') === null;
}
