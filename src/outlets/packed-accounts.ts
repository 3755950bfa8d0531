import type { AccountRecord } from './catalogue-records.ts';

/** How the keys of accounts begin; each is a column of the packed file. In the order of sorted keys. */
export const ACCOUNT_COLUMNS = [
  'apple-news/',
  'apple-podcasts/',
  'bluesky/',
  'facebook/',
  'flipboard/',
  'google-news/',
  'instagram/',
  'linkedin/',
  'mastodon/',
  'podcast-feed/',
  'reddit/u/',
  'telegram/',
  'threads/',
  'tiktok/',
  'whatsapp/',
  'x/',
  'youtube/@',
  'youtube/UC',
  'youtube/c/',
  'youtube/user/',
] as const;

export type AccountColumns = Partial<Record<(typeof ACCOUNT_COLUMNS)[number], string[]>>;
type PackedAccounts = Omit<AccountRecord, 'accounts'> & AccountColumns;

/** @throws RangeError for a key of no known platform. */
export function splitAccounts({ accounts, ...record }: AccountRecord): PackedAccounts {
  const columns: AccountColumns = {};
  for (const key of accounts) {
    const column = ACCOUNT_COLUMNS.find((beginning) => key.startsWith(beginning));
    if (column === undefined) throw new RangeError(`${key} is on no known platform.`);
    (columns[column] ??= []).push(key.slice(column.length));
  }
  return { ...record, ...columns };
}

export function isAccountColumn(field: string): boolean {
  return field.includes('/');
}

/** Gives the records their accounts, which lie in a column for each beginning. */
export function joinAccounts(
  records: readonly Record<string, unknown>[],
  columnOf: (beginning: string) => { rows: readonly number[] | null; values: readonly unknown[] } | undefined,
): void {
  const accounts = records.map((): string[] => []);
  for (const beginning of ACCOUNT_COLUMNS) {
    const column = columnOf(beginning);
    column?.values.forEach((names, index) => {
      const row = column.rows?.[index] ?? index;
      for (const name of names as string[]) accounts[row]?.push(beginning + name);
    });
  }
  records.forEach((record, row) => (record['accounts'] = accounts[row]));
}
