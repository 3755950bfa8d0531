import type { Language } from '../words/language.ts';
import { isVerb } from './english-verbs.ts';
import { plainSpeech } from './plain-speech.ts';

/** In a longer sentence a word with an -s will be a verb as well. */
const LONG = 10;
const PERHAPS = /\p{L}{3}s$/u;

/** What only continues a sentence, or waits for more of it. */
const CONTINUES =
  /^(?:who|whose|whom|which|than|or|nor|of|to be|including|such as|rather than|because|as well as|that (?:the|a|an|he|she|it|they|we|his|her|their))\s/u;
const WAITS =
  /\s(?:the|a|an|of|and|but|or|if|because|that|which|who|my|your|our|their|its|very|really|like|so)\.?$/u;

/**
 * Whether a piece of speech is no sentence: machines that hear put stops anywhere, and people break off. Only of
 * English we can tell; elsewhere false.
 */
export function isFragment(sentence: string, language: Language | null): boolean {
  if (language !== 'en') return false;
  const plain = plainSpeech(sentence, language);
  if (CONTINUES.test(plain) && !/,\s/u.test(plain)) return true;
  if (/(?:…|--|–|—|\.\.\.)\s*$/u.test(sentence.slice(-8)) || WAITS.test(sentence.slice(-12).toLowerCase()))
    return true;
  const words = plain.match(/[\p{L}']+/gu) ?? [];
  return !words.some(
    (word, order) => isVerb(word) || (words.length >= LONG && order > 0 && PERHAPS.test(word)),
  );
}
