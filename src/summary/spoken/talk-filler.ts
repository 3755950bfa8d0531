import type { Candidate } from '../reading/candidates.ts';
import type { Language } from '../words/language.ts';
import { isFiller } from './filler.ts';
import { isRunOn } from './run-on.ts';
import { isFragment } from './spoken-fragment.ts';
import { sponsorReads } from './sponsor-read.ts';

/** A spoken sentence with fewer content words says little without those around it. */
const FEWEST_TERMS = 5;
/** In languages that write compounds as one word. */
const FEWEST_COMPOUNDS = 4;
/** Captions with fewer commas than one in so many words were heard by a machine, which misses stops as well. */
const WORDS_A_COMMA = 100;

/** What could not be cut, for no letter is changed: a lower-case word follows. */
const HESITATES = /^(?:u[hm]+|er+m?|äh+m?|euh+|eh+m?)[,.\s]/iu;

/** Where fewer would be left, short ones count too. */
const ENOUGH = 3;

/** So many sentences may be the end of a talk; a talk is longer than that. */
const ENDING = 3;
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
  const heard = isHeard(sentences);
  const fewest = language === 'de' || language === 'nl' ? FEWEST_COMPOUNDS : FEWEST_TERMS;
  const thin = sentences.map(
    ({ terms, text }, order) =>
      filler[order] === true ||
      terms.size < fewest ||
      HESITATES.test(text) ||
      (heard && isRunOn(text, language)),
  );
  return thin.filter((is) => !is).length < ENOUGH ? filler : thin;
}

function isHeard(sentences: readonly Pick<Candidate, 'text' | 'words'>[]): boolean {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const commas = sentences.reduce((sum, { text }) => sum + text.split(/[,，、،]/u).length - 1, 0);
  return commas * WORDS_A_COMMA < words;
}
