import type { Addition } from '../summary.ts';
import { meantBy, type Meant, type Placed } from './completion.ts';
import { peopleOf } from './people.ts';

/** What a sentence points back to: "she", "the company". */
export interface Reference {
  /** Index of the candidate that names it, so that the two may be shown one after the other; null = unknown. */
  antecedent: number | null;
  /** The text with the name added in brackets; null unless the article leaves no doubt whom it means. */
  completed: { text: string; additions: Addition[] } | null;
}

/** A sentence and how far it leans: 0 … 1. */
export interface Leaning extends Placed {
  degree: number;
}

/** From here on a sentence is not understood alone. */
const NEEDS_ANOTHER = 0.5;

/**
 * What each sentence of an article points back to, in their order; null for those that stand alone. Names are put
 * in only where the article is in English, the one language whose pronouns are understood well enough. Linear.
 */
export function referencesOf(sentences: readonly Leaning[], english: boolean): (Reference | null)[] {
  const people = english
    ? peopleOf(
        sentences.map(({ text }) => text),
        commonIn(sentences),
      )
    : null;
  const references: (Reference | null)[] = [];
  for (const [number, sentence] of sentences.entries()) {
    if (sentence.degree < NEEDS_ANOTHER) {
      references.push(null);
      continue;
    }
    const meant = people === null ? null : meantBy(sentences, number, people);
    references.push({
      antecedent: meant?.antecedent ?? before(sentences, references, number),
      completed:
        meant === null || sentence.pointer === null
          ? null
          : complete(sentence.text, sentence.pointer.end, meant),
    });
  }
  return references;
}

/** The sentence before, if it stands near and on its own feet. */
function before(
  sentences: readonly Leaning[],
  references: readonly (Reference | null)[],
  number: number,
): number | null {
  const [previous, here] = [sentences[number - 1], sentences[number]];
  if (!previous || !here || previous.boilerplate || here.paragraph - previous.paragraph > 1) return null;
  const reference = references[number - 1] ?? null;
  return reference === null || reference.completed !== null ? number - 1 : null;
}

function complete(text: string, end: number, { name, from }: Meant): NonNullable<Reference['completed']> {
  const added = `[${name}]`;
  return {
    text: `${text.slice(0, end)} ${added}${text.slice(end)}`,
    additions: [{ start: end + 1, end: end + 1 + added.length, from }],
  };
}

/** Tells words that the article has in lower case: no names, however they begin a sentence. */
function commonIn(sentences: readonly Leaning[]): (word: string) => boolean {
  const common = new Set<string>();
  for (const { text } of sentences)
    for (const word of text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}'’-]{0,30}/gu) ?? []) common.add(word);
  return (word) => common.has(word) || OPENERS.has(word);
}

/** They open sentences, but need not occur in a short text otherwise. */
const OPENERS = new Set(
  (
    'the a an in on at by for from with without to of as and but or so yet if when while after before since until ' +
    'because although though once where who what why how he she it they we i you his her its their our my your this ' +
    'that these those there here one two three four five six seven eight nine ten some many most all both each every ' +
    'no not now then today last next first second also even just only still more another other several few such like ' +
    'unlike despite during under over between among according police officials authorities prosecutors investigators ' +
    'officers people experts critics scientists researchers doctors residents former however meanwhile instead later ' +
    'earlier perhaps maybe yes well asked speaking following given about around early late new old local state federal ' +
    'president prime minister mayor senator'
  ).split(' '),
);
