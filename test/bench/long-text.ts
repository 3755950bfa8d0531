import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPage } from '../../src/article/read-page.ts';

const SAMPLE = join(import.meta.dirname, '../pages/news-article/index.html');

/** An English news text of `words` words in paragraphs: the sample page's, again and again, with other names each time. */
export function longText(words: number): string[] {
  const { article } = readPage(parseHTML(readFileSync(SAMPLE, 'utf8')).document, null);
  if (article === null) throw new Error('The sample page has no article.');
  const paragraphs: string[] = [];
  let left = words;
  for (let round = 0; left > 0; round += 1) {
    for (const paragraph of article.paragraphs) {
      const own = paragraph.split(/\s+/u).slice(0, left);
      left -= own.length;
      if (own.length > 0) paragraphs.push(own.map((word) => renamed(word, round)).join(' '));
    }
  }
  return paragraphs;
}

/** Another name or another figure, so that no round repeats the last one's sentences. */
function renamed(word: string, round: number): string {
  if (round === 0) return word;
  const syllables = round
    .toString(5)
    .replace(/\d/gu, (digit) => ['ba', 'de', 'ki', 'lo', 'mu'][Number(digit)] ?? '');
  return /^\p{Lu}\p{Ll}{3,}\p{P}*$/u.test(word) || /^\p{Ll}{7,}\p{P}*$/u.test(word)
    ? word.replace(/(?=\p{P}*$)/u, syllables)
    : word;
}
