import type { Article } from '../article/article.ts';
import { clock } from '../article/video/clock.ts';
import { momentOf } from '../article/video/moments.ts';
import type { KeyPoint } from '../summary/summary.ts';

/** When a point was said, or posted in a live blog. */
export interface Moment {
  /** "2:05", "16:40". */
  label: string;
  /** Seconds into the page's video; null where it is no video. */
  seconds: number | null;
}

/** When a point was said or posted; null where the text has no times. `timeZone`: the reader's, for live blogs. */
export function momentOfPoint(point: KeyPoint, article: Article, timeZone?: string): Moment | null {
  const [support] = point.support;
  if (support === undefined) return null;
  const { paragraph, start } = support;
  const seconds = article.video === null ? null : momentOf(article.video, paragraph, start);
  if (seconds !== null) return { label: clock(seconds), seconds };
  const time = article.entries.findLast((entry) => entry.paragraph <= paragraph)?.time ?? null;
  const days = new Set(article.entries.flatMap((entry) => entry.time?.slice(0, 10) ?? []));
  return time === null ? null : postedAt(time, days.size > 1, timeZone);
}

/** The time of day where the reader is, with the day where a blog runs over several; null where only that is known. */
function postedAt(time: string, withDay: boolean, timeZone?: string): Moment | null {
  const date = new Date(time);
  if (!/T\d\d:\d\d/.test(time) || Number.isNaN(date.getTime())) return null;
  const day = withDay ? ({ day: 'numeric', month: 'short' } as const) : {};
  const format = new Intl.DateTimeFormat('en-GB', { ...day, hour: '2-digit', minute: '2-digit', timeZone });
  return { label: format.format(date), seconds: null };
}
