/** A stretch of the article that bears a point: UTF-16 offsets into `paragraphs[paragraph]`. */
export interface Support {
  paragraph: number;
  start: number;
  end: number;
}

/** Words put into a point so that it can be understood alone: "[Ines Calder]". */
export interface Addition {
  /** UTF-16 offsets into the point's text, brackets included. */
  start: number;
  end: number;
  /** Where the page has the words. */
  from: Support;
}

/** A point in the article's own words: stretches of it may be left out, and names added in brackets; nothing else. */
export interface KeyPoint {
  text: string;
  /** The sentence that bears it, from the first word that was kept to the last. */
  support: Support[];
  /** In order; empty for most points. */
  additions: Addition[];
}

/** A name or a number of the headline, as written there. */
export interface HeadlinePart {
  text: string;
  kind: 'name' | 'number';
}

/** What a page says, in short, and how much of it was read (in words). */
export interface Summary {
  engine: 'built-in';
  abstract: string;
  bullets: KeyPoint[];
  read: { words: number; of: number };
  /** Whether the language is one whose words we know; else sentences are chosen by place and repetition alone. */
  languageKnown: boolean;
  /** Names and numbers of the headline that are nowhere in the text that was read. */
  notInText: HeadlinePart[];
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
  /** The sentence of the text that says it best; empty where none says anything of it. */
  support: Support[];
}
