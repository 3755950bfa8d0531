import type { Candidate } from '../reading/candidates.ts';

/** A talk is told in so many parts at most, and no part is shorter than so many words. */
const MOST_PARTS = 10;
const SHORTEST_PART = 50;

/** Where a sentence stands in a talk. */
export interface TalkPlace {
  /** 0 for the first sentences about the matter, and ever slower upwards: a talk has no inverted pyramid. */
  position: number;
  /** Which of up to ten about equally long parts it stands in, from 0. */
  group: number;
}

/** The places of a talk's sentences, in order. Filler counts neither as early nor as long. */
export function talkPlaces(sentences: readonly Pick<Candidate, 'words' | 'boilerplate'>[]): TalkPlace[] {
  const told = sentences.reduce((sum, { words, boilerplate }) => sum + (boilerplate ? 0 : words), 0);
  const parts = Math.min(MOST_PARTS, Math.max(1, Math.floor(told / SHORTEST_PART)));
  let before = 0;
  let order = 0;
  return sentences.map(({ words, boilerplate }) => {
    const group = Math.min(parts - 1, Math.floor((before / Math.max(1, told)) * parts));
    const position = Math.round(2 * Math.log2(1 + order / 2));
    if (!boilerplate) {
      before += words;
      order += 1;
    }
    return { position, group };
  });
}
