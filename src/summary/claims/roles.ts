import type { ClaimText, TextSentence } from './claim-text.ts';
import type { ClaimWord } from './claim-words.ts';
import { isPassive } from './order.ts';
import { standNear } from './neighbours.ts';
import { bestBearing } from './support.ts';

/** Whether the claim's names play the parts that they play in the text. */
export interface Roles {
  /** Share of the weight of all words but names that one sentence holds, 0 … 1. */
  restHeld: number;
  /** Names that this sentence and those beside it lack. */
  elsewhere: number;
  /** Names that this sentence lacks, in whose place it has another one. */
  supplanted: number;
  /** Neighbours in the best sentence that speak for two names having changed places, less those that speak against. */
  exchanged: number;
  /** Names at whose place in the claim the text has another name of the claim, but not them. */
  usurped: number;
}

/** A name of one word or several, by word numbers, end exclusive. */
interface Run {
  start: number;
  end: number;
}

const MOST_RUNS = 12;
const CLOSE = 5;

/** `places` are the word numbers of the claim's names, `best` is the sentence that bears the claim best. */
export function rolesOf(
  words: readonly ClaimWord[],
  places: readonly number[],
  best: TextSentence | undefined,
  text: ClaimText,
): Roles {
  const runs = runsOf(places).slice(0, MOST_RUNS);
  const named = new Set(places.map((place) => words[place]?.stem ?? ''));
  const rest = words.filter(({ content, stem }) => content && !named.has(stem)).map(({ stem }) => stem);
  const bearing = bestBearing(new Set(rest), text);
  const home = text.sentences[bearing.first];
  const beside = [-2, -1, 0, 1].map((step) => text.sentences[bearing.first + step]?.stems);
  const absent = runs.filter(
    (run) => !stemsOf(run, words).some((stem) => beside.some((stems) => stems?.has(stem) === true)),
  );
  return {
    restHeld: rest.length === 0 ? 0 : bearing.one,
    elsewhere: home === undefined ? 0 : absent.length,
    supplanted: runs.filter((run) => isSupplanted(run, words, named, home)).length,
    exchanged: exchangedIn(runs, words, named, best?.words ?? []),
    usurped: runs.filter((run) => isUsurped(run, runs, words, named, text)).length,
  };
}

function runsOf(places: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.end === place) last.end += 1;
    else runs.push({ start: place, end: place + 1 });
  }
  return runs;
}

const stemsOf = ({ start, end }: Run, words: readonly ClaimWord[]): string[] =>
  words.slice(start, end).map(({ stem }) => stem);

/** The nearest content word on each side of a run, other names left out. */
function neighboursOf(
  { start, end }: Run,
  words: readonly ClaimWord[],
  isNeighbour: (word: ClaimWord) => boolean,
): [before: string | undefined, after: string | undefined] {
  return [words.slice(0, start).findLast(isNeighbour)?.stem, words.slice(end).find(isNeighbour)?.stem];
}

/** Whether the sentence has a name unknown to the claim close to a word that the run stands close to. */
function isSupplanted(
  run: Run,
  words: readonly ClaimWord[],
  named: ReadonlySet<string>,
  home: TextSentence | undefined,
): boolean {
  if (stemsOf(run, words).some((stem) => home?.stems.has(stem) === true)) return false;
  const beside = neighboursOf(run, words, ({ content, stem }) => content && !named.has(stem));
  return (home?.words ?? []).some(({ stem }, place, all) => {
    if (!beside.includes(stem)) return false;
    const [from, to] = stem === beside[1] ? [place - CLOSE, place] : [place + 1, place + 1 + CLOSE];
    return all
      .slice(Math.max(0, from), to)
      .some((word, order) => word.capital && word.content && !named.has(word.stem) && from + order > 0);
  });
}

/** Compares what stands beside each two names in claim and sentence; 0 where only one of them is in the passive. */
function exchangedIn(
  runs: readonly Run[],
  words: readonly ClaimWord[],
  named: ReadonlySet<string>,
  sentence: readonly ClaimWord[],
): number {
  if (runs.length < 2 || isPassive(words) !== isPassive(sentence)) return 0;
  const inClaim = new Set(words.map(({ stem }) => stem));
  const inSentence = new Map(sentence.map(({ stem }, place) => [stem, place]));
  const shared = ({ content, stem }: ClaimWord): boolean =>
    content && !named.has(stem) && inClaim.has(stem) && inSentence.has(stem);
  const beside = runs.flatMap((run) => {
    const place = inSentence.get(words[run.end - 1]?.stem ?? '');
    if (place === undefined) return [];
    return [
      {
        claim: neighboursOf(run, words, shared),
        text: neighboursOf({ start: place, end: place + 1 }, sentence, shared),
      },
    ];
  });
  let most = 0;
  for (const [order, first] of beside.entries()) {
    for (const second of beside.slice(order + 1)) {
      const own = alike(first.claim, first.text) + alike(second.claim, second.text);
      const crossed = alike(first.claim, second.text) + alike(second.claim, first.text);
      most = Math.max(most, crossed - own);
    }
  }
  return most;
}

type Beside = readonly (string | undefined)[];
const alike = (one: Beside, other: Beside): number =>
  one.filter((stem, side) => stem !== undefined && stem === other[side]).length;

/** Whether another name of the claim, but not this one, stands in the text where this one does in the claim. */
function isUsurped(
  run: Run,
  runs: readonly Run[],
  words: readonly ClaimWord[],
  named: ReadonlySet<string>,
  text: ClaimText,
): boolean {
  const [before, after] = neighboursOf(run, words, ({ content, stem }) => content && !named.has(stem));
  const fits = (name: string): boolean =>
    (before !== undefined && standNear(before, name, text, CLOSE)) ||
    (after !== undefined && standNear(name, after, text, CLOSE));
  return (
    !stemsOf(run, words).some(fits) && runs.some((other) => other !== run && stemsOf(other, words).some(fits))
  );
}
