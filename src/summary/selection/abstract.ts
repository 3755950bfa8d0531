import { isFinished } from '../ranking/form.ts';
import { bestOf, type Ranked } from '../ranking/rank.ts';
import type { Candidate } from '../reading/candidates.ts';
import { rawWords } from '../words/tokens.ts';
import { type Choice, searchSets } from './search.ts';

const FEWEST_WORDS = 40;
const MOST_WORDS = 80;
const MOST_SENTENCES = 3;
const TRIED = 16;
const WIDTH = 12;

/** Only where every sentence leans may one that does be chosen. */
const DANGLING = 10;

/**
 * The one to three best sentences that make a paragraph of 40 to 80 words, in document order; shorter only
 * when the article offers no more. None leans on a sentence that is not there.
 */
export function chooseAbstract(ranked: readonly Ranked[]): readonly Ranked[] {
  // One sentence follows the other here: without a stop they would run together.
  const finished = ranked.filter(({ candidate }) => isFinished(candidate.text));
  const pool = bestOf(finished.length > 0 ? finished : ranked, TRIED);
  // A script without spaces is measured by its words, not its white space.
  const wordsOf = ({ text }: Candidate): number => rawWords(text).length;
  const choices = searchSets(pool, {
    count: MOST_SENTENCES,
    words: MOST_WORDS,
    wordsOf,
    stands,
    dangling: DANGLING,
    shown: [],
    ofGroup: MOST_SENTENCES,
    width: WIDTH,
  });
  const standing = choices.filter(({ loose }) => loose === 0);
  return longEnough(standing.length > 0 ? standing : choices)?.chosen ?? [];
}

/** The best of those that are long enough, else the longest. */
function longEnough(choices: readonly Choice[]): Choice | undefined {
  const long = choices.filter(({ words }) => words >= FEWEST_WORDS);
  if (long.length === 0) return [...choices].sort((first, second) => second.words - first.words)[0];
  return long.sort((first, second) => second.value - first.value)[0];
}

function stands({ index, leaning, reference }: Candidate, previous: Candidate | undefined): boolean {
  if (leaning === 0 && reference === null) return true;
  return (
    previous?.index === index - 1 ||
    (reference?.antecedent != null && previous?.index === reference.antecedent)
  );
}
