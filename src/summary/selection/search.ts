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

interface State extends Choice {
  gain: number;
  length: number;
  score: number;
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
  const usual = Math.max(USUAL.summary, USUAL.point * search.count);
  const pool = ranked.filter((one) =>
    search.shown.every((other) => other !== one && !repeats(one.candidate, other.candidate)),
  );
  const alike = pool.map(
    (one) => new Set(pool.filter((other) => other !== one && repeats(one.candidate, other.candidate))),
  );
  const size = 1 + [...ranked, ...search.shown].reduce((most, { keys }) => Math.max(most, ...keys), 0);
  const before = markedAs(search.shown, new Uint8Array(size));
  let states: State[] = [{ chosen: [], words: 0, loose: 0, value: 0, gain: 0, length: 0, score: 0 }];
  const best: Choice[] = [];
  for (let points = 1; points <= search.count && states.length > 0; points += 1) {
    const next = new Map<string, State>();
    for (const state of states) {
      const covered = markedAs(state.chosen, before.slice());
      for (const [place, one] of pool.entries()) {
        const words = state.words + search.wordsOf(one.candidate);
        if (words > search.words || state.chosen.includes(one)) continue;
        if (state.chosen.some((other) => alike[place]?.has(other))) continue;
        if (isFull(state.chosen, one, search.ofGroup)) continue;
        const chosen = [...state.chosen, one].sort(
          (first, second) => first.candidate.index - second.candidate.index,
        );
        const key = chosen.map(({ candidate }) => candidate.index).join();
        if (next.has(key)) continue;
        const more = extended(state, one, chosen, covered);
        const loose = countLoose(chosen, search);
        const shared = (2 * more.gain) / (more.length + usual);
        const value = shared + SCORE * more.score - (loose === 0 ? 0 : loose * search.dangling);
        next.set(key, { ...more, words, loose, value });
      }
    }
    states = [...next.values()].sort((first, second) => second.value - first.value).slice(0, search.width);
    best.push(...states.slice(0, 1));
  }
  return best;
}

/** Marks the words and pairs that some sentence has. */
function markedAs(sentences: readonly Ranked[], covered: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (const { keys } of sentences) for (const key of keys) covered[key] = 1;
  return covered;
}

/** Whether as many of its group are chosen already as may be. */
function isFull(chosen: readonly Ranked[], { candidate }: Ranked, most: number): boolean {
  if (candidate.group === null) return false;
  return chosen.filter((other) => other.candidate.group === candidate.group).length >= most;
}

function extended(state: State, one: Ranked, chosen: readonly Ranked[], covered: Uint8Array): State {
  let gain = state.gain;
  for (const [place, key] of one.keys.entries()) if (covered[key] === 0) gain += one.gains[place] ?? 0;
  return { ...state, chosen, gain, length: state.length + one.length, score: state.score + one.score };
}

/** Sentences that are not understood where they stand. */
function countLoose(chosen: readonly Ranked[], { stands, shown }: Search): number {
  return chosen.filter(
    ({ candidate }, place) => !stands(candidate, (place === 0 ? shown.at(-1) : chosen[place - 1])?.candidate),
  ).length;
}
