import type { Article } from '../article/article.ts';
import { clock } from '../article/video/clock.ts';
import { dayOf } from './wording.ts';

/** Who wrote or published the story and when, as the page says it: parts of one line; empty where it says nothing. */
export function storyFacts({ byline, published, updated, video }: Article): string[] {
  const day = published === null ? null : dayOf(published);
  const later = updated === null ? null : dayOf(updated);
  return [
    byline ?? video?.channel ?? null,
    day,
    later === null || later === day ? null : `updated ${later}`,
    video?.duration == null ? null : clock(video.duration),
  ].filter((part) => part !== null);
}
