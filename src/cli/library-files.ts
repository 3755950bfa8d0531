import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary, LIBRARY_FILES } from '../card/library.ts';
import type { OutletLibrary } from '../card/who.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../assets/data');

/** The outlet library from the project's own data folder. @throws DataFileError, or Node's error for a missing file. */
export function readLibrary(): OutletLibrary {
  const texts = LIBRARY_FILES.map((file) => [file, readFileSync(join(DATA_FOLDER, `${file}.jsonl`), 'utf8')] as const);
  return buildLibrary(Object.fromEntries(texts));
}
