import type { OutletRecord } from '../../src/outlets/catalogue-records.ts';
import type { AllSidesRecord } from '../../src/ratings/rating-records.ts';
import { backgroundRecord, WRITTEN_KEY } from './backgrounds.ts';
import { emptyCatalogue, type CatalogueFiles } from './catalogue-files.ts';
import { DataError } from './data-error.ts';
import { asciiHost } from './host-list.ts';
import { outletFacts, sourceKeys } from './outlet-facts.ts';
import { ratingScope } from './rating-scope.ts';
import type { SourceBackground, SourceOutlet } from './source-records.ts';

/** Distributes the source folder's records over the product's files. `year` is the present one. */
export function splitSource(
  outlets: readonly SourceOutlet[],
  backgrounds: readonly SourceBackground[],
  year: number,
): CatalogueFiles {
  const files = emptyCatalogue();
  const known = new Set<string>();
  for (const source of outlets) {
    if (known.has(source.id)) throw new DataError(`The id ${source.id} occurs twice in the source folder.`);
    known.add(source.id);
    files.outlets.push(outletRecord(source));
    addMeasures(files, source);
    // A section takes its background from its parent.
    const facts = source.parent === undefined ? outletFacts(source, year) : null;
    if (facts !== null) files.facts.push(facts);
  }
  addBackgrounds(files, backgrounds);
  return files;
}

function outletRecord(source: SourceOutlet): OutletRecord {
  const record: OutletRecord = { id: source.id, name: source.name.trim(), sources: [] };
  const domains = (source.domains ?? []).map(asciiHost);
  if (domains.length > 0) record.domains = domains;
  const rules = (source.rules ?? []).filter((rule) => !domains.includes(rule));
  if (rules.length > 0) record.rules = rules;
  if (source.regexRules !== undefined) record.regexRules = source.regexRules;
  if (source.parent !== undefined) record.parent = source.parent;
  const scope = source.kind === 'section' ? source.allsides?.scope : undefined;
  if (scope !== undefined && scope !== 'all') record.scope = scope;
  const website = source.website;
  if (website !== undefined && website !== `https://${source.domains?.[0] ?? ''}/`) {
    if (!/^https?:\/\/[^\s]+$/.test(website)) {
      throw new DataError(`The website of ${source.id} is not an http address.`);
    }
    record.website = website;
  }
  if (source.sections !== undefined) record.sections = source.sections;
  if (source.aliases !== undefined) record.aliases = source.aliases;
  record.sources = recordSources(source);
  return record;
}

/** Accounts are not taken over, so neither are the sources that only knew those. */
function recordSources(source: SourceOutlet): string[] {
  const accounts = ['x', 'youtube', 'facebook', 'instagram', 'mastodon'];
  const used = Object.entries(source.sources).filter(([field]) => !accounts.includes(field));
  const values = used.length > 0 ? used.map(([, value]) => value) : Object.values(source.sources);
  return values.length > 0 ? sourceKeys(values) : ['curated'];
}

function addMeasures(files: CatalogueFiles, source: SourceOutlet): void {
  const { id, allsides, rsp, scores, stateMedia } = source;
  if (allsides !== undefined) files.allsides.push(allSidesRecord(id, allsides));
  if (rsp !== undefined) {
    const status = rsp.status.replace(' (see entries)', '');
    const record = { id, status, asOf: rsp.asOf };
    files['wikipedia-perennial'].push(rsp.blacklisted === true ? { ...record, blacklisted: true } : record);
  }
  if (scores?.robertson2018 !== undefined) {
    files['audience-robertson2018'].push({ id, value: twoDecimals(scores.robertson2018) });
  }
  if (scores?.lin2023_pc1 !== undefined) {
    files['quality-lin2023'].push({ id, value: twoDecimals(scores.lin2023_pc1) });
  }
  // Without a code it is not the State Media Matrix that speaks, so it cannot be attributed to it.
  if (stateMedia?.code !== undefined) {
    files['state-media'].push({ id, typology: stateMedia.typology, code: stateMedia.code });
  }
}

/** No more than is shown. */
function twoDecimals(value: number): number {
  return Number(value.toFixed(2));
}

function allSidesRecord(id: string, source: Omit<AllSidesRecord, 'id'>): AllSidesRecord {
  const { rating, asOf, slug, listedName, value, confidence, previous, alternatives } = source;
  return {
    id,
    rating,
    asOf,
    scope: ratingScope(listedName),
    slug,
    listedName,
    ...(value === undefined ? {} : { value }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(previous === undefined ? {} : { previous }),
    ...(alternatives === undefined ? {} : { alternatives }),
  };
}

/** Written paragraphs stand instead of facts; their domains complete an outlet's, unknown ids become outlets. */
function addBackgrounds(files: CatalogueFiles, backgrounds: readonly SourceBackground[]): void {
  const outlets = new Map(files.outlets.map((outlet) => [outlet.id, outlet]));
  const facts = new Map(files.facts.map((record) => [record.id, record]));
  const taken = new Set(files.outlets.flatMap((outlet) => outlet.domains ?? []));
  for (const source of backgrounds) {
    const written = backgroundRecord(source);
    const wikipedia = written.facts.wikipedia ?? facts.get(source.id)?.wikipedia;
    if (wikipedia !== undefined) written.facts.wikipedia = wikipedia;
    files.backgrounds.push(written);
    facts.delete(source.id);
    const outlet = outlets.get(source.id) ?? { id: source.id, name: source.name, sources: [WRITTEN_KEY] };
    outlets.set(source.id, outlet);
    const added = (source.domains ?? []).map(asciiHost).filter((domain) => !taken.has(domain));
    if (added.length === 0) continue;
    outlet.domains = [...(outlet.domains ?? []), ...added];
    outlet.sources = [...new Set([...outlet.sources, WRITTEN_KEY])].sort();
    for (const domain of added) taken.add(domain);
  }
  files.outlets = [...outlets.values()];
  files.facts = [...facts.values()];
}
