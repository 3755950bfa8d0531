import type { Candidate } from '../reading/candidates.ts';
import type { Language } from '../words/language.ts';
import { isFiller } from './filler.ts';
import { isFragment } from './spoken-fragment.ts';
import { sponsorReads } from './sponsor-read.ts';

/** A spoken sentence with fewer content words says little without those around it. */
const FEWEST_TERMS = 5;
/** Where fewer would be left, short ones count too. */
const ENOUGH = 3;

/** So many sentences may be the end of a talk; a talk is longer than that. */
const ENDING = 6;
const TALK = 20;

/** For each sentence of a talk, in order, whether it can be no point of its own. */
export function talkFiller(
  sentences: readonly Pick<Candidate, 'text' | 'words' | 'terms'>[],
  language: Language | null,
): boolean[] {
  const sold = sponsorReads(sentences);
  const filler = sentences.map(
    ({ text }, order) => sold[order] === true || isFiller(text, language) || isFragment(text, language),
  );
  // Credits, between one goodbye and the next.
  const ending = sentences.length < TALK ? sentences.length : sentences.length - ENDING;
  for (let order = ending; order < sentences.length - 1; order += 1)
    if (filler[order - 1] === true && filler[order + 1] === true) filler[order] = true;
  const thin = sentences.map(({ terms }, order) => filler[order] === true || terms.size < FEWEST_TERMS);
  return thin.filter((is) => !is).length < ENOUGH ? filler : thin;
}
