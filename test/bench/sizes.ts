import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');

/** Raw and gzipped bytes of what readers download and what lies in every page. */
export function measureSizes(): [name: string, figure: string][] {
  const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip') && !name.includes('sources'));
  return [
    ...zips.map((name): [string, string] => [name, bytes(readFileSync(join(OUTPUT, name)).length)]),
    ...['page.js', 'badge.js', 'evidence.js', 'article.js', 'background.js'].map((name): [string, string] => [
      name,
      rawAndGzip([join(OUTPUT, 'chrome-mv3', name)]),
    ]),
  ];
}

function rawAndGzip(paths: string[]): string {
  const contents = paths.map((path) => readFileSync(path));
  const raw = contents.reduce((sum, content) => sum + content.length, 0);
  const zipped = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  return `${bytes(raw)}, gzipped ${bytes(zipped)}`;
}

function bytes(number: number): string {
  return `${number.toLocaleString('en')} B`;
}
