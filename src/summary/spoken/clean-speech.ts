import type { CleanForm } from '../form/clean-form.ts';
import type { Span } from '../sentences/sentences.ts';
import type { Language } from '../words/language.ts';
import { openerEnds } from './openers.ts';
import { type SpeechHabits, speechHabits } from './speech-habits.ts';

/** A longer sentence is no point: nothing is sought in it. */
const LONGEST = 1_000;

/** How a sentence may begin: no letter is changed to make it one. */
const BEGINS = /^["“„«¿¡]?[\p{Lu}\p{N}$€£]/u;

/** "Sarah, the mayor says …": without "Well," she would seem to be the mayor. */
const ADDRESSES = /^\p{Lu}\p{Ll}+,\s/u;

/** Numbers: what is doubled or stumbled over between two of them may be a correction. */
const NUMBER =
  /^(?:[$€£]?\d.*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)\b.*)$/iu;

/**
 * A spoken sentence without the words people say while they look for others. Nothing is changed: openers stay where what
 * follows would begin in lower case (as after stops that were added to captions), and so does what may be a correction.
 * Linear.
 */
export function cleanSpeech(sentence: string, language: Language | null): CleanForm {
  const whole = { text: sentence, start: 0, end: sentence.length };
  if (language === null || sentence.length > LONGEST) return whole;
  const habits = speechHabits[language];
  const start = openingLength(sentence, language);
  const body = sentence.slice(start);
  const kept = keptOf(body, stumblesOf(body, habits));
  const text = kept.map((span) => body.slice(span.start, span.end)).join('');
  return text.length < sentence.length / 2 ? whole : { text, start, end: sentence.length };
}

/** UTF-16 units of the openers that may go, 0 where none may. */
function openingLength(sentence: string, language: Language): number {
  const mayBegin = (end: number): boolean => {
    const rest = sentence.slice(end, end + 60);
    return BEGINS.test(rest) && !ADDRESSES.test(rest);
  };
  return openerEnds(sentence, language).findLast(mayBegin) ?? 0;
}

/** Stretches that say nothing, in order. */
function stumblesOf(body: string, { sounds, asides, doubled }: SpeechHabits): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    if (start > 0 && !isCorrection(body, start, end)) found.push({ start, end });
  };
  for (const { index, 0: whole } of body.matchAll(asides)) add(index, index + whole.length);
  for (const { index, 0: whole, 1: before, 2: after } of body.matchAll(sounds)) {
    // A comma on one side only belongs to the sentence.
    const from = before === ',' && after !== ',' ? 1 : 0;
    add(index + from, index + whole.length - (before !== ',' && after === ',' ? 1 : 0));
  }
  for (const { index, 1: first = '', 2: gap = '' } of body.matchAll(doubled)) {
    // At the start of a sentence the first has the capital: the second goes.
    if (index === 0) add(first.length, first.length + gap.length + first.length);
    else add(index, index + first.length + gap.length);
  }
  return found.sort((one, other) => one.start - other.start);
}

function isCorrection(body: string, start: number, end: number): boolean {
  const before = /\S+\s*$/u.exec(body.slice(Math.max(0, start - 30), start))?.[0].trim() ?? '';
  const after = /^[\s,]*(\S+)/u.exec(body.slice(end, end + 30))?.[1] ?? '';
  return NUMBER.test(before) && NUMBER.test(after);
}

function keptOf(body: string, cuts: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (cut.start < start) continue;
    kept.push({ start, end: cut.start });
    start = cut.end;
  }
  kept.push({ start, end: body.length });
  return kept.filter((span) => span.end > span.start);
}
