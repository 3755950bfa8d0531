/** "U.S.", "1,200.5", "12m", "don't": in this order. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts written without spaces; only for them is the slow segmenter worth its time. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A character that says about as much as two and a half Latin letters. */
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

let wordSegmenter: Intl.Segmenter | null = null;

/**
 * Words of a text, lower-cased, in order; "’" becomes "'", a possessive "'s" is cut, figures keep their marks.
 * However a page writes them, they compare equal: accents are composed, soft hyphens and joiners are left out.
 */
export function wordsOf(text: string): string[] {
  return rawWords(comparable(text)).map((word) => {
    if (word.endsWith("'s")) return word.slice(0, -2);
    return word.endsWith('.') ? word.slice(0, -1) : word;
  });
}

function comparable(text: string): string {
  let plain = text.toLowerCase().replaceAll('’', "'");
  if (/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(plain))
    plain = plain.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
  // The dot that the Turkish capital leaves behind belongs to no small "i".
  if (/[\u0300-\u036F]/.test(plain)) plain = plain.replaceAll('i\u0307', 'i').normalize('NFC');
  return plain;
}

/** Words of a text as written. Never throws, whatever the text holds. */
export function rawWords(text: string): string[] {
  if (!UNSPACED.test(text)) return text.match(WORD) ?? [];
  wordSegmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of wordSegmenter.segment(text))
    if (isWordLike === true) words.push(segment);
  return words;
}

/** Number of words split at white space: the unit of every budget. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** As countWords, but a text in a script without spaces counts as many words as it would be in one with them. */
export function wordsTold(text: string): number {
  const words = countWords(text);
  const dense = text.match(DENSE)?.length ?? 0;
  const length = text.length + dense * 1.5;
  return length > 15 * words ? Math.round(length / 6) : words;
}
