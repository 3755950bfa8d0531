import type { OutletRecord } from '../outlets/catalogue-records.ts';
import { buildCatalogue, type Catalogue } from '../outlets/catalogue.ts';
import { indexById, parseRecords } from '../outlets/records.ts';
import type { Raters } from '../ratings/rate.ts';
import type { OutletLibrary } from './who.ts';

/** Raters' files. Each has terms of its own, so a fork may leave any of them out: then that rater says nothing. */
const RATER_FILES: ReadonlySet<LibraryFile> = new Set([
  'allsides',
  'wikipedia-perennial',
  'audience-robertson2018',
  'quality-lin2023',
]);

/** Files of `assets/data/<name>.jsonl` that the icon and the badges need. */
export const LEAN_FILES = ['outlets', 'allsides'] as const;
/** Files that the card needs besides. */
export const CARD_FILES = [
  'wikipedia-perennial',
  'audience-robertson2018',
  'quality-lin2023',
  'backgrounds',
  'facts',
  'state-media',
] as const;
export type LibraryFile = (typeof LEAN_FILES | typeof CARD_FILES)[number];
export type FileTexts = ReadonlyMap<LibraryFile, string>;

/** Enough to name an outlet and its lean: what is loaded on every news page. */
export interface LeanLibrary {
  catalogue: Catalogue;
  allsides: Raters['allsides'];
}

/** @throws DataFileError where a file is missing or broken. */
export function buildLeanLibrary(texts: FileTexts): LeanLibrary {
  return {
    catalogue: buildCatalogue(records<OutletRecord>(texts, 'outlets')),
    allsides: indexById(records(texts, 'allsides')),
  };
}

/** @throws DataFileError where a file is missing or broken. */
export function buildLibrary(lean: LeanLibrary, texts: FileTexts): OutletLibrary {
  return {
    catalogue: lean.catalogue,
    raters: {
      allsides: lean.allsides,
      wikipedia: indexById(records(texts, 'wikipedia-perennial')),
      audience: indexById(records(texts, 'audience-robertson2018')),
      quality: indexById(records(texts, 'quality-lin2023')),
    },
    written: indexById(records(texts, 'backgrounds')),
    facts: indexById(records(texts, 'facts')),
    stateMedia: indexById(records(texts, 'state-media')),
  };
}

function records<T extends { id: string }>(texts: FileTexts, file: LibraryFile): T[] {
  return parseRecords<T>(texts.get(file) ?? (RATER_FILES.has(file) ? '' : 'missing'), file);
}
