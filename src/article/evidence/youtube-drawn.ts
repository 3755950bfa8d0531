import { firstMeta } from '../meta-tags.ts';
import type { PageMarkup } from '../page-markup.ts';
import { collapse } from '../plain-text.ts';
import { headIsAbout } from './youtube-head.ts';

/** The drawn parts of a page that say which video they belong to. */
const VIDEO_PARTS = 'ytd-watch-flexy[video-id], ytd-watch-grid[video-id], ytd-watch-metadata[video-id]';
const SHORT = 'ytd-reel-video-renderer[is-active]';
const TITLE =
  'ytd-watch-metadata h1, h1.ytd-watch-metadata, yt-shorts-video-title-view-model h2, h2.ytShortsVideoTitleViewModelShortsVideoTitle';

/**
 * Where a page draws this video: the short that is shown, or the page around the player. YouTube changes the address
 * first and the page later: null where what is drawn is another video's, or does not say whose it is and the page's
 * head is not about this video either.
 */
export function drawnVideo(page: PageMarkup, video: string, isAbout: boolean): ParentNode | null {
  const { document, url } = page;
  if (url?.pathname.startsWith('/shorts/') === true) {
    const short = document.querySelector(SHORT);
    return short !== null && isShort(short, video, isAbout) ? short : null;
  }
  const parts = [...document.querySelectorAll(VIDEO_PARTS)].slice(0, 10);
  const current = parts.every((part) => part.getAttribute('video-id') === video);
  return current && (parts.length > 0 || isAbout) ? document : null;
}

/**
 * As drawnVideo, but not before the page has its words there: parts are marked with the next video some moments before
 * that video's title, owner and description are written into them. Null until then.
 */
export function writtenVideo(page: PageMarkup, video: string): ParentNode | null {
  const isAbout = headIsAbout(page, video);
  const root = drawnVideo(page, video, isAbout);
  if (root === null) return null;
  const title = key(drawnTitle(root) ?? '');
  if (title === '') return isAbout ? root : null;
  const tab = key(page.document.querySelector('title')?.textContent ?? '');
  // The head stays the first video's; the tab is written together with what is drawn.
  const isFirst = title === key(firstMeta(page.tags, 'og:title') ?? '');
  const fresh = isAbout ? isFirst || tab.includes(title) : !isFirst && tab.includes(title);
  return fresh ? root : null;
}

export function drawnTitle(root: ParentNode): string | null {
  return collapse(root.querySelector(TITLE)?.textContent ?? '').slice(0, 2_000) || null;
}

/** Whether a short is this video: by its id, a link to it or its picture; where it has none of these, by the head. */
function isShort(short: Element, video: string, isAbout: boolean): boolean {
  const own = `[video-id="${video}"], a[href*="${video}"], [style*="/vi/${video}/"], img[src*="/vi/${video}/"]`;
  if (short.getAttribute('video-id') === video || short.querySelector(own) !== null) return true;
  return isAbout && short.querySelector('[video-id], [style*="/vi/"], img[src*="/vi/"]') === null;
}

function key(text: string): string {
  return text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
