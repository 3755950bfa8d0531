import type { OutletRecord } from '../../src/outlets/catalogue-records.ts';
import { foldName } from '../../src/outlets/publisher-names.ts';
import type { CatalogueFiles } from './catalogue-files.ts';
import { asciiHost } from './host-list.ts';
import type { SourceOutlet } from './source-records.ts';
import { splitSource } from './split-source.ts';

/** A line of `scripts/data/additions.jsonl`: a new outlet (with a name), or more of a known one. */
export interface Addition {
  id: string;
  source: string;
  name?: string;
  domains?: string[];
  country?: string;
  location?: string;
  state?: string;
  languages?: string[];
  medium?: string;
  founded?: number;
  wikipedia?: string;
  aliases?: string[];
  /** Names that mean this outlet to readers everywhere, whoever else bears them. */
  knownAs?: string[];
  /** Further hosts of a known outlet. */
  aliasDomains?: string[];
}

/**
 * Adds the outlets of `additions.jsonl`, replacing what they said before; `year` is the present one.
 * @returns the lines that were left out because an outlet has the id or the host already, and why.
 */
export function applyAdditions(
  files: CatalogueFiles,
  additions: readonly Addition[],
  year: number,
): string[] {
  const left: string[] = [];
  const added = additions.filter((line) => line.name !== undefined);
  const again = new Set(added.map(({ id }) => id));
  const keys = new Set(added.map(({ source }) => source));
  // An outlet that stands here by an addition alone, of now or of before.
  const isAddition = ({ sources }: OutletRecord) => sources.every((source) => keys.has(source));
  const former = new Set(files.outlets.filter(isAddition).map(({ id }) => id));
  files.outlets = files.outlets.filter(({ id }) => !former.has(id));
  files.facts = files.facts.filter(({ id }) => !former.has(id));
  const ids = new Set(files.outlets.map(({ id }) => id));
  const taken = new Map(files.outlets.flatMap(({ id, domains = [] }) => domains.map((host) => [host, id])));
  // Another outlet was merged into it, so that it is no longer an addition alone.
  const isCompiled = ({ id, source, domains = [] }: Addition) =>
    files.outlets.some((outlet) => outlet.id === id && outlet.sources.includes(source)) &&
    domains.every((domain) => taken.get(asciiHost(domain)) === id);
  const fresh = added.filter((line) => {
    if (isCompiled(line)) return false;
    if (ids.has(line.id)) return refuse(line, 'the id is taken');
    ids.add(line.id);
    const host = (line.domains ?? []).map(asciiHost).find((domain) => taken.has(domain));
    if (host !== undefined) return refuse(line, `${host} is of ${taken.get(host) ?? ''}`);
    for (const domain of line.domains ?? []) taken.set(asciiHost(domain), line.id);
    return true;
  });
  const split = splitSource(fresh.map(asSource), [], year);
  files.outlets.push(...split.outlets);
  files.facts.push(...split.facts);
  const byId = new Map(files.outlets.map((outlet) => [outlet.id, outlet]));
  for (const line of additions) {
    if (line.name !== undefined) continue;
    const outlet = byId.get(line.id);
    if (outlet === undefined) left.push(`${line.id}: there is no such outlet, and the line has no name`);
    else if (!again.has(line.id)) extend(outlet, line);
  }
  return left;

  function refuse({ id, name = '' }: Addition, why: string): false {
    left.push(`${id} (${name}): ${why}`);
    return false;
  }

  function extend(outlet: OutletRecord, line: Addition): void {
    for (const host of (line.aliasDomains ?? []).map(asciiHost)) {
      const owner = taken.get(host);
      if (owner !== undefined && owner !== outlet.id) left.push(`${line.id}: ${host} is of ${owner}`);
      if (owner !== undefined) continue;
      taken.set(host, outlet.id);
      outlet.domains = [...(outlet.domains ?? []), host];
    }
    const aliases = [...new Set([...(outlet.aliases ?? []), ...(line.aliases ?? [])])];
    if (aliases.length > 0) outlet.aliases = aliases;
  }
}

/** Gives outlets the names that they are known by, after what is ambiguous was taken away. */
export function addKnownNames(outlets: readonly OutletRecord[], additions: readonly Addition[]): void {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  for (const { id, knownAs = [] } of additions) {
    const outlet = byId.get(id);
    if (outlet !== undefined && knownAs.length > 0) {
      const folded = new Set(knownAs.map(foldName));
      const others = (outlet.aliases ?? []).filter((alias) => !folded.has(foldName(alias)));
      outlet.aliases = [...others, ...new Set(knownAs)].sort();
    }
  }
}

/** An addition in the form of the source folder, so that its facts are read in the same way. */
function asSource({ source, languages, aliasDomains, ...line }: Addition): SourceOutlet {
  const fields = ['name', ...Object.keys(line)].filter((field) => field !== 'id' && field !== 'aliases');
  return {
    ...line,
    name: line.name ?? '',
    kind: 'outlet',
    domains: [...(line.domains ?? []), ...(aliasDomains ?? [])],
    ...(languages === undefined ? {} : { language: languages }),
    sources: Object.fromEntries([...fields, 'language'].map((field) => [field, source])),
  };
}
