import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from './data/catalogue-files.ts';
import { countCatalogue, staleRatings } from './data/report.ts';

const DATA = join(import.meta.dirname, '../assets/data');
const USAGE = `npm run data:report                  what the catalogue holds
npm run data:report -- --stale       AllSides ratings that are more than 24 months old, the oldest first
  [YYYY-MM]                          in that month, instead of this one
  --older-than MONTHS                another age
  --fail-after MONTHS                exit with 1 where a rating is older than that`;

function run(): void {
  const { values, positionals } = parseArgs({
    options: {
      stale: { type: 'boolean', default: false },
      'older-than': { type: 'string', default: '24' },
      'fail-after': { type: 'string' },
    },
    allowPositionals: true,
  });
  const [month = new Date().toISOString().slice(0, 7)] = positionals;
  const limits = [values['older-than'], values['fail-after'] ?? '0'];
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month) || limits.some((limit) => !/^\d+$/.test(limit))) {
    throw new TypeError(`A month is YYYY-MM, and an age is a number of months.\n${USAGE}`);
  }
  const files = readCatalogue(DATA);
  if (values.stale) listStale(month, Number(values['older-than']));
  else printCounts();
  if (values['fail-after'] === undefined) return;
  const tooOld = staleRatings(files.allsides, month, Number(values['fail-after'])).length;
  if (tooOld === 0) return;
  console.error(`${tooOld} ratings are more than ${values['fail-after']} months old.`);
  process.exitCode = 1;

  function listStale(at: string, months: number): void {
    const stale = staleRatings(files.allsides, at, months);
    for (const { rating, age } of stale) {
      const url = `https://www.allsides.com/news-source/${rating.slug}`;
      console.log(`${rating.asOf.padEnd(10)} ${String(age).padStart(3)} months  ${rating.id}  ${url}`);
    }
    console.log(
      `${stale.length} of ${files.allsides.length} ratings are more than ${months} months old in ${at}.`,
    );
  }

  function printCounts(): void {
    for (const { title, rows } of countCatalogue(files, readFileSync(join(DATA, 'SOURCES.md'), 'utf8'))) {
      console.log(`\n${title}`);
      for (const [what, count, note = ''] of rows) {
        console.log(`  ${count.toLocaleString('en').padStart(7)}  ${what.padEnd(40)} ${note}`.trimEnd());
      }
    }
  }
}

try {
  run();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
