import type { Candidate } from '../reading/candidates.ts';
import type { Language } from '../words/language.ts';
import { spokenLeaning } from './spoken-leaning.ts';
import { talkFiller } from './talk-filler.ts';
import { talkPlaces } from './talk-places.ts';

type Spoken = Pick<Candidate, 'text' | 'words' | 'terms' | 'boilerplate' | 'leaning' | 'position'> & {
  group: number | null;
};

/** The sentences of a talk, in order, with their places in it; what is about the talk itself is marked. */
export function spokenSentences<Sentence extends Spoken>(
  sentences: readonly Sentence[],
  language: Language | null,
): Sentence[] {
  const filler = talkFiller(sentences, language);
  const marked = sentences.map((sentence, order) => ({
    ...sentence,
    boilerplate: sentence.boilerplate || filler[order] === true,
    leaning: Math.max(sentence.leaning, spokenLeaning(sentence.text, language)),
  }));
  return talkPlaces(marked);
}
