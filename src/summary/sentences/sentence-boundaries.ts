import { beforeFigures, eitherAbbreviations, sentenceOpeners, titles } from './abbreviations.ts';

/** How far around a place we look. Bounded, so that the whole stays linear in the text's length. */
const WINDOW = 48;

/** Closing quotes and brackets after a stop, and footnote marks as encyclopedias set them. */
const CLOSERS = /(?:(?:\[\d+\])+|["'”’»›)\]]+)$/u;
const OPENING = /^["'“‘„«‹([¿¡\s]+/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const CLOCK = /^[ap]\.?m$/iu;
/** What follows an ordinal in German: "am 3. Mai", "im 19. Jahrhundert". */
const GERMAN_DATE =
  /^(?:Jan|Jänner|Feb|März|April|Mai|Juni|Juli|August|Sept|Okt|Nov|Dez|Jahrhundert)(?:uar|ruar|ember|ober)?\b/u;
const AFTER_CLOCK =
  /^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|Eastern|Pacific|Central|Mountain|local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

/**
 * Whether a sentence ends at `place`, an offset where one may end (white space on either side is no matter).
 * Looks at a few words on both sides only.
 */
export function endsSentence(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - WINDOW), place);
  const left = before.trimEnd();
  const after = text.slice(place, place + WINDOW);
  const right = after.trimStart();
  if (left === '' || right === '') return false;
  const next = right.replace(OPENING, '');
  const continues = /^\p{Ll}/u.test(next) || /^[,;:%)\]…]/u.test(right) || /^[-–—]\s*\p{Ll}/u.test(right);
  const bare = left.replace(CLOSERS, '');
  const gap = before.slice(left.length) + after.slice(0, after.length - right.length);
  const stopped = /[.!?…。！？؟।]$/u.test(bare);
  if (!stopped) return /[\n\r\u2029]/u.test(gap) && !/^\p{Ll}/u.test(next);
  if (/[。！？؟।]$/u.test(bare)) return !/^[、，」』）]/u.test(right);
  if (continues) return false;
  if (bare.endsWith('.') && !/\.\s?\.$/u.test(bare) && bare.length === left.length)
    return stopEnds(bare, next);
  return true;
}

/** The same for a single stop with no quote after it: abbreviation or end? */
function stopEnds(bare: string, next: string): boolean {
  const word = /[\p{L}\p{N}\p{M}.°º&-]*$/u.exec(bare.slice(0, -1))?.[0] ?? '';
  const lower = word.toLowerCase();
  const nextWord = /^[\p{L}\p{M}]+/u.exec(next)?.[0].toLowerCase() ?? '';
  const opens = sentenceOpeners.has(nextWord);
  if (beforeFigures.has(lower) && /^\d/u.test(next)) return false;
  if (/^\d{1,2}$/u.test(word) && GERMAN_DATE.test(next)) return false;
  if (titles.has(lower)) return lower === 'st' || lower === 'v' || lower === 'on' ? opens : false;
  if (CLOCK.test(word)) return !AFTER_CLOCK.test(next) && !titles.has(nextWord);
  // "U.S. Government" is one name, "in the U.S. How about you?" is two sentences.
  if (DOTTED.test(word) || eitherAbbreviations.has(lower)) return opens || /^["“(]/u.test(next);
  if (/^\p{Lu}$/u.test(word))
    return word === 'I' ? opens : opens && !/\p{Lu}[\p{L}.]*\s\p{Lu}\.$/u.test(bare);
  return true;
}
