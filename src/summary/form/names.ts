import { isHumanNoun } from './human-nouns.ts';

/** A capitalised stretch of a sentence that may name somebody or something. */
export interface Mention {
  /** Without a title before it and a possessive "'s" after it. */
  tokens: readonly string[];
  /** UTF-16 offsets of the tokens in the sentence. */
  start: number;
  end: number;
  /** Where the titles before it begin; the same as `start` without any. */
  from: number;
  title: string | null;
  possessive: boolean;
}

/** Titles that only persons bear, with the pronoun that some of them tell. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir lord lady dame president senator sen congressman congresswoman rep ' +
    'representative gov governor mayor judge justice officer sgt sergeant lt lieutenant capt captain col colonel gen ' +
    'general cpl corporal major adm admiral detective inspector superintendent constable sheriff deputy king queen ' +
    'prince princess duke duchess pope cardinal archbishop bishop rev reverend rabbi imam ayatollah sheikh coach ' +
    'chancellor premier minister secretary ambassador commissioner chairman chairwoman attorney actor actress singer ' +
    'comedian'
  ).split(' '),
);

/** They follow a name. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii']);

/** A capitalised word: "O'Neill", "McKay", "J.", "Dr."; bounded, for a word may be a megabyte. */
const WORD = String.raw`(?:(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Sgt|Lt|Capt|Col|Gen|Rev|St|Adm|Cpl|Jr|Sr)\.(?=\s)|\p{Lu}[\p{L}\p{M}\p{N}]{0,30}(?:[-'’.]\p{L}[\p{L}\p{M}]{0,30}){0,4})`;
const PARTICLE = String.raw`(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|bint|ibn|al|el|of the|of)`;
const SEQUENCE = new RegExp(String.raw`${WORD}(?:\s(?:${PARTICLE}\s){0,2}(?:(?:al|el)-)?${WORD}){0,7}`, 'gu');

/** More are not looked at: no sentence that is worth showing has so many. */
const MOST = 40;

/**
 * The names of a sentence, in order. `isCommon` tells words that are lower-cased elsewhere: the first word of a
 * sentence is no name for its capital alone.
 */
export function mentionsIn(sentence: string, isCommon: (word: string) => boolean): Mention[] {
  const found: Mention[] = [];
  for (const { 0: whole, index } of sentence.matchAll(SEQUENCE)) {
    if (found.length === MOST) break;
    const opens = /(?:^|[.!?:]\s|["“‘(]|[.!?]["”’]\s)$/u.test(sentence.slice(Math.max(0, index - 3), index));
    for (const mention of split(whole, index, opens, isCommon)) found.push(mention);
  }
  return found;
}

/** A possessive ends a name: "Weir's Calder" are two. */
function* split(
  whole: string,
  index: number,
  opens: boolean,
  isCommon: (word: string) => boolean,
): Generator<Mention> {
  let words = [...whole.matchAll(/\S+/gu)].map(({ 0: word, index: at }) => ({ word, at: index + at }));
  if (opens && isCommon((words[0]?.word ?? '').toLowerCase().replace(/['’]s$/u, ''))) words = words.slice(1);
  while (words.length > 0) {
    const next = words.findIndex(({ word }) => /['’]s$|s['’]$/u.test(word));
    const part = next === -1 ? words : words.slice(0, next + 1);
    words = words.slice(part.length);
    const mention = toMention(part, next !== -1);
    if (mention !== null) yield mention;
  }
}

function toMention(words: { word: string; at: number }[], possessive: boolean): Mention | null {
  // What stands before the last title is no part of the name: "British Prime Minister Ines Calder".
  const title = words.findLastIndex(
    ({ word }, order) =>
      order < words.length - 1 &&
      // "Suspect Paul Weir", but "Baker Street" and "Guy Weir" are names.
      (TITLES.has(plain(word)) || (order < words.length - 2 && isHumanNoun(plain(word)))),
  );
  let first = SUFFIXES.has(plain(words[title + 1]?.word)) ? 0 : title + 1;
  while (first < words.length && /^(?:\p{Ll}+$|\p{Ll}+\s)/u.test(words[first]?.word ?? '')) first += 1;
  const rest = words.slice(first);
  const [start, last] = [rest[0], rest.at(-1)];
  if (start === undefined || last === undefined) return null;
  const bare = possessive ? last.word.replace(/['’]s?$/u, '') : last.word;
  return {
    tokens: [...rest.slice(0, -1).map(({ word }) => word), bare],
    start: start.at,
    end: last.at + bare.length,
    from: words[0]?.at ?? start.at,
    title: first === 0 ? null : plain(words[title]?.word),
    possessive,
  };
}

function plain(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/\.$/u, '');
}
