import type { Language } from '../words/language.ts';
import { fillerPhrases } from './filler-phrases.ts';
import { plainSpeech } from './plain-speech.ts';
import { isQuestion } from './question.ts';

/** Words that only show that somebody listens, and what they are said with. */
const BACKCHANNELS = new Set(
  'yeah yes yep no nope right okay ok sure exactly absolutely definitely correct indeed true wow oh ah hmm mm mhm uh um er well so i mean you know see of course that it is was fine great good perfect please all alright there go sí claro exacto vale bueno oui ouais exactement voilà bien sûr ja genau stimmt klar richtig nee nein sim não certo exato claro sì certo esatto ecco va bene precies inderdaad klopt'.split(
    ' ',
  ),
);

/** "[Music]", "(applause)", "♪ … ♪". */
const SOUNDS = /^\s*(?:[[(（【*♪♫♬🎵].{0,80}[\])）】*♪♫♬🎵]|[♪♫♬🎵].*)\s*\.?\s*$/su;

/** "I'm Clara Whitcombe", "That was Linda Perez": who speaks, and nothing of the matter. */
const INTRODUCES =
  /^(?:\p{L}+,? ){0,3}(?:I['’]m (?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}.'’-]+(?:[,.]|$| (?:and|with|for|in|at|from|here|live|reporting)\b)|(?:[Tt]hat(?:['’]s| is| was)|[Hh]ere(?:['’]s| is)) \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+(?!['’\p{L}]))/u;

/** Small words between the names of a sign-off: "Tom Hale for the Harbour Post in Port Ellery." */
const BETWEEN_NAMES =
  /^(?:in|for|the|of|at|from|and|reporting|live|de|la|en|für|aus|pour|à|per|da|voor|uit)$/u;
const LONGEST_SIGN_OFF = 12;

/**
 * Whether a sentence of a talk is about the talk and not about the matter; so are an interviewer's questions. Of a
 * language that is not known (null) only the marks tell.
 */
export function isFiller(sentence: string, language: Language | null): boolean {
  if (SOUNDS.test(sentence) || isQuestion(sentence, language)) return true;
  const plain = plainSpeech(sentence, language);
  if (isSignOff(sentence) || isBackchannel(plain)) return true;
  if (language === null) return false;
  const { opening, anywhere } = fillerPhrases[language];
  return opening.test(plain) || anywhere.test(plain) || INTRODUCES.test(sentence.slice(0, 120));
}

function isBackchannel(plain: string): boolean {
  const words = plain.match(/[\p{L}']+/gu) ?? [];
  return words.every((word) => BACKCHANNELS.has(word));
}

/** "Clara Whitcombe, the Harbour Post, Port Ellery." */
function isSignOff(sentence: string): boolean {
  const words = sentence.slice(0, 200).match(/[^\s,.]+/gu) ?? [];
  return (
    words.length <= LONGEST_SIGN_OFF &&
    words.every((word) => /^\p{Lu}/u.test(word) || BETWEEN_NAMES.test(word))
  );
}
