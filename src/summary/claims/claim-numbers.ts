/** A figure in a text: its value, and the words that state it. */
export interface Figure {
  value: number;
  text: string;
  /** Stated roughly: "about", "nearly", "more than". */
  rough: boolean;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const small = new Map<string, number>([
  ...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, place): [string, number] => [word, 20 + 10 * place]),
]);
const scales = new Map<string, number>([
  ['hundred', 100],
  ['dozen', 12],
  ...['thousand', 'k'].map((word): [string, number] => [word, 1e3]),
  ...['million', 'mn', 'm', 'mln', 'millones', 'millions', 'millionen', 'milhões', 'milioni', 'miljoen'].map(
    (word): [string, number] => [word, 1e6],
  ),
  ...['billion', 'bn', 'billions', 'milliarden', 'milliards', 'miliardi', 'miljard'].map(
    (word): [string, number] => [word, 1e9],
  ),
  ...['trillion', 'tn', 'trn'].map((word): [string, number] => [word, 1e12]),
]);

const NUMBER_WORD = `(?:${[...small.keys()].join('|')})`;
const SCALE = `(?:${[...scales.keys()].sort((first, second) => second.length - first.length).join('|')})`;
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\p{N}+(?:[.,]\\p{N}+)*)|(${NUMBER_WORD})(?:[-\\s](${NUMBER_WORD}))?|an?(?=\\s${SCALE}\\b))` +
    `(?:[-\\s]?(${SCALE}))?(?:[-\\s](${SCALE}))?(?:st|nd|rd|th|s)?(?![\\p{L}])`,
  'giu',
);
const ROUGH =
  /(?:about|around|nearly|almost|over|some|roughly|approximately|more than|less than|at least|up to|under)\s+(?:[$€£]\s?)?$/iu;

/** "1,200.5" is 1200.5; "1.200" and "1 200" as written on the Continent are 1200 too. */
function digits(text: string): number {
  const grouped = /^\p{N}{1,3}(?:([.,])\p{N}{3})(?:\1\p{N}{3})*(?:[.,]\p{N}+)?$/u.exec(text);
  if (grouped !== null && !(grouped[1] === '.' && /^\p{N}+\.\p{N}{3}$/u.test(text) && text.startsWith('0'))) {
    const [whole = '', fraction = ''] = splitFraction(text, grouped[1] ?? ',');
    return Number(`${whole.replace(/[.,]/gu, '')}.${fraction}0`);
  }
  return Number(text.replace(',', '.'));
}

function splitFraction(text: string, separator: string): string[] {
  const other = separator === ',' ? '.' : ',';
  return text.split(other, 2);
}

/** Every figure of a text, in order; spelled-out ones and "1.2m", "$4bn", "two dozen" included. English first. */
export function figuresOf(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [whole, written, word, second, scale, higher] = match;
    let value = written === undefined ? 1 : digits(written);
    if (word !== undefined)
      value = (small.get(word.toLowerCase()) ?? 0) + (small.get(second?.toLowerCase() ?? '') ?? 0);
    value *= (scales.get(scale?.toLowerCase() ?? '') ?? 1) * (scales.get(higher?.toLowerCase() ?? '') ?? 1);
    if (!Number.isFinite(value)) continue;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    found.push({ value, text: whole.trim(), rough: ROUGH.test(before) });
  }
  return found;
}

/** Whether a text with these figures states `figure`: the same value, or near it where the claim is rough. */
export function isStated(figure: Figure, figures: readonly Figure[]): boolean {
  const allowed = figure.rough ? 0.1 * figure.value : 1e-9 * figure.value;
  return figures.some(({ value }) => Math.abs(value - figure.value) <= allowed);
}
