import type { AccountRecord } from '../../src/outlets/catalogue-records.ts';
import { splitAccounts } from '../../src/outlets/packed-accounts.ts';
import type { PackedColumn, PackedFile } from '../../src/outlets/packed-records.ts';
import { basisOf, shorten, shortForms, type Named } from '../../src/outlets/short-forms.ts';

type AnyRecord = { id: string } & Record<string, unknown>;

/** None of them is in a mark of a short form, nor written as two characters in JSON. */
const SEPARATORS = ['|', ';', '_', '#', '%', '$', '@', '=', '+', '<', '>', '{', '}'];
/** A list of distinct values pays when each stands for several. */
const ROWS_PER_WORD = 3;

/** Packs records for the build; `outlets` in the order of the packed catalogue. Nothing is lost but the order. */
export function packRecords(
  file: string,
  records: readonly { id: string }[],
  outlets: readonly Named[],
): PackedFile {
  const rowOf = new Map(outlets.map((outlet, row) => [outlet.id, row]));
  const place = (record: { id: string }) => rowOf.get(record.id) ?? Number.NaN;
  const split: readonly { id: string }[] =
    file === 'accounts' ? (records as AccountRecord[]).map(splitAccounts) : records;
  const sorted = [...split].sort((one, other) => place(one) - place(other)) as AnyRecord[];
  const short = sorted.map((record, index) => {
    const row = place(record);
    const outlet = outlets[row];
    if (outlet === undefined) throw new RangeError(`${record.id} of ${file} is not in the catalogue.`);
    const before = sorted[index - 1];
    const packed = shortened(file, record, outlet);
    if (file !== 'outlets') packed['id'] = row - (before === undefined ? 0 : place(before));
    return packed;
  });
  const fields = [...new Set(short.flatMap((record) => Object.keys(record)))];
  return { packed: file, rows: short.length, columns: fields.map((field) => packColumn(field, short)) };
}

function shortened(file: string, record: AnyRecord, outlet: Named): Record<string, unknown> {
  const packed: Record<string, unknown> = { ...record };
  const basis = basisOf(outlet);
  for (const form of shortForms(file)) {
    const value = record[form.field] as string | string[] | undefined;
    if (value === undefined) continue;
    packed[form.field] =
      typeof value === 'string'
        ? shorten(value, form, basis)
        : value.map((text) => shorten(text, form, basis));
    form.keep?.(basis, value);
  }
  return packed;
}

function packColumn(field: string, records: readonly Record<string, unknown>[]): PackedColumn {
  const rows = records.flatMap((record, row) => (record[field] === undefined ? [] : [row]));
  const values = rows.map((row) => records[row]?.[field]);
  const at = rows.map((row, index) => row - (rows[index - 1] ?? 0));
  return { field, ...(rows.length === records.length ? {} : { at }), ...packValues(values) };
}

function packValues(values: readonly unknown[]): Omit<PackedColumn, 'field' | 'at'> {
  if (values.every((value) => typeof value === 'number')) return { values: [...values] };
  const keys = values.map((value) => JSON.stringify(value));
  const words = byFrequency(keys);
  if (words.length * ROWS_PER_WORD <= keys.length) {
    const places = new Map(words.map((word, index) => [word, index]));
    return {
      words: words.map((word) => JSON.parse(word) as unknown),
      values: keys.map((key) => places.get(key)),
    };
  }
  if (values.every(isText)) return { values: joined(values) };
  if (!values.every(isTextList)) return { values: [...values] };
  const list = separatorFor(values.flat());
  const texts = values.map((parts) => parts.join(list));
  return { values: joined(texts), list };
}

function joined(texts: readonly string[]): string {
  const separator = separatorFor(texts);
  return separator + texts.join(separator);
}

function separatorFor(texts: readonly string[]): string {
  const free = SEPARATORS.find((separator) => texts.every((text) => !text.includes(separator)));
  if (free === undefined) throw new RangeError('Every separator occurs in the texts.');
  return free;
}

/** The most frequent first: it gets the shortest number. */
function byFrequency(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}
