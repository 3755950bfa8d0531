import { bestOf, type Ranked } from '../ranking/rank.ts';
import type { Candidate } from '../reading/candidates.ts';
import type { Addition } from '../summary.ts';
import { countWords } from '../words/tokens.ts';
import { type Choice, searchSets } from './search.ts';

export interface SelectionLimits {
  /** Most sentences to choose. */
  count: number;
  /** Most words in all, split at white space; null = no bound. */
  words: number | null;
}

/** A sentence as it is to be shown. */
export interface Selected {
  candidate: Candidate;
  /** The candidate's text, or that completed by names in brackets. */
  text: string;
  additions: readonly Addition[];
}

/**
 * Sentences tried, and sets kept at each step: within a budget few sets are possible, and nearly all are tried.
 * There the choice is narrow, so that a sentence that points back only costs; else it is hardly ever taken.
 */
const BUDGETED = { tried: 14, width: 20, dangling: 0.04 } as const;
const FREE = { tried: 28, width: 4, dangling: 10 } as const;

/**
 * The points to show, in document order. Within a budget of words fewer than `count` where more would say less;
 * else as many as there are without saying anything twice, or again what was just `shown`.
 */
export function select(
  ranked: readonly Ranked[],
  limits: SelectionLimits,
  shown: readonly Ranked[] = [],
): Selected[] {
  const { count, words } = limits;
  const { tried, width, dangling } = words === null ? FREE : BUDGETED;
  const pool = bestOf(ranked, tried);
  const search = {
    count,
    words: words ?? Infinity,
    wordsOf: wordsShown,
    stands,
    dangling,
    shown,
    ofGroup: mostOfGroup(pool, count),
    width,
  };
  const choices = searchSets(pool, search);
  const best = words === null ? fullest(choices) : mostValued(choices);
  const chosen = best?.chosen.map(({ candidate }) => candidate) ?? [];
  // The list is read, and copied, without what was shown before it: its first point has its names where it can.
  return chosen.map((candidate, place) => asShown(candidate, chosen[place - 1]));
}

/** Sentences of which none stands alone are better than none, and only then. */
function fullest(choices: readonly Choice[]): Choice | undefined {
  return choices.findLast(({ loose }) => loose === 0) ?? choices.at(-1);
}

/** How far a group may have more points than others. */
const LEEWAY = 1.25;

/** One or two of each group, more only where there are few groups: points come from all of a talk or a live blog. */
function mostOfGroup(ranked: readonly Ranked[], count: number): number {
  const groups = new Set(ranked.map(({ candidate }) => candidate.group)).size;
  return Math.max(2 * count > groups ? 2 : 1, Math.ceil((LEEWAY * count) / groups));
}

function mostValued(choices: readonly Choice[]): Choice | undefined {
  return choices.reduce<Choice | undefined>(
    (best, choice) => (best === undefined || choice.value > best.value ? choice : best),
    undefined,
  );
}

/** Whether a sentence is understood: alone, completed, or directly after the one it points back to. */
function stands({ reference }: Candidate, previous: Candidate | undefined): boolean {
  return reference === null || reference.completed !== null || follows(reference, previous);
}

function follows({ antecedent }: { antecedent: number | null }, previous: Candidate | undefined): boolean {
  return antecedent !== null && previous?.index === antecedent;
}

/** Words of a sentence in the longest form in which it may be shown. */
function wordsShown({ words, reference }: Candidate): number {
  const completed = reference?.completed?.text;
  return completed === undefined ? words : Math.max(words, countWords(completed));
}

function asShown(candidate: Candidate, previous: Candidate | undefined): Selected {
  const { text, reference } = candidate;
  const completed = reference !== null && !follows(reference, previous) ? reference.completed : null;
  return { candidate, ...(completed ?? { text, additions: [] }) };
}
