import { type Gender, genderOfFirstName } from './first-names.ts';
import { isBodyWord, isNoPersonWord } from './name-words.ts';
import { type Mention, mentionsIn } from './names.ts';

/** Somebody whom the article introduces by a full name. */
export interface Person {
  /** Lower-cased. */
  surname: string;
  /** Null where neither title nor first name tells. */
  gender: Gender | null;
  /** The first full name: number of the sentence, UTF-16 offsets into its text. */
  at: { sentence: number; start: number; end: number };
}

/** A mention in a sentence: a person of the article, `possible` when it may be one, else neither. */
export interface Named extends Mention {
  person: Person | null;
  possible: boolean;
}

export interface People {
  /** The names in a sentence, by its number. */
  namesIn: (sentence: number) => readonly Named[];
  /** The one person of whom the article says that age; null where there is none or more than one. */
  aged: (age: string) => Person | null;
}

const HE = new Set(
  'mr sir lord king prince duke pope cardinal archbishop congressman chairman actor'.split(' '),
);
const SHE = new Set(
  'mrs ms miss lady dame queen princess duchess congresswoman chairwoman actress'.split(' '),
);
const AFTER_PREPOSITION = /\b(?:in|at|of|from|near|across|around|outside|inside|through|into|towards?)\s$/iu;
const SUFFIX = /^(?:jr|sr|ii|iii)\.?$/iu;

/** ", 34," or " (34)" after a name. */
const AGE = /^(?:,\s(\d{1,3})(?=[,.]|\s(?:and|from|of)\b)|\s\((\d{1,3})\))/u;

/**
 * Who is who in an article. `sentences` are its sentences in order, each read once; `isCommon` tells words that
 * are no names for standing capitalised at a sentence's start. A name that two might bear is nobody's.
 */
export function peopleOf(sentences: readonly string[], isCommon: (word: string) => boolean): People {
  const mentions = sentences.map((sentence) => mentionsIn(sentence, isCommon));
  const people = new Map<string, Person>();
  const bearers = new Bearers();
  for (const [sentence, text] of sentences.entries())
    for (const mention of mentions[sentence] ?? []) introduce(mention, sentence, text);
  // "Mr Calder" further on tells what "Robin Calder" did not.
  for (const person of people.values()) person.gender ??= asGender(bearers.only('gender', person.surname));
  return {
    namesIn: (sentence) =>
      (mentions[sentence] ?? []).map((mention) => identify(mention, sentences[sentence] ?? '')),
    aged: (age) => people.get(bearers.only('age', age) ?? '') ?? null,
  };

  function introduce(mention: Mention, sentence: number, text: string): void {
    const { title, start, end, tokens } = mention;
    const surname = surnameOf(mention);
    const told = title === null ? null : genderOfTitle(title);
    if (told !== null) bearers.add('gender', surname, told);
    if (tokens.length < 2 || tokens.some(isBodyWord)) return;
    // "Rowan Calder", whoever that is, makes a "Calder" doubtful.
    const first = (tokens[0] ?? '').toLowerCase();
    const name = `${first} ${surname}`;
    bearers.add('surname', surname, name);
    bearers.add('first', first, name);
    const age = AGE.exec(text.slice(end, end + 12));
    if (!isName(mention)) return;
    if (age !== null) bearers.add('age', age[1] ?? age[2] ?? '', name);
    const gender = told ?? genderOfFirstName(first);
    if (!people.has(name)) people.set(name, { surname, gender, at: { sentence, start, end } });
  }

  function identify(mention: Mention, text: string): Named {
    const { tokens, title } = mention;
    const [first, surname] = [(tokens[0] ?? '').toLowerCase(), surnameOf(mention)];
    const name =
      tokens.length > 1
        ? `${first} ${surname}`
        : (bearers.only('surname', surname) ?? (title === null ? bearers.only('first', first) : null));
    const person = people.get(name ?? '') ?? null;
    // A surname with the other one's title is another's.
    const told = title === null ? null : genderOfTitle(title);
    if (person !== null && (told === null || told === person.gender))
      return { ...mention, person, possible: true };
    const body = tokens.some(isBodyWord) || tokens.every(isNoPersonWord);
    // "In Milltown": a single name there is a place's, or of somebody who is not what the sentence is about.
    const placed =
      tokens.length === 1 &&
      title === null &&
      AFTER_PREPOSITION.test(text.slice(Math.max(0, mention.from - 12), mention.from));
    return { ...mention, person: null, possible: !body && !placed };
  }
}

/** Who bears a surname, a first name, an age or a title's gender in an article. */
class Bearers {
  readonly #found = new Map<string, string | null>();

  add(kind: string, key: string, bearer: string): void {
    const known = this.#found.get(`${kind} ${key}`);
    this.#found.set(`${kind} ${key}`, known === undefined || known === bearer ? bearer : null);
  }

  /** The only one; null where there is none or more than one. */
  only(kind: string, key: string): string | null {
    return this.#found.get(`${kind} ${key}`) ?? null;
  }
}

function isName({ tokens }: Mention): boolean {
  return tokens.length <= 4 && !tokens.some((token) => /^(?:of|the)$/u.test(token));
}

function surnameOf({ tokens }: Mention): string {
  const last = tokens.findLast((token) => !SUFFIX.test(token)) ?? '';
  return last.toLowerCase();
}

function genderOfTitle(title: string): Gender | null {
  if (HE.has(title)) return 'he';
  return SHE.has(title) ? 'she' : null;
}

function asGender(word: string | null): Gender | null {
  return word === 'he' || word === 'she' ? word : null;
}
