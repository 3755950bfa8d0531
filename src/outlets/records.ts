import { unpackRecords, type PackedFile } from './packed-records.ts';
import type { Named } from './short-forms.ts';

/** A data file of `assets/data/` that cannot be read as one record a line. */
export class DataFileError extends Error {
  override name = 'DataFileError';
}

/**
 * Parses one record a line; about 6 ms for the 9,000 outlets in Node.
 * The files are ours and their full shape is held by the data tests, so only the presence of an id is checked here.
 * @throws DataFileError where the text is not that.
 */
export function parseRecords<T extends { id: string }>(text: string, file: string): T[] {
  try {
    // One parse of the whole is several times faster than one a line.
    const records = JSON.parse(`[${text.trim().replaceAll('\n', ',')}]`) as T[];
    if (records.every((record) => typeof record.id === 'string')) return records;
  } catch {
    // Falls through: broken text and broken records are the same to the caller.
  }
  throw new DataFileError(`${file} is not one record a line.`);
}

/**
 * Reads a data file in either form: one record a line, as it lies in `assets/data/`, or packed, as it lies in the built
 * extension. `outlets` are those of the same library, in the order of their file; `outlets` itself needs none.
 * @throws DataFileError where the text is neither.
 */
export function readRecords<T extends { id: string }>(
  text: string,
  file: string,
  outlets: readonly Named[] = [],
): T[] {
  if (!text.startsWith('{"packed"')) return parseRecords<T>(text, file);
  try {
    return unpackRecords<T>(JSON.parse(text) as PackedFile, outlets);
  } catch {
    throw new DataFileError(`${file} is not what was packed.`);
  }
}

/** Records by id. */
export function indexById<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
