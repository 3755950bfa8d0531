import { collapse } from '../plain-text.ts';
import { type Fragment, LONGEST_FRAGMENT, MOST_CHARACTERS, MOST_FRAGMENTS } from './transcript.ts';

/** Words of one fragment by one speaker; `turn` where somebody else begins to speak. */
export interface Utterance {
  start: number;
  text: string;
  turn: boolean;
}

/** In brackets: "[Music]", "[ __ ]"; also positions that some captions carry: "{\an8}". */
const BRACKETED = /\[[^[\]]{0,60}\]|【[^【】]{0,60}】|［[^［］]{0,60}］|\{\\[^{}]{0,60}\}/gu;
const MUSIC = /[\u2669-\u266F\u{1D160}-\u{1D164}🎵🎶]/gu;
const IN_PARENTHESES = /\([^()]{1,60}\)|（[^（）]{1,60}）/gu;
/** In parentheses, unlike in brackets, people are quoted too: only what names a sound is one. */
const SOUND =
  /laugh|chuckl|applau|cheer|clap|music|sigh|gasp|cough|inaudible|indistinct|crosstalk|silence|lach|gelächter|beifall|klatsch|musik|rire|risas|risate|risos|ri[ea]|gelach|applaus|aplaus|palmas|muzie|música|músic|musique|unverständlich|拍手|笑|音楽|音乐|音樂|掌声|掌聲|박수|웃음|음악/iu;
/** ">>", or a dash at the start of a line: somebody else speaks. */
const TURN = />{2,3}/u;
const DASH = /^\s*[-–—]\s*(?=\p{L})/u;
/** "ANNA:", "MR. HALE:" */
const LABEL = /^\p{Lu}[\p{Lu}\p{N}.'’ -]{1,30}:\s/u;
const WORD = /[\p{L}\p{N}]/u;

/** The spoken words of captions in order of time: without sounds, and each once where lines roll up the screen. */
export function utterancesOf(fragments: readonly Fragment[]): Utterance[] {
  let characters = 0;
  const usable = fragments
    .slice(0, MOST_FRAGMENTS)
    .filter(({ start, text }) => {
      characters += text.length;
      return Number.isFinite(start) && start >= 0 && characters < MOST_CHARACTERS;
    })
    .map(({ start, text }) => ({ start, text: spoken(text.slice(0, LONGEST_FRAGMENT)) }))
    .filter(({ text }) => WORD.test(text))
    .sort((first, second) => first.start - second.start);
  return withoutRepeats(usable).flatMap(({ start, text }) => speakers(start, text));
}

/** The words alone, in one line; whoever begins to speak is marked by ">>". */
function spoken(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(DASH, '>> '));
  const words = lines.join(' ').replace(BRACKETED, ' ').replace(MUSIC, ' ');
  const rest = words.replace(IN_PARENTHESES, ' ');
  return collapse(WORD.test(rest) ? words.replace(IN_PARENTHESES, withoutSound) : rest);
}

function withoutSound(parenthesis: string): string {
  return SOUND.test(parenthesis) ? ' ' : parenthesis;
}

function speakers(start: number, text: string): Utterance[] {
  return text
    .split(TURN)
    .map((part, index) => ({ start, text: part.trim(), turn: index > 0 || LABEL.test(part) }))
    .filter((utterance) => WORD.test(utterance.text));
}

/**
 * Broadcasters' captions roll: each shows the line before once more. There, what repeats the end of the fragment
 * before goes. Elsewhere people may well say things twice, and only whole repeated lines go.
 */
function withoutRepeats(fragments: Fragment[]): Fragment[] {
  const overlaps = fragments.map(({ text }, index) => overlap(fragments[index - 1]?.text ?? '', text));
  const repeating = fragments.filter(({ text }, index) => isLong(text.slice(0, overlaps[index] ?? 0)));
  const rolls = repeating.length > 1 && repeating.length * 3 >= fragments.length - 1;
  return fragments.flatMap(({ start, text }, index) => {
    const length = overlaps[index] ?? 0;
    const before = fragments[index - 1];
    if (rolls) return length === text.length ? [] : [{ start, text: text.slice(length).trim() }];
    const repeated = text === before?.text && (start === before.start || isLong(text));
    return repeated ? [] : [{ start, text }];
  });
}

/** Two words or more: what is shorter is often said twice. */
function isLong(text: string): boolean {
  return text.includes(' ') || text.length > 20 || /[\u3040-\u30FF\u3400-\u9FFF]{3}/.test(text);
}

/** How much of the start of `next` is the end of `previous`, in UTF-16 units and whole words. Linear in both. */
function overlap(previous: string, next: string): number {
  const shorter = fallbacks(next);
  let matched = 0;
  for (const character of unitsOf(previous.slice(-next.length))) {
    while (matched > 0 && (matched === next.length || next.charAt(matched) !== character)) {
      matched = shorter[matched - 1] ?? 0;
    }
    if (next.charAt(matched) === character) matched += 1;
  }
  const isWhole = (length: number) =>
    isBoundary(next, length) && isBoundary(previous, previous.length - length);
  while (matched > 0 && !isWhole(matched)) matched = shorter[matched - 1] ?? 0;
  return matched;
}

/** For each start of a text, the longest shorter start that it also ends with (Knuth, Morris and Pratt). */
function fallbacks(text: string): number[] {
  const lengths: number[] = [0];
  let length = 0;
  for (let index = 1; index < text.length; index += 1) {
    while (length > 0 && text.charAt(index) !== text.charAt(length)) length = lengths[length - 1] ?? 0;
    if (text.charAt(index) === text.charAt(length)) length += 1;
    lengths.push(length);
  }
  return lengths;
}

function unitsOf(text: string): string[] {
  return text.split('');
}

function isBoundary(text: string, index: number): boolean {
  const [left, right] = [text.charAt(index - 1), text.charAt(index)];
  return !WORD.test(left) || !WORD.test(right) || /[\u3040-\u30FF\u3400-\u9FFF]/.test(right);
}
