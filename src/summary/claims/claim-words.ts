import { numberWords, scaleWords } from './number-words.ts';
import { roughStem } from './stem.ts';
import { rawWords } from '../words/tokens.ts';

/** A word of a claim or of a text, as it is compared. */
export interface ClaimWord {
  written: string;
  /** Lower-cased, possessive "'s" cut. */
  word: string;
  /** Rough stem; figures as plain digits, so that "two" is "2" and "1.2m" is "1200000". */
  stem: string;
  capital: boolean;
  /** No stop word. */
  content: boolean;
  /** A mark follows that ends a clause. */
  closes: boolean;
}

const NEGATIVE_ENDING = /^(\p{L}+)n't$/u;
/** What stands for the word with its ending cut: "won't" is "will not". */
const STEMS_OF_NEGATIVES: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
const CLOSING = /^\s?[,.;:!?()–—"”'’`-](?![\p{L}\p{N}])/u;
const FIGURE = /^(\d{1,15}(?:\.\d{1,9})?)(\p{L}{0,12})$/u;

/** Words in order; "%" is "percent", "n't" is "not". Signs of currency are left to the figures. */
export function claimWords(text: string, stopWords: ReadonlySet<string>): ClaimWord[] {
  const words: ClaimWord[] = [];
  const plain = text.replace(/\s?%|\bper cent\b/gu, ' percent');
  let closes = false;
  let written = '';
  let place = 0;
  const add = (word: string, capital: boolean): void => {
    const content = !stopWords.has(word) && word !== 'not';
    words.push({ written, word, stem: figureStem(word) ?? roughStem(word), capital, content, closes });
  };
  for (const raw of rawWords(plain)) {
    place = plain.indexOf(raw, place) + raw.length;
    written = raw;
    closes = CLOSING.test(plain.slice(place, place + 3));
    const word = raw
      .toLowerCase()
      .replace('’', "'")
      .replace(/'s$|\.$/u, '');
    const capital = /^\p{Lu}/u.test(raw);
    const verb = NEGATIVE_ENDING.exec(word)?.[1];
    const scale = scaleWords.get(word);
    const last = words.at(-1);
    if (scale !== undefined && last !== undefined && /^\d/u.test(last.stem)) {
      last.stem = String(Number(last.stem) * scale);
      last.closes = closes;
    } else if (word === 'cannot' || verb !== undefined) {
      add(verb === undefined ? 'can' : (STEMS_OF_NEGATIVES[verb] ?? verb), capital);
      add('not', false);
    } else if (word !== '') add(word, capital);
  }
  return words;
}

function figureStem(word: string): string | null {
  const spelled = numberWords.get(word);
  if (spelled !== undefined) return String(spelled);
  const figure = FIGURE.exec(word.replace(/(?<=\d),(?=\d{3})/gu, ''));
  if (figure === null) return null;
  const scale = scaleWords.get(figure[2] ?? '');
  if (scale !== undefined) return String(Number(figure[1]) * scale);
  return /^(?:|st|nd|rd|th)$/u.test(figure[2] ?? '') ? (figure[1] ?? null) : null;
}
