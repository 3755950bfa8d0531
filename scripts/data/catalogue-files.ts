import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  BackgroundRecord,
  FactsRecord,
  OutletRecord,
  StateMediaRecord,
} from '../../src/outlets/catalogue-records.ts';
import { buildHostFilter } from '../../src/outlets/host-filter.ts';
import type {
  AllSidesRecord,
  AudienceRecord,
  PerennialRecord,
  QualityRecord,
} from '../../src/ratings/rating-records.ts';
import { catalogueHosts } from './host-list.ts';
import { readJsonLines, toJsonLines } from './json-lines.ts';

/** What `assets/data/` holds, by file name without the extension. */
export interface CatalogueFiles {
  outlets: OutletRecord[];
  facts: FactsRecord[];
  backgrounds: BackgroundRecord[];
  allsides: AllSidesRecord[];
  'wikipedia-perennial': PerennialRecord[];
  'audience-robertson2018': AudienceRecord[];
  'quality-lin2023': QualityRecord[];
  'state-media': StateMediaRecord[];
}

export const FILE_NAMES = [
  'outlets',
  'facts',
  'backgrounds',
  'allsides',
  'wikipedia-perennial',
  'audience-robertson2018',
  'quality-lin2023',
  'state-media',
] as const satisfies readonly (keyof CatalogueFiles)[];

export function emptyCatalogue(): CatalogueFiles {
  return {
    outlets: [],
    facts: [],
    backgrounds: [],
    allsides: [],
    'wikipedia-perennial': [],
    'audience-robertson2018': [],
    'quality-lin2023': [],
    'state-media': [],
  };
}

/** @throws DataError where a file or a line cannot be read. */
export function readCatalogue(folder: string): CatalogueFiles {
  const read = <T extends { id: string }>(name: string) =>
    readJsonLines<T>(join(folder, `${name}.jsonl`), ['id']);
  return {
    outlets: read('outlets'),
    facts: read('facts'),
    backgrounds: read('backgrounds'),
    allsides: read('allsides'),
    'wikipedia-perennial': read('wikipedia-perennial'),
    'audience-robertson2018': read('audience-robertson2018'),
    'quality-lin2023': read('quality-lin2023'),
    'state-media': read('state-media'),
  };
}

export function writeCatalogue(folder: string, files: CatalogueFiles): void {
  // A rater's file that was deleted on purpose (a fork, a licence) stays deleted.
  for (const name of FILE_NAMES) {
    if (files[name].length > 0 || existsSync(join(folder, `${name}.jsonl`))) {
      writeFileSync(join(folder, `${name}.jsonl`), toJsonLines(files[name]));
    }
  }
  writeFileSync(join(folder, 'host-filter.txt'), `${buildHostFilter(catalogueHosts(files.outlets))}\n`);
}
