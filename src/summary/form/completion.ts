import type { Addition } from '../summary.ts';
import { hasOtherSpeaker, namesNobodyElse, soleSubject } from './antecedents.ts';
import { bodyNamed } from './bodies.ts';
import type { Pointer } from './leaning.ts';
import type { People } from './people.ts';

/** A sentence as completion sees it: its clean text and where that stands. */
export interface Placed {
  text: string;
  /** The stretch of the paragraph that `text` is taken from, and its UTF-16 offset there. */
  original: string;
  start: number;
  paragraph: number;
  /** What in it points back; null for a sentence that stands alone. */
  pointer: Pointer | null;
  /** The site's own words, between which nothing may be tied. */
  boilerplate: boolean;
}

/** What a pointer means: the number of the sentence that names it, and where the article has the name. */
export interface Meant {
  antecedent: number;
  name: string;
  from: Addition['from'];
}

/** How many sentences back a name is looked for, and how long they may be, in UTF-16 units. */
const FARTHEST = 3;
const LONGEST = 1500;

/** Whom or what the pointer of sentence `number` means; null unless the article leaves no doubt. */
export function meantBy(sentences: readonly Placed[], number: number, people: People): Meant | null {
  const pointer = sentences[number]?.pointer;
  if (!pointer) return null;
  if (pointer.kind === 'age') return agedPerson(sentences, number, pointer.of, people);
  if (pointer.kind === 'body') return namedBody(sentences, number, pointer.of);
  return subjectBefore(sentences, number, pointer, people);
}

function subjectBefore(
  sentences: readonly Placed[],
  number: number,
  { kind, end, speaks }: Pointer,
  people: People,
): Meant | null {
  const here = sentences[number];
  if (here === undefined || (kind !== 'he' && kind !== 'she')) return null;
  if (
    speaks &&
    people.namesIn(number).some((name) => name.possible && name.end < end && !isQuoted(here.text, name.start))
  )
    return null;
  for (let back = number - 1; back >= number - FARTHEST; back -= 1) {
    const [sentence, next] = [sentences[back], sentences[back + 1]];
    if (!sentence || !next || isCut(sentence, next)) return null;
    const names = people.namesIn(back);
    const person = soleSubject(sentence.text, names, kind);
    if (person !== null) {
      const doubtful =
        people.namesIn(number).some((name) => name.person === person) ||
        (speaks && hasOtherSpeaker(sentence.text, names, person));
      return doubtful ? null : toMeant(sentences, back, person.at);
    }
    // "She was …, she had …": the same subject goes on.
    if (sentence.pointer?.kind !== kind || !namesNobodyElse(sentence.text, names, kind)) return null;
  }
  return null;
}

/** Whether nothing can be told of a sentence from the one before: that is not the story's, too long, or stands far off. */
function isCut(before: Placed, { paragraph }: Placed): boolean {
  return before.boilerplate || before.text.length > LONGEST || paragraph - before.paragraph > 1;
}

/** Whether a place stands inside quotation marks. */
function isQuoted(text: string, place: number): boolean {
  const marks = text.slice(0, place).match(/["“”]/gu) ?? [];
  return marks.length % 2 === 1;
}

function agedPerson(sentences: readonly Placed[], number: number, age: string, people: People): Meant | null {
  const person = people.aged(age);
  if (person === null || person.at.sentence >= number) return null;
  if (people.namesIn(number).some((name) => name.person === person)) return null;
  return toMeant(sentences, person.at.sentence, person.at);
}

function namedBody(sentences: readonly Placed[], number: number, noun: string): Meant | null {
  const [before, here] = [sentences[number - 1], sentences[number]];
  if (!before || !here || isCut(before, here)) return null;
  const body = bodyNamed(before.text, noun);
  return body === null ? null : toMeant(sentences, number - 1, { sentence: number - 1, ...body });
}

function toMeant(
  sentences: readonly Placed[],
  antecedent: number,
  at: { sentence: number; start: number; end: number },
): Meant | null {
  const source = sentences[at.sentence];
  const start = source === undefined ? null : placeOf(source, at);
  if (source === undefined || start === null) return null;
  const from = { paragraph: source.paragraph, start, end: start + at.end - at.start };
  return { antecedent, name: source.text.slice(at.start, at.end), from };
}

/** Where the paragraph has a stretch of a sentence's text; null where something was left out on both sides of it. */
function placeOf({ text, original, start }: Placed, at: { start: number; end: number }): number | null {
  if (original.startsWith(text.slice(0, at.end))) return start + at.start;
  return original.endsWith(text.slice(at.start)) ? start + original.length - (text.length - at.start) : null;
}
