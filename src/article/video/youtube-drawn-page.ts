import { headIsAbout } from '../evidence/youtube-head.ts';
import { drawnVideo } from '../evidence/youtube-drawn.ts';
import { firstMeta } from '../meta-tags.ts';
import type { PageMarkup } from '../page-markup.ts';
import { collapse } from '../plain-text.ts';

const TITLE =
  'ytd-watch-metadata h1, h1.ytd-watch-metadata, yt-shorts-video-title-view-model h2, h2.ytShortsVideoTitleViewModelShortsVideoTitle';

/**
 * Where the page draws this video, and has its words there: YouTube marks its parts with the next video some moments
 * before it writes that video's title and description into them. Null until then.
 */
export function drawnPage(page: PageMarkup, video: string): ParentNode | null {
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

function key(text: string): string {
  return text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
