import { numberWords, ordinalWords, scaleWords } from './number-words.ts';
import { roughStem } from './stem.ts';
import { rawWords } from '../words/tokens.ts';

/** A figure in a text: its value, and the words that state it. */
export interface Figure {
  value: number;
  text: string;
  /** Stated roughly: "about", "nearly", "more than". */
  rough: boolean;
  kind: 'money' | 'percent' | 'plain';
  /** "$", "€", "£"…; null where it is no money, or of an unnamed kind. */
  currency: string | null;
  /** Stems of the words close after it, then close before: what is counted is among the first. */
  after: readonly string[];
  before: readonly string[];
}

/** How well a text bears a figure: not at all; as a figure of something else; as this one. */
export type Fit = 'absent' | 'elsewhere' | 'stated';

const TIE =
  /^(?:and|the|for|with|from|that|but|was|wer|has|hav|are|who|which|after|before|per|more|into|when|while|sinc|have)$/u;

/** Whether a text has the figure, but never with the word that follows it in the claim. */
export function countsOther(figure: Figure, figures: readonly Figure[]): boolean {
  const unit = figure.after.find((stem) => !TIE.test(stem));
  if (unit !== figure.after[0]) return false;
  const same = figures.filter((other) => sameValue(figure, other));
  if (unit === undefined || figure.kind !== 'plain' || same.length === 0) return false;
  return !same.some(
    ({ after, before }) => after.slice(0, 4).includes(unit) || before.slice(-4).includes(unit),
  );
}

const byLength = (words: Iterable<string>): string =>
  [...words].sort((first, second) => second.length - first.length).join('|');
const SPELLED = `(?:${byLength(numberWords.keys())})`;
const SCALE = `(?:${byLength(scaleWords.keys())})`;
const ORDINAL = `(?:${byLength([...ordinalWords.keys()].filter((word) => !/^(?:first|second)$/u.test(word)))})`;
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\p{N}{1,40}(?:[.,]\\p{N}{1,20}){0,20})|(${SPELLED})(?:[-\\s](${SPELLED}))?|(${ORDINAL})|an?(?=\\s${SCALE}\\b))` +
    `(?:[-\\s]?(${SCALE}))?(?:[-\\s](${SCALE}))?(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
  'giu',
);
const ROUGH =
  /(?:about|around|nearly|almost|over|some|roughly|approximately|more than|less than|at least|up to|under)\s+(?:[$€£]\s?)?$/iu;
const SIGN_BEFORE = /([$€£¥₹₽]|\b(?:EUR|USD|GBP|Rs\.?))\s?$/u;
const CURRENCY_AFTER =
  /^[\s-]?(?:([$€£¥₹₽])|(?:US |American |Canadian |Australian )?(dollars?|euros?|pounds? sterling|pounds?|yen|rupees?|roubles?|rubles?)\b)/iu;
const PERCENT_AFTER =
  /^\s?(?:%|(?:percent|per cent|pct|percentage|Prozent|por ciento|por cento|pour cent|per cento|procent)\b)/iu;
const CURRENCIES: Readonly<Record<string, string>> = {
  d: '$',
  e: '€',
  p: '£',
  y: '¥',
  r: 'r',
  u: '$',
  g: '£',
  '₹': 'r',
  '₽': 'r',
};
const WINDOW = 48;

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
    const [whole, written, word, second, ordinal, scale, higher] = match;
    let value = written === undefined ? 1 : digits(written);
    if (word !== undefined)
      value =
        (numberWords.get(word.toLowerCase()) ?? 0) + (numberWords.get(second?.toLowerCase() ?? '') ?? 0);
    if (ordinal !== undefined) value = ordinalWords.get(ordinal.toLowerCase()) ?? 0;
    value *=
      (scaleWords.get(scale?.toLowerCase() ?? '') ?? 1) * (scaleWords.get(higher?.toLowerCase() ?? '') ?? 1);
    if (!Number.isFinite(value)) continue;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - WINDOW), match.index);
    const after = text.slice(end, end + WINDOW);
    const currency = currencyOf(before, after);
    found.push({
      value,
      text: whole.trim(),
      rough: ROUGH.test(before),
      kind: currency !== null ? 'money' : PERCENT_AFTER.test(after) ? 'percent' : 'plain',
      currency,
      after: stemsOf(after.replace(/\p{L}+$/u, '')),
      before: stemsOf(before.replace(/^\p{L}+/u, '')),
    });
  }
  return found;
}

function currencyOf(before: string, after: string): string | null {
  const sign = SIGN_BEFORE.exec(before)?.[1] ?? CURRENCY_AFTER.exec(after)?.slice(1).find(Boolean);
  if (sign === undefined) return null;
  return CURRENCIES[sign.charAt(0).toLowerCase()] ?? sign.charAt(0);
}

function stemsOf(text: string): string[] {
  return rawWords(text)
    .map((word) => roughStem(word.toLowerCase()))
    .filter((stem) => stem.length > 2);
}

/** Whether a text with these figures states `figure`: the same value, or near it where the claim is rough. */
export function isStated(figure: Figure, figures: readonly Figure[]): boolean {
  return figures.some((other) => sameValue(figure, other));
}

function sameValue(figure: Figure, other: Figure): boolean {
  const allowed = figure.rough ? 0.1 * figure.value : 1e-9 * figure.value;
  return Math.abs(other.value - figure.value) <= allowed;
}

/**
 * How well the figures of a text bear this one: of the same kind, and with a word in common around it. A figure
 * of the claim that counts nothing that the text names close to it is one of something else.
 */
export function fitOf(figure: Figure, figures: readonly Figure[]): Fit {
  let fit: Fit = 'absent';
  for (const other of figures) {
    if (!sameValue(figure, other)) continue;
    fit = 'elsewhere';
    if (figure.kind !== other.kind) continue;
    if (figure.currency !== null && other.currency !== null && figure.currency !== other.currency) continue;
    if (figure.kind !== 'plain' || sharesWord(figure, other)) return 'stated';
  }
  return fit;
}

const MEASURES = new Set(
  'second minute hour day week month year decade mile metre meter foot feet inch kilometre kilometer km tonne ton kilo pound gram litre liter gallon acre hectare percent'
    .split(' ')
    .map(roughStem),
);

/**
 * Whether the text has the figure only in another currency, or never with the measure of time, length or weight that
 * the claim has right after it.
 */
export function measuresOther(figure: Figure, figures: readonly Figure[]): boolean {
  const same = figures.filter((other) => sameValue(figure, other));
  if (same.length === 0) return false;
  if (figure.currency !== null) {
    return same.every(({ currency }) => currency !== null && currency !== figure.currency);
  }
  const [unit = ''] = figure.after;
  return (
    MEASURES.has(unit) && same.every(({ after }) => after.length > 0 && !after.slice(0, 2).includes(unit))
  );
}

function sharesWord(figure: Figure, other: Figure): boolean {
  const around = new Set([...other.after, ...other.before]);
  const nearest = [...figure.after.slice(0, 3), ...figure.before.slice(-3)];
  return nearest.length === 0 || nearest.some((stem) => around.has(stem));
}
