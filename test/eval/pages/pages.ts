import { printBodies, printSegments } from './bodies.ts';
import { printKinds } from './kinds.ts';
import { readRows, type ReadRow } from './page-rows.ts';
import { printPublishers } from './publishers.ts';
import { printStatements } from './statements.ts';

/** Each table with the corpora it needs. */
const TABLES: Record<string, { corpora: string[]; print: (rows: ReadRow[], each: boolean) => void }> = {
  bodies: { corpora: ['aeb', 'fundus'], print: printBodies },
  segments: { corpora: ['trafilatura'], print: printSegments },
  statements: { corpora: ['fundus', 'postlight'], print: printStatements },
  kinds: { corpora: ['wcxb', 'aeb', 'fundus', 'trafilatura'], print: printKinds },
  publishers: { corpora: ['fundus'], print: printPublishers },
};

/**
 * Prints how well pages are read: every table, or those named in `asked`. `--each` among them prints the pages that
 * were not read well too. Times are those of readPage on linkedom, in milliseconds.
 */
export function evaluatePages(folder: string, asked: readonly string[]): void {
  const each = asked.includes('--each');
  const named = Object.entries(TABLES).filter(([name]) => asked.includes(name));
  const tables = (named.length > 0 ? named : Object.entries(TABLES)).map(([, table]) => table);
  const rows = readRows(folder, [...new Set(tables.flatMap(({ corpora }) => corpora))]);
  for (const { corpora, print } of tables)
    print(
      rows.filter((row) => corpora.includes(row.corpus)),
      each,
    );
  const times = rows.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(0);
  console.log(`\nreadPage on linkedom: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${times.length} pages\n`);
}
