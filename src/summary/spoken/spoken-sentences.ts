import type { Candidate } from '../reading/candidates.ts';
import type { Language } from '../words/language.ts';
import { spokenLeaning } from './spoken-leaning.ts';
import { talkFiller } from './talk-filler.ts';
import { talkPlaces } from './talk-places.ts';

type Spoken = Pick<
  Candidate,
  | 'index'
  | 'paragraph'
  | 'text'
  | 'words'
  | 'terms'
  | 'boilerplate'
  | 'leaning'
  | 'reference'
  | 'position'
  | 'group'
>;

/** From here on a sentence is not understood alone. */
const NEEDS_ANOTHER = 0.5;

/** The sentences of a talk, in order, with their places in it; what is about the talk itself is marked. */
export function spokenSentences<Sentence extends Spoken>(
  sentences: readonly Sentence[],
  language: Language | null,
): Sentence[] {
  const filler = talkFiller(sentences, language);
  const marked = sentences.map((sentence, order) => ({
    ...sentence,
    boilerplate: sentence.boilerplate || filler[order] === true,
    leaning: spokenLeaning(sentence.text, language),
  }));
  return talkPlaces(
    marked.map((sentence, order) => ({ ...sentence, reference: referenceOf(sentence, marked[order - 1]) })),
  );
}

/** Who "she" is, a talk of several speakers leaves open: no name is put in, but the sentence before may be shown. */
function referenceOf(sentence: Spoken, before: Spoken | undefined): Candidate['reference'] {
  if (sentence.leaning < NEEDS_ANOTHER) return null;
  const stands =
    before !== undefined &&
    before.paragraph === sentence.paragraph &&
    !before.boilerplate &&
    before.leaning < NEEDS_ANOTHER;
  return { antecedent: stands ? before.index : null, completed: null };
}
