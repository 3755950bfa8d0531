import { joinAccounts } from './packed-accounts.ts';
import { basisOf, expandColumn, shortForms, type Basis, type Named } from './short-forms.ts';

/**
 * The built extension's form of a data file: column by column, which zips to half of one record a line.
 * `scripts/data/pack-records.ts` writes it. Files other than `outlets` name an outlet by its row there.
 */
export interface PackedFile {
  packed: string;
  rows: number;
  columns: PackedColumn[];
}

export interface PackedColumn {
  field: string;
  /** The rows that have the field, each as its distance from the one before; all rows where missing. */
  at?: number[];
  /** Distinct values, where `values` are places in this list. */
  words?: unknown[];
  /** The values, or all of them in one text, each after its first character. */
  values: unknown[] | string;
  /** What separates the parts of a value that is a list of texts. */
  list?: string;
}

/** Values by row; the rows without the field are undefined. */
type Column = unknown[];

/** The records of a packed file. `outlets` are the unpacked outlets, in the order of their file. */
export function unpackRecords<T extends { id: string }>(file: PackedFile, outlets: readonly Named[]): T[] {
  const columns = new Map(file.columns.map((column) => [column.field, unpackColumn(column, file.rows)]));
  const ids = columns.get('id') ?? [];
  if (ids.length !== file.rows) throw new RangeError(`${file.packed} has rows of no outlet.`);
  const bases = file.packed === 'outlets' ? ownBases(columns) : basesAt(ids, outlets, file.packed);
  for (const form of shortForms(file.packed)) {
    const column = columns.get(form.field);
    if (column !== undefined) expandColumn(column as (string | string[] | undefined)[], form, bases);
  }
  const records = bases.map(({ id }): Record<string, unknown> => ({ id }));
  columns.delete('id');
  for (const [field, column] of columns) fill(records, field, column);
  const whole: unknown[] =
    file.packed === 'accounts' ? records.map(joinAccounts as (record: object) => unknown) : records;
  return whole as T[];
}

function ownBases(columns: ReadonlyMap<string, Column>): Basis[] {
  const names = (columns.get('name') ?? []) as string[];
  return ((columns.get('id') ?? []) as string[]).map((id, row) => basisOf({ id, name: names[row] ?? '' }));
}

/** `steps` are the distances between the outlets' rows. */
function basesAt(steps: Column, outlets: readonly Named[], file: string): Basis[] {
  let row = 0;
  return (steps as number[]).map((step) => {
    row += step;
    const outlet = outlets[row];
    if (outlet === undefined) throw new RangeError(`Row ${row} of ${file} is of no outlet.`);
    return basisOf(outlet);
  });
}

function unpackColumn({ at, words, values, list }: PackedColumn, rows: number): Column {
  const stored: Column = typeof values === 'string' ? values.slice(1).split(values.charAt(0)) : values;
  const said = words === undefined ? stored : stored.map((place) => words[place as number]);
  const each = list === undefined ? said : said.map((text) => parts(text as string, list));
  if (at === undefined) return each;
  const column = new Array<unknown>(rows).fill(undefined);
  let row = 0;
  at.forEach((step, index) => {
    row += step;
    column[row] = each[index];
  });
  return column;
}

/** Most lists have one part, and splitting is slow. */
function parts(text: string, separator: string): string[] {
  return text.includes(separator) ? text.split(separator) : [text];
}

function fill(records: readonly Record<string, unknown>[], field: string, column: Column): void {
  records.forEach((record, row) => {
    const value = column[row];
    if (value !== undefined) record[field] = value;
  });
}
