/** "U.S.", "1,200.5", "12m", "don't": in this order. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts written without spaces; only for them is the slow segmenter worth its time. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let wordSegmenter: Intl.Segmenter | null = null;

/** Words of a text, lower-cased, in order; "’" becomes "'", a possessive "'s" is cut, figures keep their marks. */
export function wordsOf(text: string): string[] {
  return rawWords(text).map((word) =>
    word
      .toLowerCase()
      .replace('’', "'")
      .replace(/'s$|\.$/u, ''),
  );
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

/** Number of words split at white space: the unit of every budget and count in a summary. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
