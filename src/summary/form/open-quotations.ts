/** How far back a mark is looked for, in UTF-16 units: few quotations are longer. */
const LOOK_BACK = 1500;

/** Marks that may open a quotation, with what closes it. "«" and "»" open either way, where a space stands before. */
const PAIRS: readonly (readonly [string, RegExp])[] = [
  ['“', /[”"]/u],
  ['„', /[“”"]/u],
  ['«', /»/u],
  ['»', /«/u],
  ['"', /"/u],
];
const EITHER_WAY = '«»"';
const OPENS = /(?:^|[\s([—–])$/u;

/**
 * Whether a sentence only goes on with a quotation that began before `start` in its paragraph: who says it stands
 * elsewhere. One that closes the quotation and goes on after it may name the speaker, and does not count.
 */
export function continuesQuotation(
  paragraph: string,
  { start, end }: { start: number; end: number },
): boolean {
  const closing = openMark(paragraph.slice(Math.max(0, start - LOOK_BACK), start));
  if (closing === null) return false;
  const close = paragraph.slice(start, end).search(closing);
  return close === -1 || !/\p{L}/u.test(paragraph.slice(start + close, end));
}

/** What closes the quotation that is open where a text ends; null where none is. */
function openMark(before: string): RegExp | null {
  for (const [mark, closing] of PAIRS) {
    const place = before.lastIndexOf(mark);
    if (place === -1 || closing.test(before.slice(place + 1))) continue;
    // "“" closes a German quotation.
    if (mark === '“' && before.lastIndexOf('„', place) > before.lastIndexOf('”', place)) continue;
    if (EITHER_WAY.includes(mark) && !opensAt(before, place)) continue;
    return closing;
  }
  return null;
}

/** "« " opens with a space after it, as French has it; the others before a word. */
function opensAt(text: string, place: number): boolean {
  if (!OPENS.test(text.slice(0, place))) return false;
  return text.charAt(place) === '«' || /^[\p{L}\p{N}¿¡‚‘([…$€£]/u.test(text.slice(place + 1, place + 3));
}
