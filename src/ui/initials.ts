const MOST_LETTERS = 3;
const SMALL_WORDS = new Set(['the', 'of', 'and', 'de', 'la', 'le', 'el', 'der', 'die', 'das']);

/** A tile's letters for a name: "BBC" for BBC News, "NYT" for The New York Times, "R" for Reuters. */
export function initialsOf(name: string): string {
  const words = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  const [first = ''] = words;
  if (/^[\p{Lu}\p{N}]{2,4}$/u.test(first)) return first;
  return words
    .slice(0, MOST_LETTERS)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 32).toUpperCase())
    .join('');
}
