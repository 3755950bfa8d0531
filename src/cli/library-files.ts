import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACCOUNT_FILES,
  accountRecords,
  buildLeanLibrary,
  buildLibrary,
  CARD_FILES,
  LEAN_FILES,
  type LibraryFile,
} from '../card/library.ts';
import type { OutletLibrary } from '../card/who.ts';
import { withAccounts } from '../outlets/catalogue.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../assets/data');

/** The outlet library, with all accounts, from the project's own data folder. @throws DataFileError */
export function readLibrary(): OutletLibrary {
  const texts = new Map<LibraryFile, string>();
  for (const file of [...LEAN_FILES, ...CARD_FILES, ...ACCOUNT_FILES]) {
    const path = join(DATA_FOLDER, `${file}.jsonl`);
    if (existsSync(path)) texts.set(file, readFileSync(path, 'utf8'));
  }
  const library = buildLibrary(buildLeanLibrary(texts), texts);
  return { ...library, catalogue: withAccounts(library.catalogue, accountRecords(texts, library.catalogue)) };
}
