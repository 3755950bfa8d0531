import type { Span } from '../sentences/sentences.ts';
import { countWords } from '../words/tokens.ts';
import { omissionsOf } from './omissions.ts';

/** A sentence without some of its pieces. */
export interface Shortened {
  text: string;
  /** UTF-16 offsets into the sentence, from the first word that is kept to the last. */
  start: number;
  end: number;
}

/** Longer ones are no points. */
const LONGEST = 600;
const FEWEST_WORDS = 6;
const MOST_VARIANTS = 4;

/** Quotations stay whole with their speakers; so does a sentence whose marks are not told apart. */
const QUOTED = /^["“'‘]|[,.!?]["”]|(?:^|\s)['‘]|^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/u;

/**
 * Up to four shorter forms of an English sentence, the shortest first: pieces that only describe, or say when and
 * where something was said, are left out whole; no other mark or word is changed. Empty where none is safe.
 */
export function shorten(sentence: string): Shortened[] {
  if (sentence.length > LONGEST || QUOTED.test(sentence)) return [];
  const quoted = [...sentence.matchAll(/["“][^"”]{0,600}["”]/gu)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  const pieces = omissionsOf(sentence).filter((piece) => !quoted.some((other) => overlap(piece, other)));
  const longest = [...pieces].sort((first, second) => lengthOf(second) - lengthOf(first));
  const most = apart(longest);
  const sets = [
    most,
    ...longest.map((piece) => [piece]),
    ...most.map((piece) => most.filter((one) => one !== piece)),
  ];
  const found = new Map<string, Shortened>();
  for (const set of sets) {
    if (set.length === 0 || found.size === MOST_VARIANTS) continue;
    const shortened = without(sentence, set);
    if (countWords(shortened.text) >= FEWEST_WORDS) found.set(shortened.text, shortened);
  }
  return [...found.values()].sort((first, second) => first.text.length - second.text.length);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The pieces, but those that overlap one before. */
function apart(pieces: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const piece of pieces) if (!kept.some((other) => overlap(piece, other))) kept.push(piece);
  return kept.sort((first, second) => first.start - second.start);
}

function without(sentence: string, pieces: readonly Span[]): Shortened {
  let text = '';
  let from = 0;
  for (const { start, end } of [...pieces].sort((first, second) => first.start - second.start)) {
    text += sentence.slice(from, start);
    from = end;
  }
  text += sentence.slice(from);
  const first = pieces.find(({ start }) => start === 0);
  // A last piece takes all words with it, but not the stop.
  const last = pieces.find(({ end }) => !/[\p{L}\p{N}]/u.test(sentence.slice(end)));
  return { text, start: first?.end ?? 0, end: last?.start ?? sentence.length };
}
