/** Longer stretches are split like any text: nobody wants a point of ten lines. */
const LONGEST = 320;

/** Opening marks with the marks that close them. */
const PAIRS: Readonly<Record<string, string | RegExp>> = {
  '“': '”',
  '„': /[“”]/gu,
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
  '(': ')',
  '[': ']',
  '（': '）',
};

/** Single marks double as apostrophes: only these surely close. A curly one that opens is no apostrophe. */
const STRAIGHT_CLOSING = /[.,!?…]['’](?=[\s)"”]|$)|['’](?=[,;.])/gu;
const CURLY_CLOSING = /[.,!?…]’(?=[\s)"”]|$)|’(?=[,;.])|[^s\s]’(?=\s)/gu;
const SINGLES: Readonly<Record<string, RegExp>> = {
  "'": STRAIGHT_CLOSING,
  '`': STRAIGHT_CLOSING,
  '‘': CURLY_CLOSING,
};

/** Marks that look alike at both ends open only after white space or a bracket, and before no space. */
const AMBIGUOUS = '"\'`»‘';
const OPENS = /^(?:^|[\s([—–-]|[\s(]["“])["'`»‘][^\s"'”».,;:!?)]/u;

/**
 * Stretches of the paragraph inside quotation marks or brackets, marks included, in order, without overlap (the
 * outermost), up to 320 units long. A mark that opens again before it was closed was never closed.
 */
export function enclosures(paragraph: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const nextEnd = endFinder(paragraph);
  const marks = /["“„«»「『(（[‘'`]/gu;
  for (let match = marks.exec(paragraph); match !== null; match = marks.exec(paragraph)) {
    const mark = match[0];
    const index = match.index;
    const closings = SINGLES[mark] ?? PAIRS[mark] ?? '';
    if (!opens(paragraph, index)) continue;
    const end = nextEnd(closings, index + 1);
    if (end - index > LONGEST) continue;
    const inner = paragraph.slice(index + 1, end);
    if (inner.includes('\n') || (mark === '"' ? opens(paragraph, end - 1) : reopens(mark, inner))) continue;
    found.push({ start: index, end });
    marks.lastIndex = end;
  }
  return found;
}

function opens(paragraph: string, index: number): boolean {
  if (!AMBIGUOUS.includes(paragraph.charAt(index))) return true;
  const before = index === 0 ? '' : paragraph.charAt(index - 1);
  return OPENS.test(before + paragraph.slice(index, index + 2));
}

const reopens = (mark: string, inner: string): boolean => '“„«'.includes(mark) && inner.includes(mark);

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
