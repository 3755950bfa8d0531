import { ADVERTISING, mainVideo } from './main-video.ts';

/** What came of it; an advertisement is not moved, and it runs in the place of the video until its end. */
export type Played = 'played' | 'advertisement' | 'gone';

/** Moves the page's video to this second. */
export function playFrom(document: Document, seconds: number): Played {
  const video = mainVideo(document);
  if (video === null || !Number.isFinite(seconds)) return 'gone';
  if (video.closest(ADVERTISING) !== null) return 'advertisement';
  video.currentTime = Math.max(0, seconds);
  return 'played';
}
