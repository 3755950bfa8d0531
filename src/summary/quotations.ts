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
const SINGLE_CLOSING = /[.,!?…]['’](?=[\s)]|$)|['’](?=[,;.])/u;

/** Stretches of the paragraph inside quotation marks, marks included, in order, without overlap. */
export function quotations(paragraph: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let index = 0; index < paragraph.length; index += 1) {
    const mark = paragraph.charAt(index);
    const single = mark === "'" || mark === '‘';
    const closing = PAIRS[mark];
    if (closing === undefined && !single) continue;
    // A straight mark opens only after white space or a bracket and before a letter.
    const around = paragraph.slice(Math.max(0, index - 1), index + 2);
    if ((closing === '"' || single) && !/^(?:|[\s([—–-])["'‘][^\s"'‘]/u.test(around)) continue;
    const window = paragraph.slice(index + 1, index + 1 + LONGEST);
    const length = closing === undefined ? singleEnd(window) : window.indexOf(closing);
    if (length === -1 || window.slice(0, length).includes('\n')) continue;
    found.push({ start: index, end: index + length + 2 });
    index += length + 1;
  }
  return found;
}

function singleEnd(window: string): number {
  const match = SINGLE_CLOSING.exec(window);
  return match === null ? -1 : match.index + match[0].length - 1;
}
