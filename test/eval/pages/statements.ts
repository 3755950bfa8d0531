import { share, type ReadRow } from './page-rows.ts';

/** Prints how often title, authors and date are right where they are known. */
export function printStatements(rows: readonly ReadRow[], each: boolean): void {
  for (const corpus of ['fundus', 'postlight']) {
    const known = rows.filter((row) => row.corpus === corpus);
    if (known.length > 0) printCorpus(corpus, known, each);
  }
}

function printCorpus(corpus: string, rows: readonly ReadRow[], each: boolean): void {
  const tally = { title: 0, titles: 0, everyAuthor: 0, anyAuthor: 0, signed: 0, date: 0, dates: 0 };
  const miss = (row: ReadRow, what: string, found: string | null, wanted: string) => {
    if (each) console.log(`    ${row.id} ${what}: ${found ?? '—'} | ${wanted}`);
  };
  for (const row of rows) {
    const { title = null, published = null, byline = null, publisher = null } = row.reading.article ?? {};
    if (row.title !== null) {
      tally.titles += 1;
      if (letters(title ?? '') === letters(row.title)) tally.title += 1;
      else miss(row, 'title', title, row.title);
    }
    if (row.date !== null) {
      tally.dates += 1;
      if (published !== null && day(published) === day(row.date)) tally.date += 1;
      else miss(row, 'date', published, row.date);
    }
    const authors = authorsOf(row, publisher);
    if (authors.length === 0) continue;
    tally.signed += 1;
    const written = letters(byline ?? '');
    const hits = authors.filter((author) => written.includes(letters(author)));
    if (hits.length > 0) tally.anyAuthor += 1;
    if (hits.length === authors.length) tally.everyAuthor += 1;
    else miss(row, 'author', byline, authors.join(', '));
  }
  console.log(`\nMetadata, ${corpus}`);
  console.log(`  title   ${share(tally.title, tally.titles)}  equal in letters and digits, case ignored`);
  console.log(
    `  author  ${share(tally.everyAuthor, tally.signed)}  every named person in the byline; the outlet's own name does not count`,
  );
  console.log(`          ${share(tally.anyAuthor, tally.signed)}  at least one of them`);
  console.log(`  date    ${share(tally.date, tally.dates)}  same day in UTC`);
}

/** The people named as authors; the outlet's own name is not one, and the byline leaves it out. */
function authorsOf(row: ReadRow, publisher: string | null): string[] {
  const authors = row.author === null ? [] : Array.isArray(row.author) ? row.author : [row.author];
  const outlets = ['', letters(row.publisher ?? ''), letters(publisher ?? '')];
  return authors.filter((author) => !outlets.includes(letters(author)));
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function day(text: string): string {
  const zoned = /[T ]\d\d:\d\d/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text;
  const time = new Date(zoned.replace(' ', 'T'));
  return Number.isNaN(time.getTime()) ? text.slice(0, 10) : time.toISOString().slice(0, 10);
}
