import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'test/pages/news-article/index.html');

/** Composed by us in the shape of a real article, and served under an address that the outlet could have given it. */
export const SAMPLE_URL = 'https://www.bbc.com/news/articles/c0sample01x';

export function readSamplePage(): string {
  return readFileSync(file, 'utf8');
}

/** The card as `npm run card` prints it for the same page. Throws with the command's own words where it fails. */
export function printedCard(): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', '--url', SAMPLE_URL, file],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr.trim());
  return stdout.trim();
}
