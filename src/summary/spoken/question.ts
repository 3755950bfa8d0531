import type { Language } from '../words/language.ts';
import { plainSpeech } from './plain-speech.ts';

const MARK = /[?？؟]["'”’»)\]]*\s*$|^\s*¿/u;

/** Captions that were heard by a machine have no question marks. */
const SUBJECT = '(?:you|we|they|he|she|it|i|the|there|this|that|these|those|your|his|her|their|our|people)';
const HELPER = '(?:do|does|did|can|could|would|will|should)';
const ENGLISH = new RegExp(
  `^(?:(?:what|how|why|when|where|who|which)(?: (?:exactly|else|kind of \\p{L}+|sort of \\p{L}+|much|many \\p{L}+|long|far|\\p{L}+))?(?: ${HELPER} ${SUBJECT}| (?:is|are|was|were|have|has) (?:you|we|they|he|she|it|your|there)\\b)` +
    `|(?:how|when|where|why) (?:is|are|was|were) [^,.]{2,40} (?:going|supposed) to |(?:do|does|did|is|are|was|were|can|could|would|will|have|has|don't|doesn't|didn't|isn't|aren't|won't|haven't) ${SUBJECT}\\b` +
    "|(?:how|why) come |what's (?:your|the (?:mood|reaction|latest|situation|feeling))|where (?:do|does|are|is) )",
  'u',
);

/** Whether somebody asks something, which is no news. */
export function isQuestion(sentence: string, language: Language | null): boolean {
  if (MARK.test(sentence.slice(-40)) || MARK.test(sentence.slice(0, 4))) return true;
  return language === 'en' && ENGLISH.test(plainSpeech(sentence, language));
}
