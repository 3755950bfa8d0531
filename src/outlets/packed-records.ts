import { isAccountColumn, joinAccounts } from './packed-accounts.ts';
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

/** A field's values, and the rows that they are of; null where every row has one. */
interface Column {
  rows: readonly number[] | null;
  values: unknown[];
}

/** The records of a packed file. `outlets` are the unpacked outlets, in the order of their file. */
export function unpackRecords<T extends { id: string }>(file: PackedFile, outlets: readonly Named[]): T[] {
  const columns = new Map(file.columns.map((column) => [column.field, unpackColumn(column)]));
  const ids = columns.get('id')?.values ?? [];
  if (ids.length !== file.rows) throw new RangeError(`${file.packed} has rows of no outlet.`);
  const bases = file.packed === 'outlets' ? ownBases(columns) : basesAt(ids, outlets, file.packed);
  for (const form of shortForms(file.packed)) {
    const column = columns.get(form.field);
    if (column === undefined) continue;
    expandColumn(column.values as (string | string[])[], form, atRows(bases, column.rows));
  }
  const records = bases.map(({ id }): Record<string, unknown> => ({ id }));
  columns.delete('id');
  for (const [field, { rows, values }] of columns) {
    if (isAccountColumn(field)) continue;
    const filled = atRows(records, rows);
    values.forEach((value, index) => {
      const record = filled[index];
      if (record !== undefined) record[field] = value;
    });
  }
  if (file.packed === 'accounts') joinAccounts(records, (beginning) => columns.get(beginning));
  return records as unknown as T[];
}

function atRows<T>(all: readonly T[], rows: readonly number[] | null): readonly T[] {
  return rows === null
    ? all
    : rows.map((row) => {
        const one = all[row];
        if (one === undefined) throw new RangeError(`There is no row ${row}.`);
        return one;
      });
}

function ownBases(columns: ReadonlyMap<string, Column>): Basis[] {
  const names = (columns.get('name')?.values ?? []) as string[];
  const ids = (columns.get('id')?.values ?? []) as string[];
  return ids.map((id, row) => basisOf({ id, name: names[row] ?? '' }));
}

/** `steps` are the distances between the outlets' rows. */
function basesAt(steps: readonly unknown[], outlets: readonly Named[], file: string): Basis[] {
  let row = 0;
  return (steps as number[]).map((step) => {
    row += step;
    const outlet = outlets[row];
    if (outlet === undefined) throw new RangeError(`Row ${row} of ${file} is of no outlet.`);
    return basisOf(outlet);
  });
}

function unpackColumn({ at, words, values, list }: PackedColumn): Column {
  const stored: unknown[] = typeof values === 'string' ? values.slice(1).split(values.charAt(0)) : values;
  const said = words === undefined ? stored : stored.map((place) => words[place as number]);
  const each = list === undefined ? said : said.map((text) => parts(text as string, list));
  let row = 0;
  return { rows: at?.map((step) => (row += step)) ?? null, values: each };
}

/** Most lists have one part, and splitting is slow. */
function parts(text: string, separator: string): string[] {
  return text.includes(separator) ? text.split(separator) : [text];
}
