import type { Ranked } from '../ranking/rank.ts';
import { repeats } from '../ranking/shortlist.ts';
import type { Candidate } from '../reading/candidates.ts';

export interface Search {
  /** Most sentences to choose. */
  count: number;
  /** Most words in all, and how a candidate's are counted. */
  words: number;
  wordsOf: (candidate: Candidate) => number;
  /** Whether a candidate is understood where `previous` is shown directly before it. */
  stands: (candidate: Candidate, previous: Candidate | undefined) => boolean;
  /** What a sentence that does not stand costs. */
  dangling: number;
  /** What the reader has just read; not to be said again. */
  shown: readonly Ranked[];
  /** Most of one group: of a part of a talk, of an entry of a live blog. */
  ofGroup: number;
  /** Sets kept at each step: more find better ones, in more time. */
  width: number;
}

/** A set of sentences, in document order. */
export interface Choice {
  chosen: readonly Ranked[];
  words: number;
  /** How many of them are not understood where they stand. */
  loose: number;
  /** About the share that it and the editors' summary have in common; higher is better. */
  value: number;
}

/** A choice under way. */
interface State extends Omit<Choice, 'chosen'> {
  /** Places of its sentences in the pool, in order. */
  places: readonly number[];
  /** The words and pairs that it has. */
  covered: Uint8Array<ArrayBuffer>;
  gain: number;
  length: number;
  score: number;
}

/** A state with one more sentence, before it is known whether it is kept. */
interface Extension extends Omit<State, 'places' | 'covered'> {
  state: State;
  place: number;
  /** Where among the places it goes. */
  at: number;
}

/** Words of a usual summary, and of one of its points. */
const USUAL = { summary: 50, point: 15 } as const;

/** What a sentence's own score counts beside its words. */
const SCORE = 0.02;

/**
 * The best sets of each size, the smallest first: those that share most with the summary that editors would
 * write, each word counted once, measured against their length (a beam search). None has two sentences that say
 * the same.
 */
export function searchSets(ranked: readonly Ranked[], search: Search): Choice[] {
  const pool = ranked
    .filter((one) => search.shown.every((other) => other !== one && !repeats(one.candidate, other.candidate)))
    .sort((first, second) => first.candidate.index - second.candidate.index);
  const size = 1 + [...pool, ...search.shown].reduce((most, { keys }) => Math.max(most, ...keys), 0);
  const covered = new Uint8Array(size);
  for (const one of search.shown) mark(one, covered);
  const extensions = extender(pool, search);
  let states: State[] = [{ places: [], covered, words: 0, loose: 0, value: 0, gain: 0, length: 0, score: 0 }];
  const best: Choice[] = [];
  for (let points = 1; points <= search.count; points += 1) {
    states = bestStates(states.flatMap(extensions), pool, search.width);
    const [first] = states;
    if (first === undefined) break;
    const { places, words, loose, value } = first;
    best.push({ chosen: places.flatMap((place) => pool[place] ?? []), words, loose, value });
  }
  return best;
}

/** All ways to add one sentence of the pool to a state. */
function extender(pool: readonly Ranked[], search: Search): (state: State) => Extension[] {
  const usual = Math.max(USUAL.summary, USUAL.point * search.count);
  const wordsOf = pool.map(({ candidate }) => search.wordsOf(candidate));
  const alike = pool.map((one) =>
    pool.map((other) => one === other || repeats(one.candidate, other.candidate)),
  );
  const last = search.shown.at(-1);
  /** 1 where a sentence is not understood after another. */
  const loosenessOf = (place: number | undefined, before: number | undefined): number => {
    const one = place === undefined ? undefined : pool[place];
    if (one === undefined) return 0;
    return search.stands(one.candidate, (before === undefined ? last : pool[before])?.candidate) ? 0 : 1;
  };
  return (state) => {
    const { places } = state;
    return pool.flatMap((one, place) => {
      const words = state.words + (wordsOf[place] ?? 0);
      if (words > search.words || places.some((other) => alike[place]?.[other])) return [];
      if (isFull(places, one, pool, search.ofGroup)) return [];
      const after = places.findIndex((other) => other > place);
      const at = after === -1 ? places.length : after;
      const [previous, next] = [places[at - 1], places[at]];
      const loose =
        state.loose + loosenessOf(place, previous) + loosenessOf(next, place) - loosenessOf(next, previous);
      const gain = state.gain + gainBeside(one, state.covered);
      const length = state.length + one.length;
      const score = state.score + one.score;
      const shared = (2 * gain) / (length + usual);
      const value = shared + SCORE * score - (loose === 0 ? 0 : loose * search.dangling);
      return [{ state, place, at, words, loose, gain, length, score, value }];
    });
  };
}

/** Whether as many of its group are chosen already as may be. */
function isFull(
  places: readonly number[],
  { candidate }: Ranked,
  pool: readonly Ranked[],
  most: number,
): boolean {
  if (candidate.group === null) return false;
  return places.filter((place) => pool[place]?.candidate.group === candidate.group).length >= most;
}

function gainBeside({ keys, gains }: Ranked, covered: Uint8Array): number {
  let gain = 0;
  for (const [place, key] of keys.entries()) if (covered[key] === 0) gain += gains[place] ?? 0;
  return gain;
}

/** The best extensions, at most `width`, as states; the same set is reached in several ways. */
function bestStates(extensions: readonly Extension[], pool: readonly Ranked[], width: number): State[] {
  const known = new Set<string>();
  const states: State[] = [];
  for (const extension of [...extensions].sort((first, second) => second.value - first.value)) {
    if (states.length === width) break;
    const { state, place, at, words, loose, value, gain, length, score } = extension;
    const places = state.places.toSpliced(at, 0, place);
    const key = places.join();
    if (known.has(key)) continue;
    known.add(key);
    const covered = state.covered.slice();
    mark(pool[place], covered);
    states.push({ places, covered, words, loose, value, gain, length, score });
  }
  return states;
}

/** Marks the words and pairs of a sentence. */
function mark(one: Ranked | undefined, covered: Uint8Array): void {
  for (const key of one?.keys ?? []) covered[key] = 1;
}
