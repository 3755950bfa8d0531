import { readFileSync } from 'node:fs';
import { transcriptArticle } from '../../../src/article/video/transcript-article.ts';
import { writtenArticle } from '../../../src/article/written-article.ts';
import type { Article } from '../../../src/article/article.ts';

/** Words of a caption, and seconds that a word takes. */
const CAPTION = 8;
const PACE = 0.36;

/** A talk of this folder as the card gets it: cut into captions with times, and put together again by the article's reader. */
export function told(name: string, language = 'en'): Article {
  const text = readFileSync(new URL(`talks/${name}.txt`, import.meta.url), 'utf8');
  return toldOf(text.split('\n'), language);
}

/** The same for given lines; a line that is longer than a caption becomes several. */
export function toldOf(lines: readonly string[], language = 'en'): Article {
  let start = 0;
  const fragments = lines.flatMap((line) => {
    const words = line.split(' ').filter(Boolean);
    const captions = Array.from({ length: Math.ceil(words.length / CAPTION) }, (_, index) =>
      words.slice(index * CAPTION, (index + 1) * CAPTION),
    );
    return captions.map((caption) => {
      const fragment = { start, text: caption.join(' ') };
      start += caption.length * PACE;
      return fragment;
    });
  });
  const article: Article = { ...writtenArticle('', []), title: null, language };
  return transcriptArticle(article, { source: 'transcript', language, fragments });
}
