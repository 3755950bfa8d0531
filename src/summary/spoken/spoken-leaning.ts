import type { Language } from '../words/language.ts';
import { speechHabits } from './speech-habits.ts';

/** "Sarah, …", "…, Tom.": said to somebody. */
const ADDRESSED = /^\p{Lu}\p{Ll}+, |[^,]{20}, \p{Lu}\p{Ll}+\.$/u;

/** Of whom there are several in most talks, and the text does not say who speaks. */
const FIRST_PERSON =
  /^["“„«]?(?:i|we|i['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d)|my|our|ich|wir|mein|unser|je|nous|j['’]|notre|mon|yo|nosotros|mi|nuestr[oa]|eu|nós|meu|nosso|io|noi|il mio|il nostro|ik|wij|we|mijn|ons|onze)(?!\p{L})/iu;

/** Speech points back from anywhere, not only from the start of a sentence. English. */
const POINTS_BACK =
  /\b(?:do|does|did|done|doing) (?:that|this|so)\b|\b(?:of|about|on|in|like|for|from|with|to|than) (?:that|this|them|those|these|all this|all that)(?=[,.]| (?:and|but|would|will|could|can|is|are|was|were|has|have)\b)/u;
/** The subject is a pronoun though the sentence begins with a time or place: "In May they …". */
const LATE_PRONOUN =
  /^(?:In|On|At|By|Since|During|For|Until|Last|Next) [^,]{2,40}?,? (?<!\b(?:that|which) )(?:it|they|he|she|we|I) /u;
/** So short that what "it" stands for is not in it. */
const SHORT_WITH_IT = /^.{0,60} (?:on|of|about|from|with|for|to) (?:it|them)\.$/u;

/** 1 where a spoken sentence is about its speaker; 0.5 where it takes the floor, speaks to somebody or points back. */
export function spokenLeaning(text: string, language: Language | null): number {
  const [start, end] = [text.slice(0, 80), text.slice(-80)];
  if (FIRST_PERSON.test(start)) return 1;
  if (language !== null && speechHabits[language].openers.test(start)) return 0.5;
  if (ADDRESSED.test(start) || ADDRESSED.test(end)) return 0.5;
  if (language !== 'en') return 0;
  const points =
    LATE_PRONOUN.test(start) || SHORT_WITH_IT.test(start) || POINTS_BACK.test(text.slice(0, 600));
  return points ? 0.5 : 0;
}
