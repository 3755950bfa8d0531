import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AccountRecord,
  BackgroundRecord,
  FactsRecord,
  OutletRecord,
  ShortDomainRecord,
  StateMediaRecord,
} from '../../src/outlets/catalogue-records.ts';
import { EVIDENCE_HOSTS } from '../../src/outlets/evidence-hosts.ts';
import type {
  AllSidesRecord,
  AudienceRecord,
  PerennialRecord,
  QualityRecord,
} from '../../src/ratings/rating-records.ts';
import { catalogueHosts } from './host-list.ts';
import { readJsonLines, toJsonLines } from './json-lines.ts';
import { packHosts } from './pack-hosts.ts';

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
  accounts: AccountRecord[];
  'short-domains': ShortDomainRecord[];
}

/** Files of one record an outlet at most, which corrections may change. */
export const RECORD_FILES = [
  'outlets',
  'facts',
  'backgrounds',
  'allsides',
  'wikipedia-perennial',
  'audience-robertson2018',
  'quality-lin2023',
  'state-media',
] as const satisfies readonly (keyof CatalogueFiles)[];

/** Besides those, what is made anew at each compile: several records an outlet. */
export const FILE_NAMES = [...RECORD_FILES, 'accounts', 'short-domains'] as const;

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
    accounts: [],
    'short-domains': [],
  };
}

/** @throws DataError where a file or a line cannot be read. */
export function readCatalogue(folder: string): CatalogueFiles {
  const read = <T extends { id: string }>(name: string) => {
    const path = join(folder, `${name}.jsonl`);
    return name !== 'outlets' && !existsSync(path) ? [] : readJsonLines<T>(path, ['id']);
  };
  return {
    outlets: read('outlets'),
    facts: read('facts'),
    backgrounds: read('backgrounds'),
    allsides: read('allsides'),
    'wikipedia-perennial': read('wikipedia-perennial'),
    'audience-robertson2018': read('audience-robertson2018'),
    'quality-lin2023': read('quality-lin2023'),
    'state-media': read('state-media'),
    accounts: read('accounts'),
    'short-domains': read('short-domains'),
  };
}

export function writeCatalogue(folder: string, files: CatalogueFiles): void {
  // A rater's file that was deleted on purpose (a fork, a licence) stays deleted.
  for (const name of FILE_NAMES) {
    if (files[name].length > 0 || existsSync(join(folder, `${name}.jsonl`))) {
      writeFileSync(join(folder, `${name}.jsonl`), toJsonLines(files[name]));
    }
  }
  writeFileSync(join(folder, 'host-filter.txt'), packHosts(filteredHosts(files)));
}

/** The hosts that `host-filter.txt` lets through: the outlets', their short domains, and sites that carry outlets' words. */
export function filteredHosts(files: CatalogueFiles): string[] {
  const short = files['short-domains'].map(({ host }) => host);
  return catalogueHosts(files.outlets, [...short, ...EVIDENCE_HOSTS]);
}
