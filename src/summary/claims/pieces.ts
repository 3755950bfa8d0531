import type { ClaimText } from './claim-text.ts';
import type { ClaimWord } from './claim-words.ts';
import { fragmentsOf } from './fragments.ts';

/** The pieces of the text a claim is put together from, and what the seams between them tell. */
export interface Pieces {
  /** Shares of the claim's words: in pieces of two words and more; in the longest; squares of all of them. */
  coverage: number;
  longest: number;
  density: number;
  /** Pieces, single words included; seams between those of two words and more. */
  fragments: number;
  seams: number;
  /** Seams that lead to another sentence, that lead back, that join words directly, that join half clauses. */
  jumps: number;
  back: number;
  brokenSeam: number;
  roughSeams: number;
  /** Mean distance in the text across a seam, as a logarithm of words. */
  leap: number;
  /** 1 where the claim begins, and ends, where a clause of the text does. */
  startsClean: number;
  endsClean: number;
}

const FARTHEST = 200;
const FAR = 60;

/** Reads the claim as pieces of the text. */
export function piecesOf(words: readonly ClaimWord[], text: ClaimText): Pieces {
  const fragments = fragmentsOf(
    words.map(({ stem }) => stem),
    text,
  );
  const lengths = fragments.map(({ start, end }) => end - start).filter((length) => length > 1);
  const copied = fragments.filter(({ start, end }) => end - start > 1);
  const opens = (place: number): boolean =>
    place === 0 || text.running[place - 1] === '' || text.closings.has(place - 1);
  const found = { jumps: 0, back: 0, brokenSeam: 0, roughSeams: 0 };
  let leap = 0;
  for (const [order, piece] of copied.slice(1).entries()) {
    const before = copied[order] ?? piece;
    const from = before.place + before.end - before.start;
    const distance = Math.abs(piece.place - from);
    if (piece.place < from) found.back += 1;
    if (distance > FAR || text.owners[piece.place] !== text.owners[from - 1]) found.jumps += 1;
    if (distance > 0 && !text.closings.has(from - 1) && !opens(piece.place)) found.roughSeams += 1;
    // Glued without a word between them, though they stand apart in the text.
    if (distance > 0 && piece.start === before.end) found.brokenSeam += 1;
    leap += Math.log(1 + Math.min(distance, FARTHEST));
  }
  const [head, tail] = [fragments[0], fragments.at(-1)];
  const seams = Math.max(0, copied.length - 1);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    coverage: share(sum(lengths), words.length),
    longest: share(Math.max(0, ...lengths), words.length),
    density: share(sum(lengths.map((length) => length ** 2)), words.length ** 2),
    fragments: fragments.length,
    seams,
    ...found,
    leap: share(leap, seams),
    startsClean: head?.start === 0 && opens(head.place) ? 1 : 0,
    endsClean:
      tail?.end === words.length && text.closings.has(tail.place + tail.end - tail.start - 1) ? 1 : 0,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
