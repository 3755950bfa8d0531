import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DataError } from './data-error.ts';

/** Reads one JSON object a line. @throws DataError with the file and the line. */
export function readJsonLines<T>(path: string, required: readonly (keyof T & string)[]): T[] {
  if (!existsSync(path)) throw new DataError(`${basename(path)} is missing from ${dirname(path)}.`);
  const records: T[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    records.push(parseLine<T>(line, required, `${basename(path)} line ${index + 1}`));
  }
  return records;
}

function parseLine<T>(line: string, required: readonly (keyof T & string)[], where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new DataError(`${where} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DataError(`${where} is not a JSON object.`);
  }
  for (const field of required) {
    if (!(field in value)) throw new DataError(`${where} has no "${field}".`);
  }
  return value as T;
}

/** One record a line, sorted by id (and source or host, where an outlet has several), so that a change of one outlet is a change of one line. */
export function toJsonLines(records: readonly { id: string }[]): string {
  const sorted = [...records].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  return sorted.map((record) => `${JSON.stringify(sourcesLast(record))}\n`).join('');
}

function sortKey({ id, source = '', host = '' }: { id: string; source?: string; host?: string }): string {
  return `${id}\n${source}\n${host}`;
}

/** The same order of fields however a record came about, so that a rebuild shows no false change. */
function sourcesLast(record: { id: string; sources?: string[] }): object {
  if (record.sources === undefined) return record;
  const { sources, ...rest } = record;
  return { ...rest, sources };
}
