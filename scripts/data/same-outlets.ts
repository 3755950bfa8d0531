import { foldName } from '../../src/outlets/publisher-names.ts';
import type { CatalogueFiles } from './catalogue-files.ts';
import { mergeOutlets, type Correction } from './corrections.ts';
import type { SourceOutlet } from './source-records.ts';

/**
 * Wikidata has one item for a paper that has had two addresses, of which the sources make two outlets.
 * Those of one name and one item become one. What a correction speaks of, or AllSides rates twice, is left alone.
 * @returns the ids that are gone, each with the one that stands for it.
 */
export function mergeSameOutlets(
  files: CatalogueFiles,
  sources: readonly SourceOutlet[],
  corrections: readonly Correction[],
): [gone: string, into: string][] {
  const spoken = new Set(corrections.flatMap(({ id, mergeInto }) => [id, mergeInto]));
  const rated = new Set(files.allsides.map(({ id }) => id));
  const written = new Set(files.backgrounds.map(({ id }) => id));
  const groups = new Map<string, SourceOutlet[]>();
  for (const source of sources) {
    if (source.kind !== 'outlet' || source.wikidata === undefined || spoken.has(source.id)) continue;
    const key = `${source.wikidata} ${foldName(source.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  const weight = ({ id }: SourceOutlet) => (rated.has(id) ? 2 : 0) + (written.has(id) ? 1 : 0);
  const merges: [string, string][] = [];
  for (const group of groups.values()) {
    if (group.filter(({ id }) => rated.has(id)).length > 1) continue;
    // The shorter id is the plain name; the others have their domain added.
    const [first, ...others] = group.sort(
      (one, other) => weight(other) - weight(one) || one.id.length - other.id.length,
    );
    for (const other of others) if (first !== undefined) merges.push([other.id, first.id]);
  }
  for (const [gone, into] of merges) mergeOutlets(files, gone, into);
  return merges;
}
