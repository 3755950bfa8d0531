import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPage } from '../../src/article/read-page.ts';
import { buildLeanLibrary, buildLibrary, CARD_FILES, LEAN_FILES } from '../../src/card/library.ts';
import { identify } from '../../src/outlets/identify.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { timeOf } from './median.ts';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 20;

/** Times of the pure layers in Node, on the committed data and the sample page. */
export function measurePureSteps(): [name: string, figure: string][] {
  const texts = new Map(
    [...LEAN_FILES, ...CARD_FILES].map((file) => [
      file,
      readFileSync(join(ROOT, `assets/data/${file}.jsonl`), 'utf8'),
    ]),
  );
  const lean = buildLeanLibrary(texts);
  const addresses = [...lean.catalogue.byHost.keys()].map(
    (host) => `https://www.${host}/2026/01/02/world/a-story.html`,
  );
  const html = readFileSync(join(ROOT, 'test/pages/news-article/index.html'), 'utf8');
  const read = () => readPage(parseHTML(html).document, 'https://www.bbc.com/news/articles/c0x');
  const { article } = read();
  if (article === null) throw new Error('The sample page has no article.');
  const identifyAll = timeOf(() => {
    for (const address of addresses) identify(address, lean.catalogue);
  }, ROUNDS);
  return [
    ['catalogue parse and index, outlets and ratings', ms(timeOf(() => buildLeanLibrary(texts), ROUNDS))],
    [
      'catalogue parse and index, everything',
      ms(timeOf(() => buildLibrary(buildLeanLibrary(texts), texts), ROUNDS)),
    ],
    [
      'identify',
      `${Math.round((addresses.length / identifyAll) * 1000).toLocaleString('en')} addresses a second`,
    ],
    [`extract ${article.words} words (with parsing, linkedom)`, ms(timeOf(read, ROUNDS))],
    ['summarise it', ms(timeOf(() => summarise(article, { bullets: 10, words: null }), ROUNDS))],
  ];
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
