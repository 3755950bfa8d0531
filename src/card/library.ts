import { buildCatalogue } from '../outlets/catalogue.ts';
import { indexById, parseRecords } from '../outlets/records.ts';
import type { OutletLibrary } from './who.ts';

/** The data files that make the library: `assets/data/<name>.jsonl`. */
export const LIBRARY_FILES = [
  'outlets',
  'allsides',
  'wikipedia-perennial',
  'audience-robertson2018',
  'quality-lin2023',
  'backgrounds',
  'facts',
  'state-media',
] as const;
export type LibraryFile = (typeof LIBRARY_FILES)[number];

/** Builds the library from the texts of its files. @throws DataFileError where a file is missing or broken. */
export function buildLibrary(texts: Partial<Record<LibraryFile, string>>): OutletLibrary {
  const records = <T extends { id: string }>(file: LibraryFile): T[] => parseRecords<T>(texts[file] ?? 'missing', file);
  return {
    catalogue: buildCatalogue(records('outlets')),
    raters: {
      allsides: indexById(records('allsides')),
      wikipedia: indexById(records('wikipedia-perennial')),
      audience: indexById(records('audience-robertson2018')),
      quality: indexById(records('quality-lin2023')),
    },
    written: indexById(records('backgrounds')),
    facts: indexById(records('facts')),
    stateMedia: indexById(records('state-media')),
  };
}
