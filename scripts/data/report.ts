import type { AllSidesRecord } from '../../src/ratings/rating-records.ts';
import type { CatalogueFiles } from './catalogue-files.ts';

/** A part of the report: what is counted, and how many there are of each. */
export interface Count {
  title: string;
  rows: [what: string, count: number, note?: string][];
}

const COUNTRIES_SHOWN = 25;

/** What the catalogue holds. `sources` is the text of `SOURCES.md`, which has the date and the terms of each source. */
export function countCatalogue(files: CatalogueFiles, sources: string): Count[] {
  const accounts = files.accounts.flatMap((record) => record.accounts);
  return [
    { title: 'Outlets', rows: kindsOfOutlets(files) },
    {
      title: 'Outlets by country',
      rows: shortened(tally(files.outlets.map(({ id }) => countryOf(id, files)))),
    },
    { title: 'Rated by AllSides', rows: tally(files.allsides.map(({ rating }) => rating)) },
    { title: 'Accounts', rows: tally(accounts.map((key) => key.slice(0, key.indexOf('/')))) },
    { title: 'Records by source', rows: bySource(files, sources) },
  ];
}

function kindsOfOutlets(files: CatalogueFiles): Count['rows'] {
  const written = new Set(files.backgrounds.map(({ id }) => id));
  const known = new Set([...files.facts, ...files['state-media']].map(({ id }) => id));
  const withParent = files.outlets.filter(({ parent }) => parent !== undefined);
  const bare = files.outlets.filter(({ id, parent }) => !written.has(id) && !known.has(id) && !parent);
  return [
    ['outlets', files.outlets.length - withParent.length],
    ['sections and titles on another’s site', withParent.length],
    ['rated by AllSides', files.allsides.length],
    ['with a written background', written.size],
    ['with facts', files.facts.length],
    ['bare: known by name and address alone', bare.length],
    ['with other names', files.outlets.filter(({ aliases }) => aliases !== undefined).length],
    ['with accounts', new Set(files.accounts.map(({ id }) => id)).size],
    ['accounts', files.accounts.reduce((sum, record) => sum + record.accounts.length, 0)],
    ['short domains', files['short-domains'].length],
  ];
}

function countryOf(id: string, { backgrounds, facts }: CatalogueFiles): string {
  const known = indexOnce(facts).get(id);
  const country = indexOnce(backgrounds).get(id)?.facts.country ?? known?.country;
  return country ?? (known?.state === undefined ? 'not known' : 'United States');
}

const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

function indexOnce<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const index = indexes.get(records) ?? new Map(records.map((record) => [record.id, record]));
  indexes.set(records, index);
  return index as ReadonlyMap<string, T>;
}

/** How often each occurs, the most frequent first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function shortened(rows: [string, number][]): [string, number][] {
  const rest = rows.slice(COUNTRIES_SHOWN);
  if (rest.length === 0) return rows;
  const sum = rest.reduce((total, [, count]) => total + count, 0);
  return [...rows.slice(0, COUNTRIES_SHOWN), [`${rest.length} more`, sum]];
}

function bySource(files: CatalogueFiles, text: string): Count['rows'] {
  const described = new Map(
    [...text.matchAll(/^\| `([\w.-]+)` +\|[^|]*\| ([^|]*?) *\| ([^|]*?) *\|$/gm)].map(
      ([, key = '', date = '', terms = '']) => [key, `${date}, ${terms}`],
    ),
  );
  const keys = [
    ...[...files.outlets, ...files.facts].flatMap(({ sources }) => sources),
    ...[...files.accounts, ...files['short-domains']].map(({ source }) => source),
  ];
  return tally(keys).map(([key, count]) => [key, count, described.get(key) ?? 'not in SOURCES.md']);
}

/** The ratings that were more than `months` months old in `month` (YYYY-MM), the oldest first, with their age. */
export function staleRatings(
  ratings: readonly AllSidesRecord[],
  month: string,
  months: number,
): { rating: AllSidesRecord; age: number }[] {
  return ratings
    .map((rating) => ({ rating, age: monthsBetween(rating.asOf, month) }))
    .filter(({ age }) => age > months)
    .sort((one, other) => other.age - one.age || (one.rating.id < other.rating.id ? -1 : 1));
}

function monthsBetween(from: string, to: string): number {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return count(to) - count(from);
}
