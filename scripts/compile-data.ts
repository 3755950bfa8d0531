import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue, writeCatalogue } from './data/catalogue-files.ts';
import { applyCorrections, type Correction } from './data/corrections.ts';
import { DataError } from './data/data-error.ts';
import { wrongHosts } from './data/host-claims.ts';
import { readJsonLines } from './data/json-lines.ts';
import type { SourceBackground, SourceOutlet } from './data/source-records.ts';
import { splitSource } from './data/split-source.ts';

const DATA = join(import.meta.dirname, '../assets/data');

/** `node scripts/compile-data.ts [FOLDER]`: from the source folder, or from the committed files, to the files. */
function compile(folder: string | undefined): void {
  const files = folder === undefined ? readCatalogue(DATA) : readSource(folder);
  const path = join(DATA, 'corrections.jsonl');
  const corrections = existsSync(path)
    ? readJsonLines<Correction>(path, ['file', 'id', 'why', 'source'])
    : [];
  applyCorrections(files, corrections);
  const wrong = wrongHosts(files.outlets);
  if (wrong.length > 0) throw new DataError(`Not an outlet's own address: ${wrong.join('; ')}.`);
  writeCatalogue(DATA, files);
  console.log(
    `${files.outlets.length} outlets, ${files.allsides.length} AllSides ratings, ${corrections.length} corrections.`,
  );
}

function readSource(folder: string) {
  const outlets = ['outlets.jsonl', 'outlets-more.jsonl'].flatMap((name) =>
    readJsonLines<SourceOutlet>(join(folder, name), ['id', 'name', 'kind', 'sources']),
  );
  const backgrounds = readJsonLines<SourceBackground>(join(folder, 'background.jsonl'), [
    'id',
    'name',
    'facts',
    'background',
    'sources',
    'confidence',
  ]);
  return splitSource(outlets, backgrounds, new Date().getFullYear());
}

try {
  compile(process.argv[2]);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
