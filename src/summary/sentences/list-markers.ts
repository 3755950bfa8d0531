/** "1.", "(b)", "iv)", "A)", "• 9." with an item behind it. A capital with a stop is an initial, no mark. */
const MARK =
  /(?:^|\s)([•⁃▪●◦‣]\s?)?(\(?)(\d{1,3}|[a-z]|[ivx]{2,5}|[A-Z](?=\)))(\.\)|\)|\.)\s+(?=[“"'‘(¿¡]?[\p{L}\p{N}])/gu;
const BULLET = /[•⁃▪●◦‣](?=\s*[^\s•⁃▪●◦‣])/gu;
/** Elsewhere a bullet between words only separates: "Politics • 5 min". */
const OPENING_BULLET = /^\s{0,8}[•⁃▪●◦‣]/u;
/** A mark that opens a line needs no neighbour. */
const LINE_MARK = /[\n\r]\s{0,8}(?=(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)]\s+\p{Lu})/gu;
const AFTER_END = /(?:^|[.!?…:][)"'”’]?|[\n\r])\s*$/u;
/** Items joined like this are parts of one sentence: "1) this; and 2) that". */
const JOINED = /(?:[,;]|\b(?:and|or|und|oder|et|ou|y|o|e))\s*$/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Marks of one form that count up one by one. */
interface Run {
  last: number;
  first: number;
  starts: number[];
  /** Whether its items are parts of one sentence. */
  joined: boolean;
}

/** The values a mark may have: "i" is the ninth letter or the first Roman figure. */
function valuesOf(mark: string): [kind: string, value: number][] {
  if (/^\d/u.test(mark)) return [['figure', Number(mark)]];
  const values: [string, number][] = [];
  const roman = ROMAN.indexOf(mark);
  if (roman !== -1) values.push(['roman', roman + 1]);
  if (mark.length === 1)
    values.push([mark < 'a' ? 'capital' : 'letter', mark.toLowerCase().charCodeAt(0) - 96]);
  return values;
}

/**
 * Offsets where the items of a list begin that stands within a text ("1. First 2. Second"): at bullets, at marks
 * that open a line, and at marks that count up. The first of these follows an end (or an earlier list); two are
 * a list if they are first and second, three in any case. In order, without doubles; linear.
 */
export function listItemStarts(text: string): number[] {
  const starts = new Set<number>();
  const bulleted = OPENING_BULLET.test(text);
  for (const { index } of text.matchAll(BULLET)) {
    const before = text.slice(Math.max(0, index - 12), index);
    if (bulleted ? /(?:^|\s)$/u.test(before) : AFTER_END.test(before)) starts.add(index);
  }
  for (const match of text.matchAll(LINE_MARK)) starts.add(match.index + match[0].length);
  const runs = new Map<string, Run>();
  const keep = (run: Run): void => {
    if (!run.joined && run.starts.length > (run.first === 1 ? 1 : 2))
      for (const start of run.starts) starts.add(start);
  };
  for (const match of text.matchAll(MARK)) {
    const [whole, bullet = '', open = '', mark = '', form = ''] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const before = text.slice(Math.max(0, start - 12), start);
    for (const [kind, value] of valuesOf(mark)) {
      const key = bullet.trim() + open + form + kind;
      const run = runs.get(key);
      if (run !== undefined && value === run.last + 1) {
        run.last = value;
        run.starts.push(start);
        run.joined ||= JOINED.test(before);
        continue;
      }
      const listed = value === 1 && [...runs.values()].some(({ starts: items }) => items.length > 1);
      if (!listed && !AFTER_END.test(before)) continue;
      if (run !== undefined) keep(run);
      runs.set(key, { last: value, first: value, starts: [start], joined: false });
    }
  }
  for (const run of runs.values()) keep(run);
  return [...starts].sort((first, second) => first - second);
}
