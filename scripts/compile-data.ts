import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountTable, type AccountClaims } from './data/accounts.ts';
import { addKnownNames, applyAdditions, type Addition } from './data/additions.ts';
import { keepUsefulAliases } from './data/alias-names.ts';
import { readCatalogue, writeCatalogue, type CatalogueFiles } from './data/catalogue-files.ts';
import { applyCorrections, type Correction } from './data/corrections.ts';
import { DataError } from './data/data-error.ts';
import { wrongHosts } from './data/host-claims.ts';
import { readJsonLines } from './data/json-lines.ts';
import { mergeSameOutlets } from './data/same-outlets.ts';
import { shortDomains, type ShortDomainLine } from './data/short-domains.ts';
import { accountLines, sourceAccounts } from './data/source-accounts.ts';
import type { SourceBackground, SourceOutlet } from './data/source-records.ts';
import { splitSource } from './data/split-source.ts';

const DATA = join(import.meta.dirname, '../assets/data');
/** What was put together by hand, and is compiled into the files of `DATA`. */
const INPUTS = join(import.meta.dirname, 'data');
const YEAR = new Date().getFullYear();

/** `node scripts/compile-data.ts [FOLDER]`: from the source folder, or from the committed files, to the files. */
function compile(folder: string | undefined): void {
  const corrections = readInput<Correction>('corrections', ['file', 'id', 'why', 'source']);
  const files = folder === undefined ? readCatalogue(DATA) : readSource(folder, corrections);
  const additions = readInput<Addition>('additions', ['id', 'source']);
  // Hosts first become whose they are; then what corrections say of additions can be done too.
  const added = new Set(additions.map(({ id }) => id));
  applyCorrections(
    files,
    corrections.filter(({ id, mergeInto = '' }) => !added.has(id) && !added.has(mergeInto)),
  );
  report('Additions left out', applyAdditions(files, additions, YEAR));
  applyCorrections(files, corrections);
  keepUsefulAliases(files.outlets);
  addKnownNames(files.outlets, additions);
  const wrong = wrongHosts(files.outlets);
  if (wrong.length > 0) throw new DataError(`Not an outlet's own address: ${wrong.join('; ')}.`);
  addShortDomains(files);
  addAccounts(files, corrections);
  writeCatalogue(DATA, files);
  console.log(
    `${files.outlets.length} outlets, ${files.allsides.length} AllSides ratings, ${additions.length} additions, ` +
      `${corrections.length} corrections.`,
  );
}

function addShortDomains(files: CatalogueFiles): void {
  const lines = readInput<ShortDomainLine>('short-domains', ['host', 'domain', 'source']);
  const { records, left } = shortDomains(lines, files.outlets);
  files['short-domains'] = records;
  report('Short domains left out', left);
}

function addAccounts(files: CatalogueFiles, corrections: readonly Correction[]): void {
  const lines = ['accounts', 'accounts-of-sources'].flatMap((name) =>
    readInput<AccountClaims>(name, ['domain', 'source', 'accounts']),
  );
  const { records, conflicts, dropped } = accountTable(lines, files.outlets, corrections);
  files.accounts = records;
  report('Accounts that several outlets claim', conflicts);
  report('No accounts', dropped.malformed);
  const count = records.reduce((sum, { accounts }) => sum + accounts.length, 0);
  console.log(`${count} accounts; ${dropped.ofNobody} are of nobody in the catalogue.`);
}

function readSource(folder: string, corrections: readonly Correction[]): CatalogueFiles {
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
  writeFileSync(join(INPUTS, 'accounts-of-sources.jsonl'), accountLines(sourceAccounts(outlets)));
  const files = splitSource(outlets, backgrounds, YEAR);
  const merges = mergeSameOutlets(files, outlets, corrections);
  report(
    'Two records of one outlet',
    merges.map(([gone, into]) => `${gone} → ${into}`),
  );
  return files;
}

/** The lines of a file of `scripts/data/`; none where it does not exist. */
function readInput<T>(name: string, required: readonly (keyof T & string)[]): T[] {
  const path = join(INPUTS, `${name}.jsonl`);
  return existsSync(path) ? readJsonLines<T>(path, required) : [];
}

function report(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`${title} (${lines.length}):\n  ${lines.join('\n  ')}`);
}

try {
  compile(process.argv[2]);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
