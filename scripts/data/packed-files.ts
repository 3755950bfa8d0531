import type { OutletRecord } from '../../src/outlets/catalogue-records.ts';
import { FILE_NAMES, readCatalogue, type CatalogueFiles } from './catalogue-files.ts';
import { packRecords } from './pack-records.ts';

/** The data files as they lie in the built extension, by name; a file without records is left out. */
export function packedFiles(folder: string): Map<string, string> {
  const files = readCatalogue(folder);
  const outlets = packedOrder(files);
  const packed = FILE_NAMES.filter((name) => files[name].length > 0).map((name): [string, string] => [
    `${name}.jsonl`,
    JSON.stringify(packRecords(name, files[name], outlets)),
  ]);
  return new Map(packed);
}

/** Outlets that are alike stand together, so that what they have in common zips away. */
export function packedOrder({ outlets, facts }: Pick<CatalogueFiles, 'outlets' | 'facts'>): OutletRecord[] {
  const factsById = new Map(facts.map((record) => [record.id, record]));
  const likeness = ({ id, sources }: OutletRecord) => {
    const { country = '~', state = '' } = factsById.get(id) ?? {};
    return [sources.join(), country, state, id].join('\n');
  };
  return outlets
    .map((outlet) => ({ outlet, key: likeness(outlet) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ outlet }) => outlet);
}
