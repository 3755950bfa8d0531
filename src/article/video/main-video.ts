/** Its player shows an advertisement at the moment: what its video holds is not the video of the page. */
export const ADVERTISING = '.ad-showing, .ad-interrupting';

/** The video that a page is about: of those that `counts`, the largest as drawn, else the first. */
export function mainVideo(
  document: Document,
  counts: (video: HTMLVideoElement) => boolean = () => true,
): HTMLVideoElement | null {
  let main: HTMLVideoElement | null = null;
  let largest = -1;
  for (const video of [...document.querySelectorAll('video')].slice(0, 50)) {
    const area = video.clientWidth * video.clientHeight || 0;
    if (area <= largest || !counts(video)) continue;
    [main, largest] = [video, area];
  }
  return main;
}
