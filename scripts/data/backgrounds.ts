import type { BackgroundRecord } from '../../src/outlets/catalogue-records.ts';
import type { SourceBackground } from './source-records.ts';

/** The source key of facts that were looked up for the written paragraphs. */
export const WRITTEN_KEY = 'masthead-background-2026-11';

const FIELDS = [
  'kind',
  'country',
  'headquarters',
  'founded',
  'owner',
  'funding',
  'wikipedia',
] as const satisfies readonly (keyof BackgroundRecord['facts'])[];

export function backgroundRecord(source: SourceBackground): BackgroundRecord {
  const entries = FIELDS.flatMap((field) => (field in source.facts ? [[field, source.facts[field]]] : []));
  const facts = Object.fromEntries(entries) as BackgroundRecord['facts'];
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
