import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLeanLibrary, buildLibrary, CARD_FILES, LEAN_FILES, type LibraryFile } from '../card/library.ts';
import type { OutletLibrary } from '../card/who.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../assets/data');

/** The outlet library from the project's own data folder. @throws DataFileError */
export function readLibrary(): OutletLibrary {
  const texts = new Map<LibraryFile, string>();
  for (const file of [...LEAN_FILES, ...CARD_FILES]) {
    const path = join(DATA_FOLDER, `${file}.jsonl`);
    if (existsSync(path)) texts.set(file, readFileSync(path, 'utf8'));
  }
  return buildLibrary(buildLeanLibrary(texts), texts);
}
