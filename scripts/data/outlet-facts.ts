import type { FactsRecord } from '../../src/outlets/catalogue-records.ts';
import { ownerName } from './owner-names.ts';
import { cityName, countryName, languageNames } from './place-names.ts';
import type { SourceOutlet } from './source-records.ts';

const FACT_FIELDS = [
  'country',
  'location',
  'state',
  'language',
  'medium',
  'founded',
  'headquarters',
  'owner',
  'ownerType',
  'description',
  'wikipedia',
  'wikidata',
  'defunct',
] as const;

/** The cleaned facts of an outlet, or null where none is left. `year` is the present one. */
export function outletFacts(source: SourceOutlet, year: number): FactsRecord | null {
  const facts: FactsRecord = { id: source.id, sources: factSources(source) };
  const country = source.country === undefined ? null : countryName(source.country.trim());
  if (country !== null) facts.country = country;
  const location = source.location === undefined ? null : cityName(source.location.trim());
  if (location !== null) facts.location = location;
  if (source.state !== undefined) facts.state = source.state;
  const languages = languageNames(source.language ?? []);
  if (languages.length > 0) facts.languages = languages;
  if (source.medium !== undefined) facts.medium = source.medium;
  if (source.founded !== undefined && source.founded >= 1500 && source.founded <= year) {
    facts.founded = source.founded;
  }
  const headquarters = source.headquarters === undefined ? null : cityName(source.headquarters.trim());
  if (headquarters !== null) facts.headquarters = headquarters;
  addOwner(facts, source);
  if (source.ownerType !== undefined) facts.ownerType = source.ownerType;
  const description = source.description === undefined ? '' : cleanDescription(source.description);
  if (description !== '') facts.description = description;
  if (source.wikipedia !== undefined) facts.wikipedia = source.wikipedia.trim();
  if (source.wikidata !== undefined && /^Q\d+$/.test(source.wikidata)) facts.wikidata = source.wikidata;
  if (source.defunct === true) facts.defunct = true;
  return Object.keys(facts).length > 2 ? facts : null;
}

function addOwner(facts: FactsRecord, source: SourceOutlet): void {
  if (source.owner === undefined) return;
  const key = source.sources['owner'] ?? '';
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

function factSources(source: SourceOutlet): string[] {
  return sourceKeys(FACT_FIELDS.flatMap((field) => source.sources[field] ?? []));
}
