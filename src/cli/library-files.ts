import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLeanLibrary, buildLibrary, CARD_FILES, LEAN_FILES } from '../card/library.ts';
import type { OutletLibrary } from '../card/who.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../assets/data');

/** The outlet library from the project's own data folder. @throws DataFileError, or Node's error for a missing file. */
export function readLibrary(): OutletLibrary {
  const texts = new Map(
    [...LEAN_FILES, ...CARD_FILES].map((file) => [
      file,
      readFileSync(join(DATA_FOLDER, `${file}.jsonl`), 'utf8'),
    ]),
  );
  return buildLibrary(buildLeanLibrary(texts), texts);
}
