import type { Candidate } from '../reading/candidates.ts';

/** A talk is told in so many parts at most, and no part is shorter than so many words. */
const MOST_PARTS = 5;
const SHORTEST_PART = 50;

type Placed = Pick<Candidate, 'words' | 'boilerplate' | 'position' | 'group'>;

/**
 * The sentences of a talk, in order, with their places. The position begins with 0 at the first sentence about the
 * matter and grows ever slower, for a talk has no inverted pyramid. The group is which of up to five about equally long
 * parts it stands in, from 0. Filler counts neither as early nor as long.
 */
export function talkPlaces<Sentence extends Placed>(sentences: readonly Sentence[]): Sentence[] {
  const told = sentences.reduce((sum, { words, boilerplate }) => sum + (boilerplate ? 0 : words), 0);
  const parts = Math.min(MOST_PARTS, Math.max(1, Math.floor(told / SHORTEST_PART)));
  let before = 0;
  let order = 0;
  return sentences.map((sentence) => {
    const group = Math.min(parts - 1, Math.floor((before / Math.max(1, told)) * parts));
    const position = Math.round(2 * Math.log2(1 + order / 2));
    if (!sentence.boilerplate) {
      before += sentence.words;
      order += 1;
    }
    return { ...sentence, position, group };
  });
}
