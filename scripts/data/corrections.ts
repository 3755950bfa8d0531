import { RECORD_FILES, type CatalogueFiles } from './catalogue-files.ts';
import { DataError } from './data-error.ts';

/** A line of `corrections.jsonl`. */
export interface Correction {
  file: string;
  id: string;
  /** Fields to set; null removes one. */
  set?: Record<string, unknown>;
  /** In a text field: what stood there, and what is to stand there. */
  replace?: Record<string, [string, string]>;
  /** Takes the record out of this file; in `outlets`, out of all files. */
  remove?: true;
  /** In `outlets`: the same outlet under another id, which gets the hosts, and the rest where it has none. */
  mergeInto?: string;
  /** In `accounts`: keys that are this outlet's alone, whoever else claims them. */
  own?: string[];
  /** In `accounts`: keys that are not this outlet's. */
  disown?: string[];
  why: string;
  source: string;
}

type AnyRecord = { id: string } & Record<string, unknown>;

/** Applies the corrections in order. Applying them twice changes nothing. @throws DataError on a line that fits nothing. */
export function applyCorrections(files: CatalogueFiles, corrections: readonly Correction[]): void {
  for (const [index, correction] of corrections.entries()) {
    const fail = (problem: string) => new DataError(`corrections.jsonl line ${index + 1}: ${problem}.`);
    // Whose an account is, is said when the table of accounts is made.
    if (correction.file === 'accounts') continue;
    const file = RECORD_FILES.find((name) => name === correction.file);
    if (file === undefined) throw fail(`there is no file "${correction.file}"`);
    if (correction.mergeInto !== undefined) {
      if (file !== 'outlets') throw fail('only outlets can be merged');
      mergeOutlets(files, correction.id, correction.mergeInto);
      continue;
    }
    const records = files[file] as unknown as AnyRecord[];
    const at = records.findIndex((record) => record.id === correction.id);
    if (correction.remove === true) {
      if (file === 'outlets') removeOutlet(files, correction.id);
      else if (at >= 0) records.splice(at, 1);
      continue;
    }
    const record = records[at] ?? newRecord(correction, files);
    if (record === null) throw fail(`"${correction.id}" is not in ${file}.jsonl`);
    if (at < 0) records.push(record);
    setFields(record, correction.set ?? {});
    for (const [field, [before, after]] of Object.entries(correction.replace ?? {})) {
      const text = record[field];
      if (typeof text !== 'string') throw fail(`${field} is not a text`);
      if (text.includes(after)) continue;
      if (text.split(before).length !== 2) throw fail(`"${before}" does not occur once in ${field}`);
      record[field] = text.replace(before, after);
    }
  }
}

function newRecord({ file, id, set = {} }: Correction, files: CatalogueFiles): AnyRecord | null {
  if (file === 'outlets' && typeof set['name'] === 'string') {
    return { id, name: set['name'], sources: ['corrections'] };
  }
  const isKnown = files.outlets.some((outlet) => outlet.id === id);
  if (file === 'facts' && isKnown) return { id, sources: ['corrections'] };
  // A row of Wikipedia's list may be of several sites, each of which then has a record of its own.
  return file === 'wikipedia-perennial' && typeof set['status'] === 'string' ? { id } : null;
}

function setFields(record: AnyRecord, fields: Record<string, unknown>): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value === null) Reflect.deleteProperty(record, field);
    else record[field] = value;
  }
}

function removeOutlet(files: CatalogueFiles, id: string): void {
  for (const name of RECORD_FILES) {
    const records = files[name] as { id: string }[];
    const at = records.findIndex((record) => record.id === id);
    if (at >= 0) records.splice(at, 1);
  }
}

/** Gives the hosts of one outlet to another, and the rest where that has none. @throws DataError where the other does not exist. */
export function mergeOutlets(files: CatalogueFiles, from: string, into: string): void {
  const gone = files.outlets.find((outlet) => outlet.id === from);
  const target = files.outlets.find((outlet) => outlet.id === into);
  if (target === undefined) throw new DataError(`corrections.jsonl: "${into}" is not in outlets.jsonl.`);
  if (gone === undefined) return;
  files.outlets = files.outlets.filter((outlet) => outlet !== gone);
  target.domains = [...new Set([...(target.domains ?? []), ...(gone.domains ?? [])])];
  target.sources = [...new Set([...target.sources, ...gone.sources])].sort();
  for (const outlet of files.outlets) if (outlet.parent === from) outlet.parent = into;
  for (const name of RECORD_FILES.slice(1)) {
    const records = files[name] as { id: string }[];
    const at = records.findIndex((record) => record.id === from);
    const moved = records[at];
    if (moved === undefined) continue;
    if (records.some((record) => record.id === into)) records.splice(at, 1);
    else moved.id = into;
  }
}
