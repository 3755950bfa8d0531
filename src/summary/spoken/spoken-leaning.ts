import { leanOf } from '../form/leaning.ts';
import type { Language } from '../words/language.ts';
import { wordsOf } from '../words/tokens.ts';
import { afterOpeners } from './openers.ts';

/** "Sarah, …", "…, Tom.": said to somebody. */
const ADDRESSED = /^\p{Lu}\p{Ll}+, |[^,]{20}, \p{Lu}\p{Ll}+\.$/u;

/** Said to make somebody listen. */
const CALLS = /^(?:you (?:see|know)|i mean|look|listen|uh|um)(?!\p{L})/iu;

/** Of whom there are several in most talks, and the text does not say who speaks. */
const FIRST_PERSON =
  /^["“„«]?(?:i|we|i['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d)|my|our|ich|wir|mein|unser|je|nous|j['’]|notre|mon|yo|nosotros|mi|nuestr[oa]|eu|nós|meu|nosso|io|noi|il mio|il nostro|ik|wij|we|mijn|ons|onze)(?!\p{L})/iu;

/** What somebody told those who speak is news, whoever of them it was: "We spoke to the mayor, and she told us that …". */
const HEARD =
  /^(?:I|[Ww]e)(?:['’]ve| have)? (?:also |just |already )?(?:spoke|spoken|talked|asked|met|visited|learned|learnt|reached|interviewed|heard|understand|obtained|reviewed|seen)\b.{20}/u;

/** Speech points back from anywhere, not only from the start of a sentence. English. */
const POINTS_BACK: readonly RegExp[] = [
  /\b(?:(?:do|does|did|done|doing) (?:that|this|so)|(?:make|makes|made) (?:that|this))\b/u,
  /\b(?:of|about|on|in|like|for|from|with|to|than) (?:that|this|them|those|these|all this|all that)(?=[,.]| (?:and|but|would|will|could|can|is|are|was|were|has|have)\b)/u,
  /\b(?:of|about|in|on|at|for|from|with|to|by) (?:that|this|those|these) (?!time|point|moment|day|week|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|season|decade|century|country|city|town|state|world|and|would|will|is|are|was|were|has|have|who|which|we|they|it|he|she|the)\p{L}{3,}/u,
  /\b\p{Ll}{3,}ing (?:that|this|it) (?:for|since|with|at|in|on|about) /u,
  // No plural is an "it".
  /^(?:\p{Lu}\p{Ll}+s|Many|Most|Some)\b[^,]{0,60} (?:say|expect|believe|think|fear|hope|warn|predict|estimate) (?:that )?it /u,
];
/** The subject is a pronoun though the sentence begins with a time or place: "In May they …". */
const LATE_PRONOUN =
  /^(?:In|On|At|By|Since|During|For|Until|Last|Next) [^,]{2,40}?,? (?<!\b(?:that|which) )(?:it|they|he|she|we|I) /u;
/** So short that what "it" stands for is not in it. */
const SHORT_WITH_IT = /^.{0,60} (?:on|of|about|from|with|for|to) (?:it|them)\.$/u;

/**
 * How far a spoken sentence, in clean form, leans on what was said before: 0 … 1. Words that only take the floor count
 * for nothing, for in a talk every other sentence begins with them.
 */
export function spokenLeaning(text: string, language: Language | null): number {
  const said = text.slice(afterOpeners(text, language));
  const [start, end] = [said.slice(0, 80), said.slice(-80)];
  if (FIRST_PERSON.test(start)) return language === 'en' && HEARD.test(start) ? 0.25 : 1;
  if (language === 'en' && CALLS.test(text)) return 0.5;
  const { degree } = leanOf(
    `${said.charAt(0).toUpperCase()}${said.slice(1)}`,
    wordsOf(start),
    language ?? '',
  );
  return Math.max(
    degree,
    ADDRESSED.test(start) || ADDRESSED.test(end) || pointsBack(said, language) ? 0.5 : 0,
  );
}

function pointsBack(said: string, language: Language | null): boolean {
  if (language !== 'en') return false;
  const start = said.slice(0, 80);
  return (
    LATE_PRONOUN.test(start) ||
    SHORT_WITH_IT.test(start) ||
    POINTS_BACK.some((pattern) => pattern.test(said.slice(0, 600)))
  );
}
