import { ADVERTISING, mainVideo } from './main-video.ts';

/** Moves the page's video to this second. False where there is no video, or an advertisement is in its place. */
export function playFrom(document: Document, seconds: number): boolean {
  const video = mainVideo(document);
  if (video === null || !Number.isFinite(seconds) || video.closest(ADVERTISING) !== null) return false;
  video.currentTime = Math.max(0, seconds);
  return true;
}
