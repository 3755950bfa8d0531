import type { Language } from '../words/language.ts';
import { countClauses } from './english-verbs.ts';
import { plainSpeech } from './plain-speech.ts';

/** Words that join two clauses. */
const JOINTS = new Set(
  'and but or that which who whom whose where when while if because as since though although so until before after unless than what how why whether'.split(
    ' ',
  ),
);
/** Of these, the ones that may begin a sentence of two clauses. */
const OPENING_JOINTS = new Set(
  'if when while because as since though although until before after unless once what'.split(' '),
);
/** After these a clause follows with no word between. */
const REPORTS = new Set(
  'said says say told tells think thinks thought believe believes know knows hope hopes means'.split(' '),
);
/** A shorter sentence can be read even so. */
const SHORTEST = 14;

/**
 * Whether captions that were heard by a machine have lost a stop here: more clauses than words that join them. Only of
 * English we can tell; elsewhere false.
 */
export function isRunOn(sentence: string, language: Language | null): boolean {
  if (language !== 'en') return false;
  const words = plainSpeech(sentence, language).match(/[\p{L}']+/gu) ?? [];
  if (words.length < SHORTEST) return false;
  // At the start most of them join the sentence to the one before.
  const joints = words.filter((word, order) =>
    order > 0 ? isJoint(words, order) || isBareReport(words, order) : OPENING_JOINTS.has(word),
  );
  return countClauses(words) > joints.length + 1;
}

/** "As long as" joins once. */
function isJoint(words: readonly string[], order: number): boolean {
  const word = words[order] ?? '';
  return JOINTS.has(word) && !(word === 'as' && words[order + 2] === 'as');
}

/** "He said the county …", but not "He said that …". */
function isBareReport(words: readonly string[], order: number): boolean {
  const after = words.slice(order + 1, order + 4);
  return REPORTS.has(words[order] ?? '') && after.length > 1 && !after.some((word) => JOINTS.has(word));
}
