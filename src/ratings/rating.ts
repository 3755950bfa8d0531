import type { RatingScope } from './rating-records.ts';

/** What a rater measures. Lean and reliability are two axes and are never mixed. */
export type Axis = 'lean' | 'reliability' | 'audience' | 'quality';

/** One rater's word on an outlet, ready to be shown. */
export interface Rating {
  rater: 'allsides' | 'wikipedia' | 'robertson2018' | 'lin2023';
  raterName: string;
  axis: Axis;
  /** The rater's own word, or our plain wording of its number. */
  label: string;
  value: number | null;
  /** How sure the rater is, in its own word; null where it does not say. */
  confidence: string | null;
  /** What the rater said before, and when that was last so; null where nothing is known of it. */
  previous: { label: string; asOf: string } | null;
  /** YYYY-MM, or YYYY. */
  asOf: string;
  scope: RatingScope;
  /** Whether the rating speaks about this page. */
  appliesHere: boolean;
  /** One sentence on what the rating covers, and why not this page where it does not. */
  scopeNote: string;
  url: string;
  /** Other words of the same rater on the same site. */
  alternatives: { label: string; listedName: string; url: string }[];
}
