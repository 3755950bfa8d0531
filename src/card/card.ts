import type { Article, PageReading } from '../article/article.ts';
import type { Background } from '../outlets/background.ts';
import type { Identification } from '../outlets/identification.ts';
import type { Rating } from '../ratings/rating.ts';
import type { Summary } from '../summary/summary.ts';

/** The product: who is speaking, where they lean, what they say. Plain and serialisable; surfaces only render it. */
export interface Card extends Identification {
  /** Address of the page; null where it is not known. */
  url: string | null;
  page: PageReading['page'];
  ratings: Rating[];
  /** AllSides' word on the agency whose copy the page prints. */
  agencyLean: Rating | null;
  background: Background | null;
  article: Article | null;
  summary: Summary | null;
  /** One plain sentence where there is no summary, or one of a partial text; else null. */
  note: string | null;
  /** Address of the embedded page that holds the text in place of this one; else null. */
  elsewhere: string | null;
}
