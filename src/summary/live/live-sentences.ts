import type { Candidate } from '../reading/candidates.ts';
import { entryIndex } from './entry-index.ts';
import { entryKind } from './entry-kind.ts';
import { isLiveFurniture, isPassing } from './live-furniture.ts';
import { entryPlaces, livePlace } from './live-places.ts';

type Posted = Pick<
  Candidate,
  'paragraph' | 'text' | 'words' | 'boilerplate' | 'reference' | 'position' | 'entry' | 'group' | 'wholeLine'
>;

/** A line of so many words that sums up needs no stop to say something. */
const WHOLE = 8;

/**
 * The sentences of a live blog, in order, with the entries they stand in and their places; what is about the blog, its
 * readers or its pictures is marked. Every sentence's index is its place among them. `entries` are in order, by the paragraph each begins at.
 */
export function liveSentences<Sentence extends Posted>(
  sentences: readonly Sentence[],
  paragraphs: readonly string[],
  entries: readonly { paragraph: number }[],
): Sentence[] {
  const index = entryIndex(entries, paragraphs.length);
  const kinds = entries.map(({ paragraph }) => entryKind(paragraphs[paragraph] ?? ''));
  const marked = sentences.map((sentence) => {
    const entry = index[sentence.paragraph] ?? null;
    const kind = entry === null ? 'summary' : (kinds[entry] ?? 'news');
    return {
      ...sentence,
      entry,
      // What stands above the entries is a part of its own.
      group: entry ?? -1,
      wholeLine: kind === 'summary' && sentence.words >= WHOLE,
      boilerplate:
        sentence.boilerplate ||
        kind === 'readers' ||
        isLiveFurniture(sentence.text) ||
        (entry !== null && entry > 0 && isPassing(sentence.text)),
    };
  });
  const words = entries.map(() => 0);
  for (const { entry, boilerplate, words: own } of marked)
    if (entry !== null && !boilerplate) words[entry] = (words[entry] ?? 0) + own;
  const places = entryPlaces(kinds.map((kind, entry) => ({ kind, words: words[entry] ?? 0 })));
  const orders = new Map<number, number>();
  return marked.map((sentence) => {
    const { entry, group, boilerplate } = sentence;
    const order = orders.get(group) ?? 0;
    if (!boilerplate) orders.set(group, order + 1);
    const reference = withinEntry(sentence.reference, (paragraph) => index[paragraph] === entry, sentences);
    return {
      ...sentence,
      reference,
      position: livePlace(entry === null ? null : (places[entry] ?? 0), order),
    };
  });
}

/** Another entry tells of something else, and of another hour: what is named there is not meant here. */
function withinEntry(
  reference: Candidate['reference'],
  isHere: (paragraph: number) => boolean,
  sentences: readonly Pick<Candidate, 'paragraph'>[],
): Candidate['reference'] {
  if (reference === null) return null;
  const { antecedent, completed } = reference;
  return {
    antecedent: antecedent !== null && isHere(sentences[antecedent]?.paragraph ?? -1) ? antecedent : null,
    completed: completed?.additions.every(({ from }) => isHere(from.paragraph)) === true ? completed : null,
  };
}
