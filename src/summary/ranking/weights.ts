import data from './weights.json' with { type: 'json' };
import type { Trees } from './trees.ts';
import type { StoredTable } from './word-table.ts';

/** What training leaves; see README.md. */
export interface RankingWeights {
  /** What each sentence feature counts, with a constant. */
  sentences: { base: number; weights: readonly number[] };
  /** The chance that a word, or a pair of neighbouring words, is in the editors' summary. */
  words: Trees;
  pairs: Trees;
  table: StoredTable;
}

export const WEIGHTS: RankingWeights = data;
