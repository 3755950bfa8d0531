/** Shapes of the rater files in `assets/data/`: one file a rater, so that a fork can drop one. */

export type AllSidesLabel = 'Left' | 'Lean Left' | 'Center' | 'Lean Right' | 'Right' | 'Mixed';
export type RatingScope = 'all' | 'news' | 'opinion' | 'fact-check';

/** A line of `allsides.jsonl` (CC BY-NC 4.0). */
export interface AllSidesRecord {
  id: string;
  rating: AllSidesLabel;
  /** YYYY-MM or YYYY-MM-DD. */
  asOf: string;
  scope: RatingScope;
  /** allsides.com/news-source/<slug> */
  slug: string;
  listedName: string;
  /** AllSides' bias meter, −6 (left) … +6 (right), where known. */
  value?: number;
  confidence?: string;
  previous?: { rating: string; asOf: string };
  /** Ratings of the same domain under another AllSides name. */
  alternatives?: { listedName: string; rating: AllSidesLabel; slug: string }[];
}

/** A line of `wikipedia-perennial.jsonl` (CC BY-SA 4.0): the status on Wikipedia's perennial sources list. */
export interface PerennialRecord {
  id: string;
  status: string;
  asOf: string;
  blacklisted?: boolean;
}

/** A line of `audience-robertson2018.jsonl`: −1 (audience on the left) … +1 (on the right). */
export interface AudienceRecord {
  id: string;
  value: number;
}

/** A line of `quality-lin2023.jsonl`: first principal component of domain quality ratings, 0 … 1. */
export interface QualityRecord {
  id: string;
  value: number;
}
