import type { Span } from '../sentences/sentences.ts';
import { asidesOf } from './asides.ts';
import { connectiveLength } from './connectives.ts';
import { datelineLength } from './datelines.ts';

/** A sentence made fit to stand alone: stretches of it are left out, nothing else is done to it. */
export interface CleanForm {
  text: string;
  /** UTF-16 offsets into the sentence, from the first unit of `text` to the last. */
  start: number;
  end: number;
}

export interface SentencePlace {
  /** Primary subtag: "en". */
  language: string;
  /** Whether it stands in one of the first paragraphs, where places may be datelines. */
  opensArticle: boolean;
}

/** A bullet or a number of a list. */
const MARK = /^(?:[•⁃▪●■‣◦*►▶»-]\s+|\d{1,2}\.?\)\s+|\d{1,2}\.\s+)(?=["“„«‘'¿¡(]?[\p{Lu}\d])/u;

/** Elsewhere a dash at the start mostly opens what somebody says. */
const DASH_MARK = /^[–—]\s+(?=["“„]?[\p{Lu}\d])/u;
const DASH_LISTS = new Set(['en', 'de', 'nl']);

/** How a sentence may begin: no letter is changed to make it one. */
const BEGINS = /^["“”„«»‘’'¿¡([]{0,3}(?:(?<=«)\s)?[\p{Lu}\p{Lo}\p{N}$€£#@]/u;

/** Asides are worth no search in longer ones, for they are no points. */
const LONGEST = 2000;

/**
 * Leaves out what ties a sentence to its place: list mark, dateline, connective, pointers of captions and the
 * like. No word is changed, no attribution lost; where more than half would go, all stays. Linear.
 */
export function cleanForm(sentence: string, { language, opensArticle }: SentencePlace): CleanForm {
  let start = 0;
  const rest = (): string => sentence.slice(start, start + LONGEST);
  const cut = (length: number): void => {
    if (length > 0 && BEGINS.test(sentence.slice(start + length, start + length + 8))) start += length;
  };
  cut(
    MARK.exec(rest())?.[0].length ??
      (DASH_LISTS.has(language) ? (DASH_MARK.exec(rest())?.[0].length ?? 0) : 0),
  );
  // "(ANSA) - ROMA, 12 MAR - ": at most two.
  cut(datelineLength(rest(), opensArticle));
  cut(datelineLength(rest(), opensArticle));
  cut(connectiveLength(rest(), language));
  if (start >= sentence.length / 2) start = 0;
  return withoutAsides(sentence, start);
}

function withoutAsides(sentence: string, from: number): CleanForm {
  const body = sentence.slice(from);
  const kept: Span[] = [];
  let start = 0;
  for (const aside of body.length > LONGEST ? [] : asidesOf(body)) {
    if (aside.start < start) continue;
    if (aside.start === 0 && !BEGINS.test(body.slice(aside.end, aside.end + 8))) continue;
    if (aside.start > start) kept.push({ start, end: aside.start });
    start = aside.end;
  }
  if (start < body.length) kept.push({ start, end: body.length });
  const text = kept.map((span) => body.slice(span.start, span.end)).join('');
  if (text.length < body.length / 2) return { text: body, start: from, end: sentence.length };
  return { text, start: from + (kept[0]?.start ?? 0), end: from + (kept.at(-1)?.end ?? 0) };
}
