/** A stretch of the article that bears a point: UTF-16 offsets into `paragraphs[paragraph]`. */
export interface Support {
  paragraph: number;
  start: number;
  end: number;
}

export interface KeyPoint {
  text: string;
  support: Support[];
}

/** What a page says, in short, and how much of it was read (in words). */
export interface Summary {
  engine: 'built-in';
  abstract: string;
  bullets: KeyPoint[];
  read: { words: number; of: number };
}

export interface SummaryOptions {
  /** 1 to 10. */
  bullets: number;
  /** Budget for all key points together, in words; null = none. */
  words: number | null;
}

export type Verdict = 'supported' | 'unsupported' | 'unclear';

/** Whether a claim is in the text. It proves presence, not truth. */
export interface CheckedClaim {
  text: string;
  verdict: Verdict;
  /** 0 … 1, higher is better supported. */
  score: number;
  reasons: string[];
}
