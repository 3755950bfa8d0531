import { foldName } from '../../src/outlets/publisher-names.ts';
import type { CatalogueFiles } from './catalogue-files.ts';
import { mergeOutlets, type Correction } from './corrections.ts';
import type { SourceOutlet } from './source-records.ts';

/**
 * Wikidata has one item for a paper that has had two addresses, of which the sources make two outlets.
 * Those of one name and one item become one. What a correction speaks of stays; what AllSides rates
 * twice, and hosts that a correction has decided on, are left alone.
 * @returns the ids that are gone, each with the one that stands for it.
 */
export function mergeSameOutlets(
  files: CatalogueFiles,
  sources: readonly SourceOutlet[],
  corrections: readonly Correction[],
): [gone: string, into: string][] {
  const decided = new Set(corrections.filter(decidesHosts).flatMap(({ id, mergeInto }) => [id, mergeInto]));
  const spoken = new Set(corrections.map(({ id }) => id));
  const rated = new Set(files.allsides.map(({ id }) => id));
  const written = new Set(files.backgrounds.map(({ id }) => id));
  const groups = new Map<string, SourceOutlet[]>();
  for (const source of sources) {
    if (source.kind !== 'outlet' || source.wikidata === undefined || decided.has(source.id)) continue;
    const key = `${source.wikidata} ${foldName(source.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  const weight = ({ id }: SourceOutlet) =>
    (spoken.has(id) ? 4 : 0) + (rated.has(id) ? 2 : 0) + (written.has(id) ? 1 : 0);
  const merges: [string, string][] = [];
  for (const group of groups.values()) {
    const several = (ids: ReadonlySet<string>) => group.filter(({ id }) => ids.has(id)).length > 1;
    if (several(rated) || several(spoken)) continue;
    // The shorter id is the plain name; the others have their domain added.
    const [first, ...others] = group.sort(
      (one, other) => weight(other) - weight(one) || one.id.length - other.id.length,
    );
    for (const other of others) if (first !== undefined) merges.push([other.id, first.id]);
  }
  for (const [gone, into] of merges) mergeOutlets(files, gone, into);
  return merges;
}

function decidesHosts({ file, remove, mergeInto, set = {} }: Correction): boolean {
  return (
    file === 'outlets' && (remove === true || mergeInto !== undefined || 'domains' in set || 'rules' in set)
  );
}
