import type { Ranked } from '../ranking/rank.ts';
import { repeats } from '../ranking/shortlist.ts';
import type { Candidate } from '../reading/candidates.ts';
import type { Form } from './forms.ts';

export interface Search {
  /** Most sentences to choose. */
  count: number;
  /** Most words in all. */
  words: number;
  /** Whether a candidate is understood where `previous` is shown directly before it; null = nothing, or not whole. */
  stands: (candidate: Candidate, previous: Candidate | null) => boolean;
  /** What a sentence that does not stand costs. */
  dangling: number;
  /** What the reader has just read; not to be said again. */
  shown: readonly Ranked[];
  /** Most of one group: of a part of a talk, of an entry of a live blog. */
  ofGroup: number;
  /** Sets kept at each step: more find better ones, in more time. */
  width: number;
}

/** A set of sentences, each in one of its forms, in document order. */
export interface Choice {
  chosen: readonly Form[];
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
 * the same, nor two forms of one.
 */
export function searchSets(forms: readonly Form[], search: Search): Choice[] {
  const usual = Math.max(USUAL.summary, USUAL.point * search.count);
  const pool = forms.filter(({ of }) =>
    search.shown.every((other) => other !== of && !repeats(of.candidate, other.candidate)),
  );
  const alike = alikeOf(new Set(pool.map(({ of }) => of)));
  const size = 1 + [...forms, ...search.shown].reduce((most, { keys }) => Math.max(most, ...keys), 0);
  const before = markedAs(search.shown, new Uint8Array(size));
  let states: State[] = [{ chosen: [], words: 0, loose: 0, value: 0, gain: 0, length: 0, score: 0 }];
  const best: Choice[] = [];
  for (let points = 1; points <= search.count && states.length > 0; points += 1) {
    const next = new Map<string, State>();
    for (const state of states) {
      const covered = markedAs(state.chosen, before.slice());
      for (const one of pool) {
        const words = state.words + one.words;
        if (words > search.words) continue;
        if (state.chosen.some(({ of }) => of === one.of || alike.get(one.of)?.has(of))) continue;
        if (isFull(state.chosen, one, search.ofGroup)) continue;
        const chosen = [...state.chosen, one].sort(
          (first, second) => first.of.candidate.index - second.of.candidate.index,
        );
        const key = chosen.map(({ of, text }) => `${of.candidate.index} ${text.length}`).join();
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

/** Which sentences say the same as which others. */
function alikeOf(sentences: ReadonlySet<Ranked>): Map<Ranked, Set<Ranked>> {
  const all = [...sentences];
  return new Map(
    all.map((one) => [
      one,
      new Set(all.filter((other) => other !== one && repeats(one.candidate, other.candidate))),
    ]),
  );
}

/** Marks the words and pairs that some sentence has. */
function markedAs(
  sentences: readonly { keys: readonly number[] }[],
  covered: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  for (const { keys } of sentences) for (const key of keys) covered[key] = 1;
  return covered;
}

/** Whether as many of its group are chosen already as may be. */
function isFull(chosen: readonly Form[], { of }: Form, most: number): boolean {
  const { group } = of.candidate;
  if (group === null) return false;
  return chosen.filter((other) => other.of.candidate.group === group).length >= most;
}

function extended(state: State, one: Form, chosen: readonly Form[], covered: Uint8Array): State {
  let gain = state.gain;
  for (const [place, key] of one.keys.entries()) if (covered[key] === 0) gain += one.gains[place] ?? 0;
  return { ...state, chosen, gain, length: state.length + one.length, score: state.score + one.of.score };
}

/** Sentences that are not understood where they stand. */
function countLoose(chosen: readonly Form[], { stands, shown }: Search): number {
  const last = shown.at(-1)?.candidate ?? null;
  return chosen.filter(
    ({ of }, place) => !stands(of.candidate, place === 0 ? last : wholeBefore(chosen, place)),
  ).length;
}

/** The sentence before, if it is whole: of a shortened one the part that is pointed back to may be gone. */
export function wholeBefore(chosen: readonly Form[], place: number): Candidate | null {
  const previous = chosen[place - 1];
  return previous?.whole === true ? previous.of.candidate : null;
}
