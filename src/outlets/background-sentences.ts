import type { FactsRecord } from './catalogue-records.ts';
import { countryWithArticle, stateName } from './place-words.ts';

export interface Sentences {
  sentences: string[];
  /** What the outlet is, for the list of facts. */
  kind?: string;
}

/** Kinds of two words; the others are the last word of what is said. */
const TWO_WORDS =
  /(?:news (?:agency|website|site|portal|outlet|magazine|channel)|college newspaper|(?:television|TV|radio) \w+)$/i;

/** One or two sentences from facts; none where they say nothing beyond the name. */
export function composeSentences(name: string, facts: FactsRecord | null): Sentences {
  if (facts === null) return { sentences: [] };
  const { kind, sentence } = identity(name, facts);
  const second = history(sentence === null ? name : 'It', facts);
  const sentences = [sentence, second].filter((text) => text !== null);
  return kind === undefined ? { sentences } : { sentences, kind };
}

/** "NAME is a Finnish newspaper published in Turku." */
function identity(name: string, facts: FactsRecord): { sentence: string | null; kind?: string } {
  const phrase = facts.kind;
  if (phrase === undefined) return { sentence: null };
  const place = facts.place ?? placeOf(facts);
  // "NAME is a news outlet." would tell a reader of a news page nothing.
  if (place === '' && phrase === 'news outlet') return { sentence: null };
  const verb = facts.defunct === true ? 'was' : 'is';
  const sentence = `${name} ${verb} ${article(phrase)} ${phrase}${place === '' ? '' : ` ${place}`}`;
  return { sentence: endSentence(sentence), kind: shortKind(phrase) };
}

/** "Finnish daily newspaper" → "newspaper". */
function shortKind(phrase: string): string {
  return TWO_WORDS.exec(phrase)?.[0] ?? phrase.split(' ').at(-1) ?? phrase;
}

/** "It was founded in 1906, publishes in Finnish and belonged to Sanoma as of 2023." */
function history(subject: string, facts: FactsRecord): string | null {
  const clauses: string[] = [];
  if (facts.founded !== undefined) clauses.push(`was founded in ${facts.founded}`);
  if (facts.languages !== undefined) {
    clauses.push(`${facts.defunct === true ? 'published' : 'publishes'} in ${list(facts.languages)}`);
  }
  if (facts.owner !== undefined && !sameName(facts.owner, subject)) {
    const owner = facts.owner.replace(/^(?=(Ministry|Government|University) of )/, 'the ');
    clauses.push(ownership(owner, facts));
  }
  return clauses.length === 0 ? null : endSentence(`${subject} ${list(clauses)}`);
}

/** Owners change, so they are named with the year of the source; the last owner of a paper that is gone stays. */
function ownership(owner: string, facts: FactsRecord): string {
  if (facts.defunct === true) return `belonged to ${owner}`;
  return facts.ownerAsOf === undefined
    ? `belongs to ${owner}`
    : `belonged to ${owner} as of ${facts.ownerAsOf}`;
}

/** "based in Athens, Greece", from the facts alone; the country only where the phrase has not named it yet. */
export function placeOf({ kind = '', headquarters: city, state: code, country: land }: FactsRecord): string {
  const state = code === undefined ? null : stateName(code);
  const country = land === undefined || namesCountry(kind) ? null : land;
  if (city === undefined) {
    if (state !== null) return `in ${state}`;
    return country === null ? '' : `in ${countryWithArticle(country)}`;
  }
  const outer = state ?? country;
  // "Washington, D.C." is whole, and a city state is not named twice.
  const isWhole = outer === null || city.includes(',') || outer.endsWith(city);
  return isWhole ? `based in ${city}` : `based in ${city}, ${outer}`;
}

/** "Finnish newspaper" does; "Swedish-language newspaper" and "college newspaper" do not. */
function namesCountry(kind: string): boolean {
  return /\p{Lu}/u.test(kind.replace(/\S+-language|TV/g, ''));
}

function article(phrase: string): 'a' | 'an' {
  // By sound: "a university newspaper", "a US magazine", "an online newspaper".
  return /^(?:[aeio]|u(?!ni|k|ru|ga|s\b|\.s)|hour|honest)/i.test(phrase) && !/^(?:eu|one)/i.test(phrase)
    ? 'an'
    : 'a';
}

function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}

/** One full stop, also after "Inc.". */
function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function sameName(owner: string, name: string): boolean {
  return owner.toLowerCase() === name.toLowerCase();
}
