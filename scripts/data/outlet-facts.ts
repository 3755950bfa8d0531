import { placeOf } from '../../src/outlets/background-sentences.ts';
import type { FactsRecord } from '../../src/outlets/catalogue-records.ts';
import { outletKind } from './outlet-kind.ts';
import { ownerName } from './owner-names.ts';
import { cityName, countryIn, countryName, languageNames } from './place-names.ts';
import type { SourceOutlet } from './source-records.ts';

const STATE_MEDIA_KEY = 'smm-asd-2024-02';
const FACT_FIELDS = [
  'country',
  'location',
  'state',
  'language',
  'medium',
  'founded',
  'headquarters',
  'owner',
  'description',
  'wikipedia',
  'defunct',
] as const;

/** The cleaned facts of an outlet, as far as they are shown, or null where none is left. `year` is the present one. */
export function outletFacts(source: SourceOutlet, year: number): FactsRecord | null {
  const facts: FactsRecord = { id: source.id, sources: [] };
  addOwner(facts, source);
  facts.sources = factSources(source, facts);
  const description = cleanDescription(source.description ?? '');
  const { kind, place, defunct } = outletKind(description, source.medium, facts.sources);
  if (kind !== null) facts.kind = kind;
  const country = countryName(statedCountry(source)) ?? countryIn(place);
  if (country !== null) facts.country = country;
  if (source.state !== undefined) facts.state = source.state;
  const city = cityName(source.headquarters?.trim() ?? '') ?? cityName(source.location?.trim() ?? '');
  if (city !== null) facts.headquarters = city;
  // What can be said from the other facts is not kept twice.
  if (place !== '' && place !== placeOf(facts)) facts.place = place;
  const languages = languagesToSay(languageNames(source.language ?? []), `${kind ?? ''} ${place}`);
  if (languages.length > 0) facts.languages = languages;
  if (source.founded !== undefined && source.founded >= 1500 && source.founded <= year) {
    facts.founded = source.founded;
  }
  if (source.wikipedia !== undefined) facts.wikipedia = source.wikipedia.trim();
  if (defunct || source.defunct === true) facts.defunct = true;
  return Object.keys(facts).length > 2 ? inOrder(facts) : null;
}

/** Owners stand after the year in the file. */
function inOrder({ owner, ownerAsOf, wikipedia, defunct, ...facts }: FactsRecord): FactsRecord {
  return {
    ...facts,
    ...(owner === undefined ? {} : { owner }),
    ...(ownerAsOf === undefined ? {} : { ownerAsOf }),
    ...(wikipedia === undefined ? {} : { wikipedia }),
    ...(defunct === undefined ? {} : { defunct }),
  };
}

/** A language that the kind names ("Finnish newspaper"), English alone, or a long list says nothing more to a reader. */
function languagesToSay(languages: readonly string[], said: string): string[] {
  const isSaid = languages.some((language) => said.includes(language));
  return isSaid || languages.length > 3 || languages.join() === 'English' ? [] : [...languages];
}

function addOwner(facts: FactsRecord, source: SourceOutlet): void {
  const key = source.sources['owner'] ?? '';
  // Owners of US local media in 2018 have mostly changed since.
  if (source.owner === undefined || key === 'localnews-2018') return;
  const owner = ownerName(source.owner, key);
  if (owner === null) return;
  facts.owner = owner;
  const year = /\b(20\d\d)\b/.exec(key)?.[1];
  if (year !== undefined) facts.ownerAsOf = Number(year);
}

/** Wikidata's descriptions are typed by hand: entities, doubled spaces, a misspelled "newspaper". */
function cleanDescription(raw: string): string {
  return raw
    .replaceAll('&amp;', '&')
    .replace(/&#?\w+;/g, ' ')
    .replace(/newspapaer|news paper/gi, 'newspaper')
    .replace(/Biritish/, 'British')
    .replace(/Argentian\b/, 'Argentinian')
    .replace(/^(an?|the)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .trim()
    .replace(/\.$/, '');
}

/** "gitronald-domains,hauselin" → two keys; sorted, each once. */
export function sourceKeys(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => value.split(',')))].sort();
}

function factSources(source: SourceOutlet, { owner }: FactsRecord): string[] {
  const fields = FACT_FIELDS.filter((field) => field !== 'owner' || owner !== undefined);
  const keys = fields.flatMap((field) => source.sources[field] ?? []);
  return sourceKeys(isByStateMediaMatrix(source) ? [...keys, STATE_MEDIA_KEY] : keys);
}

/** The State Media Matrix's country where no other source names one. */
function statedCountry(source: SourceOutlet): string {
  const listed = isByStateMediaMatrix(source) ? source.stateMedia?.country : undefined;
  return (source.country ?? listed ?? '').trim();
}

/** Without a code it is not the matrix that speaks. */
function isByStateMediaMatrix({ stateMedia }: SourceOutlet): boolean {
  return stateMedia?.code !== undefined;
}
