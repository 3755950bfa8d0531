import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPage } from '../../src/article/read-page.ts';
import { packedFiles } from '../../scripts/data/packed-files.ts';
import {
  ACCOUNT_FILES,
  accountRecords,
  buildLeanLibrary,
  buildLibrary,
  CARD_FILES,
  LEAN_FILES,
  type FileTexts,
} from '../../src/card/library.ts';
import { identify } from '../../src/outlets/identify.ts';
import { timeOf } from './median.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATA = join(ROOT, 'assets/data');
const ROUNDS = 30;

/** Times of the pure layers in Node, on the committed data and the sample page. */
export function measurePureSteps(): [name: string, figure: string][] {
  const packed = packedFiles(DATA);
  const texts = textsBy((file) => packed.get(file));
  const readable = textsBy((file) => {
    const path = join(DATA, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
  const lean = buildLeanLibrary(texts);
  const addresses = [...lean.catalogue.byHost.keys()].map(
    (host) => `https://www.${host}/2026/01/02/world/a-story.html`,
  );
  const html = readFileSync(join(ROOT, 'test/pages/news-article/index.html'), 'utf8');
  const read = () => readPage(parseHTML(html).document, 'https://www.bbc.com/news/articles/c0x');
  const { article } = read();
  if (article === null) throw new Error('The sample page has no article.');
  const copies = addresses.map((address) => `https://web.archive.org/web/20260102030405/${address}`);
  const rate = (urls: readonly string[]) => {
    const time = timeOf(() => {
      for (const url of urls) identify(url, lean.catalogue);
    }, ROUNDS);
    return `${Math.round((urls.length / time) * 1000).toLocaleString('en')} addresses a second`;
  };
  return [
    ['catalogue ready: outlets, short domains, AllSides', ms(timeOf(() => buildLeanLibrary(texts), ROUNDS))],
    ['catalogue ready: everything but accounts', ms(timeOf(() => readAll(texts), ROUNDS))],
    ['accounts read', ms(timeOf(() => accountRecords(texts, lean.catalogue), ROUNDS))],
    ['the same from the readable files: outlets …', ms(timeOf(() => buildLeanLibrary(readable), ROUNDS))],
    ['the same from the readable files: everything …', ms(timeOf(() => readAll(readable), ROUNDS))],
    ['identify outlets’ own pages', rate(addresses)],
    ['identify an archive’s copies of them', rate(copies)],
    [`extract ${article.words} words (with parsing, linkedom)`, ms(timeOf(read, ROUNDS))],
  ];
}

function textsBy(read: (file: string) => string | undefined): FileTexts {
  const files = [...LEAN_FILES, ...CARD_FILES, ...ACCOUNT_FILES];
  return new Map(files.flatMap((file) => [[file, read(`${file}.jsonl`) ?? ''] as const]));
}

function readAll(texts: FileTexts): unknown {
  return buildLibrary(buildLeanLibrary(texts), texts);
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
