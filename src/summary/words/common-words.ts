import { wordsOf } from './tokens.ts';

/** What of a text is counted, in UTF-16 units. */
const SAMPLE = 60_000;

/** From so often on a word is common, and from that share of all words on. */
const OFTEN = 3;
const SHARE = 0.004;

/** Function words are short; in scripts whose characters are syllables, shorter still. */
const LONGEST = 4;
const SYLLABIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LONGEST_SYLLABIC = 1;

/**
 * The words of a text that look like function words, whatever its language: short, and common in it. Names in
 * capitals are not counted.
 */
export function commonWordsOf(paragraphs: readonly string[]): ReadonlySet<string> {
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
  return word.length <= (SYLLABIC.test(word) ? LONGEST_SYLLABIC : LONGEST) && /^[\p{L}\p{M}']+$/u.test(word);
}
