import type { BackgroundRecord, FactsRecord } from '../../src/outlets/catalogue-records.ts';
import type { SourceBackground } from './source-records.ts';

/** The source key of facts that were looked up for the written paragraphs. */
export const WRITTEN_KEY = 'masthead-background-2026-11';

const FIELDS = [
  'kind',
  'country',
  'headquarters',
  'founded',
  'owner',
  'parent',
  'funding',
  'languages',
  'wikipedia',
  'wikidata',
  'editorialControl',
] as const satisfies readonly (keyof BackgroundRecord['facts'])[];

export function backgroundRecord(source: SourceBackground): BackgroundRecord {
  const entries = FIELDS.flatMap((field) => (field in source.facts ? [[field, source.facts[field]]] : []));
  const facts = Object.fromEntries(entries) as BackgroundRecord['facts'];
  // "and others" stands among the language codes of some lists.
  if (facts.languages !== undefined) facts.languages = facts.languages.filter((code) => code.length <= 3);
  // A word about control is only kept with the name of who says so.
  if (!/state media m|by law/i.test(facts.editorialControl ?? '')) delete facts.editorialControl;
  // "State media" is a finding of the State Media Matrix, which has its own file and its own wording.
  if (facts.kind === 'state media') delete facts.kind;
  if (facts.kind === 'state news agency') facts.kind = 'news agency';
  return {
    id: source.id,
    text: source.background.trim(),
    facts,
    sources: [...new Set(source.sources.facts.map(sourceName))],
    asOf: /\d{4}(-\d{2})?/.exec(source.sources.asOf)?.[0] ?? 'undated',
    confidence: source.confidence,
  };
}

/** The notes of the collection name its own files; a reader knows what stood in them. */
function sourceName(raw: string): string {
  return raw
    .replace(/State Media Matrix \((2024-02, )?in outlets\.jsonl\)/, 'State Media Matrix (2024-02)')
    .replace(/^outlets\.jsonl.*$/, 'Wikidata')
    .replace(/^data file.*$/, 'Wikidata')
    .replace(/\s*\((in )?(data file|outlets\.jsonl)\)/, '');
}

/** Where the paragraph's facts speak, they are the newer; the rest of the older facts stays. */
export function overrideFacts(older: FactsRecord | undefined, written: BackgroundRecord): FactsRecord {
  const { country, founded, owner, wikipedia, wikidata } = written.facts;
  const facts: FactsRecord = {
    ...older,
    id: written.id,
    sources: [...new Set([...(older?.sources ?? []), WRITTEN_KEY])].sort(),
  };
  if (country !== undefined) facts.country = country;
  if (founded !== undefined) facts.founded = founded;
  if (owner !== undefined) {
    facts.owner = owner;
    delete facts.ownerAsOf;
    delete facts.ownerType;
    if (written.asOf !== 'undated') facts.ownerAsOf = Number(written.asOf.slice(0, 4));
  }
  if (wikipedia !== undefined) facts.wikipedia = wikipedia;
  if (wikidata !== undefined) facts.wikidata = wikidata;
  // Its place is written as "City, Country"; the older facts keep the bare city.
  const city = written.facts.headquarters?.split(',', 1)[0];
  if (city !== undefined) facts.headquarters = city;
  return facts;
}
