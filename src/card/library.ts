import type { AccountRecord, OutletRecord, ShortDomainRecord } from '../outlets/catalogue-records.ts';
import { buildCatalogue, type Catalogue } from '../outlets/catalogue.ts';
import { indexById, readRecords } from '../outlets/records.ts';
import type { Raters } from '../ratings/rate.ts';
import type { OutletLibrary } from './who.ts';

/** Files that a library can do without: a rater's has terms of its own, and a fork may leave it out. */
const MAY_BE_MISSING: ReadonlySet<LibraryFile> = new Set([
  'accounts',
  'short-domains',
  'allsides',
  'wikipedia-perennial',
  'audience-robertson2018',
  'quality-lin2023',
]);

/** Files of `assets/data/<name>.jsonl` that the icon and the badges need. */
export const LEAN_FILES = ['outlets', 'allsides', 'short-domains'] as const;
/** Files that the card needs besides. */
export const CARD_FILES = [
  'wikipedia-perennial',
  'audience-robertson2018',
  'quality-lin2023',
  'backgrounds',
  'facts',
  'state-media',
] as const;
/** Files that only pages on other sites' platforms need. */
export const ACCOUNT_FILES = ['accounts'] as const;
export type LibraryFile = (typeof LEAN_FILES | typeof CARD_FILES | typeof ACCOUNT_FILES)[number];
export type FileTexts = ReadonlyMap<LibraryFile, string>;

/** Enough to name an outlet and its lean: what is loaded on every news page. */
export interface LeanLibrary {
  catalogue: Catalogue;
  shortDomains: ShortDomainRecord[];
  allsides: Raters['allsides'];
}

/** @throws DataFileError where a file is missing or broken. */
export function buildLeanLibrary(texts: FileTexts): LeanLibrary {
  const outlets = readRecords<OutletRecord>(textOf(texts, 'outlets'), 'outlets');
  const shortDomains = readRecords<ShortDomainRecord>(
    textOf(texts, 'short-domains'),
    'short-domains',
    outlets,
  );
  return {
    catalogue: buildCatalogue(outlets, shortDomains),
    shortDomains,
    allsides: indexById(readRecords(textOf(texts, 'allsides'), 'allsides', outlets)),
  };
}

/** @throws DataFileError where a file is missing or broken. */
export function buildLibrary({ catalogue, allsides }: LeanLibrary, texts: FileTexts): OutletLibrary {
  const outlets = inOrder(catalogue);
  const index = <T extends { id: string }>(file: LibraryFile) =>
    indexById(readRecords<T>(textOf(texts, file), file, outlets));
  return {
    catalogue,
    raters: {
      allsides,
      wikipedia: index('wikipedia-perennial'),
      audience: index('audience-robertson2018'),
      quality: index('quality-lin2023'),
    },
    written: index('backgrounds'),
    facts: index('facts'),
    stateMedia: index('state-media'),
  };
}

/** Whose account each is. @throws DataFileError where the file is broken. */
export function accountRecords(texts: FileTexts, catalogue: Catalogue): AccountRecord[] {
  return readRecords<AccountRecord>(textOf(texts, 'accounts'), 'accounts', inOrder(catalogue));
}

/** The outlets in the order of their file, by which packed files name them. */
function inOrder(catalogue: Catalogue): OutletRecord[] {
  return [...catalogue.byId.values()];
}

/** The text of a file; one that is missing and may not be is no records, which its reader says. */
function textOf(texts: FileTexts, file: LibraryFile): string {
  return texts.get(file) ?? (MAY_BE_MISSING.has(file) ? '' : 'missing');
}
