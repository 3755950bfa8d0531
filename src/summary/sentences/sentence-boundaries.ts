import { abbreviation } from './abbreviations.ts';
import { opensAfterInitial, opensSentence } from './sentence-openers.ts';
import { speakerFollows } from './speakers.ts';

/** How far around a place we look. Bounded, so that the whole stays linear in the text's length. */
const WINDOW = 64;

/** Closing quotes and brackets after a stop, and footnote marks as encyclopedias set them or copies glue them. */
const CLOSERS =
  /(?:(?:\[\d{1,3}\]){1,4}|(?:['’]\s)?["'”“’»«›)\]」』）]{1,4}|(?<=[\p{Ll})]\.)\d{1,3}(?:[ ,]\d{1,3}){0,4})$/u;
const CLOSING = /[\d"'”“’»«›)\]」』）]/u;
const OPENING = /^["'“‘„«‹([¿¡\s`\u200b-\u200f]+/u;
/** A name may begin in lower case: "al-Shabab", "iPhone", "theGrio". */
const LOWER_NAME = /^(?:(?:al|el|as)-\p{Lu}|\p{Ll}{1,4}\p{Lu})/u;
const RELATIVE_BRACKET = /^\((?:Which|Who|Whose|Whom)\b/u;
/** A bracket with the sentence's own stop behind it belongs to the sentence: a source, a page. */
const BRACKET_BEFORE_STOP = /^\([^()\n\r]{1,60}\)(?:[.,;:!?]|\s\p{Ll})/u;
const JAPANESE_PARTICLE = /^[とはがのをにもでへ]/u;
/** In Chinese and Japanese a question or a call in quotation marks is followed by its speaker. */
const ASIAN_SPEAKER = /^[？！](?:\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana})/u;
/** Where a sentence cannot end, so that an ellipsis after it only delays. */
const UNFINISHED = /\b(?:and|or|but|the|an?|of|to|for|with|my|our|your|their|from|at|as)\s?(?:\.{3}|…)$/u;

interface Surroundings {
  /** Before the place, trimmed, back to the sentence's start or the window's. */
  left: string;
  /** The same without closing marks. */
  bare: string;
  /** After the place, trimmed. */
  right: string;
  /** The same without opening marks. */
  next: string;
  language: string;
}

/**
 * Whether the sentence that began at `start` ends at `place`, an offset where one may end (white space on either
 * side is no matter). Looks at a few words on both sides only. `language` is a primary subtag, '' where unknown.
 */
export function endsSentence(text: string, start: number, place: number, language: string): boolean {
  const before = text.slice(Math.max(start, place - WINDOW), place);
  const after = text.slice(place, place + WINDOW);
  const left = before.trimEnd();
  const right = after.trimStart();
  if (right === '' || !/[\p{L}\p{N}]/u.test(left)) return false;
  const next = right.replace(OPENING, '');
  const bare = CLOSING.test(left.slice(-1)) ? left.replace(CLOSERS, '') : left;
  const gap = before.slice(left.length) + after.slice(0, after.length - right.length);
  const around = { left, bare, right, next, language };
  const last = bare.slice(-1);
  if (last !== '…' && !/[\p{Sentence_Terminal}．]/u.test(last)) {
    if (/(?:--|[—–])$/u.test(bare) && bare !== left) return opensSentence(firstWord(next), language);
    return /[\n\r\u2029]/u.test(gap) && lineEnds(around, gap, start >= place - WINDOW);
  }
  if (!'.!?…'.includes(last))
    return (
      !/^[、，」』）]/u.test(right) &&
      !(bare !== left && (JAPANESE_PARTICLE.test(right) || ASIAN_SPEAKER.test(last + right)))
    );
  if (continues(around, gap)) return false;
  if (bare !== left && last !== '…' && speakerFollows(right, last === '.')) return false;
  if (last === '!' || last === '?') return markEnds(around);
  if (last === '…' || /\.\s?\.$/u.test(bare)) return ellipsisEnds(around);
  return bare !== left || stopEnds(around);
}

/** The first word in lower case; of an elided one ("l'homme") the part before the mark. */
const firstWord = (next: string): string =>
  /^(?:[cdjlmnst](?=['’])|(?![cdjlmnst](?![\p{L}\p{M}]))[\p{L}\p{M}]+)/iu.exec(next)?.[0].toLowerCase() ?? '';

/** A line that ends without a stop: wrapped, or an item, a heading? */
function lineEnds({ left, right, next }: Surroundings, gap: string, whole: boolean): boolean {
  if (/[\n\r]\s*[\n\r]/u.test(gap)) return true;
  if (/^[.,;:!?…)]/u.test(right) || BRACKET_BEFORE_STOP.test(right)) return false;
  // Lines that all begin in lower case are items, not one wrapped sentence.
  if (/^\p{Ll}/u.test(next)) return whole && /^\s*\p{Ll}/u.test(left);
  return true;
}

/** Whether the text after a stop shows that the sentence goes on. */
function continues({ left, bare, right, next }: Surroundings, gap: string): boolean {
  if (/^\p{Ll}/u.test(next)) return !LOWER_NAME.test(next);
  if (/^(?:[,;:%)\]…/&+=]|[»”](?:[\s.,;:]|$))/u.test(right) || /^[-–—]\s?\p{Ll}/u.test(right)) return true;
  if (RELATIVE_BRACKET.test(right)) return true;
  // A closing mark set off by a space: .' " He
  if (bare !== left && /^["”]\s/u.test(right)) return true;
  if (bare !== left && BRACKET_BEFORE_STOP.test(right)) return true;
  // "!Xun", "says, ?The case": a mark after a space and before a letter belongs to the word.
  return gap === '' && bare === left && /[\s,:]\p{P}$/u.test(bare);
}

/** Marks that belong to a name. */
const MARKED_NAME = /(?:^|[^\p{L}])(?:Yahoo|Yum|Jeopardy|\p{Lu})!$/u;

function markEnds({ bare, next, language }: Surroundings): boolean {
  if (/[,:]\s?\?$/u.test(bare)) return false;
  return !MARKED_NAME.test(bare) || opensSentence(firstWord(next), language);
}

function ellipsisEnds({ bare, next }: Surroundings): boolean {
  if (UNFINISHED.test(bare)) return false;
  // "I" is a capital anyway, so after dots set off by a space it does not show a beginning.
  return !/[^.!?\s]\s(?:\.{3}|\. \. \.|…)$/u.test(bare) || !/^I\b/u.test(next);
}

const DOTTED = /^(?:\p{Lu}\p{L}{1,15}-)?(?:\p{L}\.-?)+\p{L}$/u;
const SPACED = /(?:^|\s)\p{Ll}\.\s\p{L}\.$/u;
const CLOCK = /^(?:\d{1,2})?[ap]\.?m$/iu;
const SPACED_CLOCK = /[\s\d][ap]\.\sm\.$/iu;
const AFTER_CLOCK =
  /^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|Eastern|Pacific|Central|Mountain|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)(?:\.|\p{Ll}*) \d{1,2})\b/u;
/** "At 5 a.m. Mr. Smith …": no more than the time has been said. */
const ONLY_TIME =
  /^\W*(?:(?:shortly|just|soon) )?(?:at|by|around|about|before|after|until|since|from)(?: \S+){1,3}$/iu;
/** Before and after an ordinal in German. */
const GERMAN_ORDINAL =
  /(?:^|\s)(?:d(?:er|ie|as|em|en|es)|[ai]m|zu[mr]|vom|beim|eine[mnrs]?|jede[mnrs]?|seit|bis|ab|und|[–-])\s\d{1,2}\.$/iu;
const GERMAN_DATE =
  /^(?:Jan|Jänner|Feb|März|April|Mai|Juni|Juli|August|Sept|Okt|Nov|Dez|Jahrhundert)(?:uar|ruar|ember|ober)?\b/u;

/** Where ordinals are written with a stop: "am 3. Mai", "18. 7. 2024", "der 1. FC". */
function ordinal({ bare, next, language }: Surroundings): boolean {
  if (language === 'en') return false;
  if (GERMAN_DATE.test(next) || /^\d{1,2}\.\s?\d/u.test(next)) return true;
  if (/\d{1,2}\.\s?\d{1,2}\.$/u.test(bare) && /^\d{4}/u.test(next)) return true;
  return language === 'de' && GERMAN_ORDINAL.test(bare) && !opensSentence(firstWord(next), language);
}

/** A single stop with no quote after it: abbreviation or end? */
function stopEnds(around: Surroundings): boolean {
  const { bare, right, next, language } = around;
  const word = lastWord(bare);
  if (/^\d{1,2}$/u.test(word)) return !ordinal(around);
  const beforeFigure = /^\d/u.test(next);
  const known =
    abbreviation(word, beforeFigure, language) ??
    // "ST. LOUIS": all in capitals.
    (/^\p{Lu}{2}/u.test(next) ? abbreviation(word.toLowerCase(), beforeFigure, language) : null);
  const opens = opensSentence(firstWord(next), language);
  if (known === 'before figures' || known === 'never last') return false;
  if (CLOCK.test(word) || (word === 'm' && SPACED_CLOCK.test(bare)))
    return !AFTER_CLOCK.test(next) && !right.startsWith('(') && !ONLY_TIME.test(bare.trimStart());
  // "z. B.", "s. XIX"
  if (word.length === 1 && /^(?:\p{L}\.|[IVXL]+\b)/u.test(next)) return word !== 'I' && opens;
  // "U.S. Government" is one name, "in the U.S. How about you?" is two sentences.
  if (known === 'either' || DOTTED.test(word) || (word.length === 1 && SPACED.test(bare)))
    return opens || /^["“«„]/u.test(right);
  // An initial; Arabic has no capitals.
  if (!/^[\p{Lu}\p{sc=Arab}]\p{M}*$/u.test(word)) return true;
  return word === 'I' ? opens : opensAfterInitial(firstWord(next), language);
}

/** The word before the stop, with stops and hyphens inside it. */
function lastWord(bare: string): string {
  let start = bare.length - 1;
  while (start > 0 && /[\p{L}\p{N}\p{M}.°º§&-]/u.test(bare.charAt(start - 1))) start -= 1;
  return bare.slice(start, -1);
}
