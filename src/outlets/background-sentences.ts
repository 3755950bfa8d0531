import type { FactsRecord } from './catalogue-records.ts';
import { countryWithArticle, stateName } from './place-words.ts';
import { readDescription, speaksOfPast, speaksOfPress } from './wikidata-description.ts';

export interface Sentences {
  sentences: string[];
  /** What the outlet is, for the list of facts. */
  kind?: string;
}

/** Lists of nothing but news outlets: who stands there is one. */
const NEWS_LISTS = new Set([
  'hearvox-wp-us-newspapers',
  'localnews-2018',
  'news-homepages-2023-11',
  'smm-asd-2024-02',
  'wikidata-swick-2023-12',
]);

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
  const described = facts.description === undefined ? null : readDescription(facts.description);
  const verb = isOver(facts) ? 'was' : 'is';
  const isNews =
    facts.sources.some((source) => NEWS_LISTS.has(source)) &&
    (facts.description === undefined || speaksOfPress(facts.description));
  const noun = described?.noun ?? mediumNoun(facts) ?? (isNews ? 'news outlet' : null);
  if (noun === null) return { sentence: null };
  const phrase = described?.phrase ?? noun;
  const place =
    described !== null && described.tail !== '' ? described.tail : placeOf(facts, phrase !== noun);
  // "NAME is a news outlet." would tell a reader of a news page nothing.
  if (place === '' && described === null && noun === 'news outlet') return { sentence: null };
  const sentence = `${name} ${verb} ${article(phrase)} ${phrase}${place === '' ? '' : ` ${place}`}`;
  return { sentence: endSentence(sentence), kind: noun };
}

/** "It was founded in 1906, publishes in Finnish and belonged to Sanoma as of 2023." */
function history(subject: string, facts: FactsRecord): string | null {
  const clauses: string[] = [];
  if (facts.founded !== undefined) clauses.push(`was founded in ${facts.founded}`);
  const languages = facts.languages ?? [];
  const said = languages.some((language) => facts.description?.includes(language));
  if (!said && languages.length > 0 && languages.length <= 3 && languages.join() !== 'English') {
    clauses.push(`${isOver(facts) ? 'published' : 'publishes'} in ${list(languages)}`);
  }
  if (facts.owner !== undefined && !sameName(facts.owner, subject)) {
    const owner = facts.owner.replace(/^(?=(Ministry|Government|University) of )/, 'the ');
    clauses.push(ownership(owner, facts));
  }
  return clauses.length === 0 ? null : endSentence(`${subject} ${list(clauses)}`);
}

/** Owners change, so they are named with the year of the source; the last owner of a paper that is gone stays. */
function ownership(owner: string, facts: FactsRecord): string {
  if (isOver(facts)) return `belonged to ${owner}`;
  return facts.ownerAsOf === undefined
    ? `belongs to ${owner}`
    : `belonged to ${owner} as of ${facts.ownerAsOf}`;
}

/** "based in Athens, Greece"; the country alone where the phrase has not named it yet. */
function placeOf(facts: FactsRecord, mayNameCountry: boolean): string {
  const city = facts.headquarters ?? facts.location;
  const state = facts.state === undefined ? null : stateName(facts.state);
  const country = facts.country === undefined || mayNameCountry ? null : facts.country;
  if (city === undefined) {
    if (state !== null) return `in ${state}`;
    return country === null ? '' : `in ${countryWithArticle(country)}`;
  }
  const outer = state ?? country;
  // "Washington, D.C." is whole, and a city state is not named twice.
  const isWhole = outer === null || city.includes(',') || outer.endsWith(city);
  return isWhole ? `based in ${city}` : `based in ${city}, ${outer}`;
}

function isOver(facts: FactsRecord): boolean {
  return facts.defunct === true || (facts.description !== undefined && speaksOfPast(facts.description));
}

/** The medium, unless the description speaks of something else (a "newspaper" that is a blog). */
function mediumNoun({ medium, description }: FactsRecord): string | null {
  if (medium === undefined) return null;
  if (medium === 'tv station') return 'television station';
  const word = medium.split(' ').at(-1) ?? medium;
  return description === undefined || description.toLowerCase().includes(word) ? medium : 'publication';
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
