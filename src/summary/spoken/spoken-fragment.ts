import type { Language } from '../words/language.ts';
import { plainSpeech } from './plain-speech.ts';

/** English words one of which stands in nearly every whole sentence. */
const VERBS = new Set(
  "is are was were be been am has have had do does did will would can could should may might must shall isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't said say says told tell tells went go goes gone came come comes made make makes took take takes got get gets gave give gives found find finds saw see sees knew know knows thought think thinks felt feel feels kept keep keeps left leave leaves lost lose loses won win wins met meet meets ran run runs rose rise rises fell fall falls began begin begins broke break breaks brought bring brings built build builds bought buy buys sold sell sells spent spend spends paid pay pays put puts cut cuts hit hits set sets shut shuts let lets hold holds held stand stands stood sent send sends showed show shows spoke speak speaks wrote write writes read led lead leads grew grow grows drove drive drives fought fight fights flew fly flies threw throw throws sat sit sits struck strike strikes caught catch catches became become becomes need needs want wants mean means look looks live lives work works call calls face faces remain remains plan plans expect expects hope hopes fear fears vote votes".split(
    ' ',
  ),
);
const VERB_END = /(?:ed|'s|'re|'ve|'ll|'d|'m)$/u;
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
  const plain = plainSpeech(sentence);
  if (CONTINUES.test(plain) && !/,\s/u.test(plain)) return true;
  if (/(?:…|--|–|—|\.\.\.)\s*$/u.test(sentence.slice(-8)) || WAITS.test(sentence.slice(-12).toLowerCase()))
    return true;
  const words = plain.match(/[\p{L}']+/gu) ?? [];
  return !words.some(
    (word, order) =>
      VERBS.has(word) || VERB_END.test(word) || (words.length >= LONG && order > 0 && PERHAPS.test(word)),
  );
}
