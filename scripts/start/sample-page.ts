import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'test/pages/news-article/index.html');

/** Composed by us in the shape of a real article, and served under an address that the outlet could have given it. */
export const SAMPLE_URL = 'https://www.bbc.com/news/articles/c0sample01x';

const STAND_IN = `<!doctype html><html lang="en"><title>A page without an article</title>
<p>The sample article is missing from this checkout.</p></html>`;

export function readSamplePage(): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(
    'The sample article test/pages/news-article/index.html is missing; an empty page stands in for it.',
  );
  return STAND_IN;
}

/** The card as `npm run card` prints it for the same page; null when the command line cannot. */
export function printedCard(): string | null {
  if (!existsSync(file)) return null;
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/main.ts', '--url', SAMPLE_URL, file], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : null;
}
