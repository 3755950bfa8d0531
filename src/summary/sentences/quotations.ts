/** Longer quotations are split like any text: nobody wants a point of ten lines. */
const LONGEST = 320;

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** Single marks double as apostrophes: only one after a punctuation mark or before one surely closes. */
const SINGLE_CLOSING = /[.,!?…]['’](?=[\s)]|$)|['’](?=[,;.])/gu;

/** Stretches of the paragraph inside quotation marks, marks included, in order, without overlap. */
export function quotations(paragraph: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const nextEnd = endFinder(paragraph);
  for (let index = 0; index < paragraph.length; index += 1) {
    const mark = paragraph.charAt(index);
    const single = mark === "'" || mark === '‘';
    const closing = single ? SINGLE_CLOSING : PAIRS[mark];
    if (closing === undefined) continue;
    // A straight mark opens only after white space or a bracket and before a letter.
    const around = paragraph.slice(Math.max(0, index - 1), index + 2);
    if ((mark === '"' || single) && !/^(?:|[\s([—–-])["'‘][^\s"'‘]/u.test(around)) continue;
    const end = nextEnd(closing, index + 1);
    if (end - index > LONGEST || paragraph.slice(index, end).includes('\n')) continue;
    found.push({ start: index, end });
    index = end - 1;
  }
  return found;
}

/** Finds where a closing mark ends. Remembers the last find of each, so that the whole stays linear. */
function endFinder(paragraph: string): (closing: string | RegExp, from: number) => number {
  const finds = new Map<string | RegExp, { place: number; end: number }>();
  return (closing, from) => {
    const last = finds.get(closing);
    if (last !== undefined && last.place >= from) return last.end;
    const find = { place: Infinity, end: Infinity };
    if (typeof closing === 'string') {
      const place = paragraph.indexOf(closing, from);
      if (place !== -1) [find.place, find.end] = [place, place + 1];
    } else {
      closing.lastIndex = from;
      const match = closing.exec(paragraph);
      if (match !== null) [find.place, find.end] = [match.index, match.index + match[0].length];
    }
    finds.set(closing, find);
    return find.end;
  };
}
