import { humanNounsIn } from './human-nouns.ts';
import type { Lean } from './leaning.ts';

/** "…," he said: a quotation whose speaker only another sentence names. */
const VERBS =
  'said|says|added|adds|wrote|writes|told|tells|continued|explained|explains|tweeted|argued|argues|noted|notes|recalled|recalls|concluded|insisted|warned|replied|asked|joked|admitted|claimed|stated|posted|declared|observed|remarked|responded';
const UNNAMED_SPEAKER = new RegExp(
  `[,.!?…-]["”’'?]{1,2},?\\s(?:and |but )?(he|she|they|it)(?:\\s(?:also|then|later|reportedly))?\\s(?:${VERBS})\\b`,
  'iu',
);
const FRAMED_SPEAKER = new RegExp(
  `,\\s(he|she|they|it)\\s(?:${VERBS})(?=[.,]|\\s(?:in|on|at|during|of)\\b)`,
  'u',
);

/** Words that cannot be what a pronoun after them means. */
const NO_ANTECEDENT =
  /^(?:\p{Ll}{1,3}|when|while|after|before|since|although|though|because|until|where|once|then|later|during|earlier|soon|again|today|yesterday|tomorrow|tonight|last|next|this|that|these|those|every|each|other|what|which|there|here|with|from|into|over|under|about|around|however|also|even|just|only|perhaps|maybe|sometimes|often|never|ever|instead|despite|eventually|initially|finally|recently|currently|previously|meanwhile|still|already|morning|afternoon|evening|night|week|weekend|month|year|years|days|weeks|months|hours|minutes|time|times|moment|point|first|second|third|two|three|four|five|between|among|according|asked|whether|yes|how|why|if)$/iu;

const DATES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/iu;

/** First words that are no names, though no other word may tell: "Police", "Inevitably", "Alongside the". */
const NO_NAME =
  /^(?:police|officials|authorities|investigators|prosecutors|officers|doctors|people|friends|reports|critics|fans|experts|residents|villagers|locals|neighbou?rs|workers|teachers|farmers|parents|students|activists|protesters|campaigners|scientists|economists|analysts|voters|lawmakers|politicians|opponents|supporters|relatives|colleagues|customers|passengers|players|witnesses|lawyers|detectives|researchers|nationwide|more|most|many|much|less|such|no|asked|speaking|following|according|\p{L}+(?:ly|ing))$/iu;
const DETERMINER =
  /^(?:the|a|an|his|her|their|its|my|our|this|that|these|those|some|many|two|three|of|in|on|at|to|with|for|by|from)$/iu;

/** "…," he said: the lean of a sentence whose speaker only another names; null for others. */
export function speakerLean(text: string): Lean | null {
  const quoted = UNNAMED_SPEAKER.exec(text);
  const match = quoted ?? FRAMED_SPEAKER.exec(text);
  if (match === null) return null;
  const word = (match[1] ?? '').toLowerCase();
  const end = match.index + match[0].indexOf(match[1] ?? '') + word.length;
  // Somebody named before may be the one who speaks: then nobody need be named again.
  if (quoted === null && hasAntecedent(text.slice(0, match.index), word)) return null;
  const kind = word === 'he' || word === 'she' ? word : null;
  return { degree: 1, pointer: kind === null ? null : { kind, of: '', end, speaks: true } };
}

/** Whether a pronoun stands in the sentence before which nothing does that it could mean. */
export function hasStrayPronoun(text: string): boolean {
  const pronoun = /\b(?:he|she|him|his|her|they|them|their|it)\b/u.exec(text);
  if (pronoun === null) return false;
  const before = text.slice(0, pronoun.index);
  return (
    !hasAntecedent(before, pronoun[0]) && !(INTRODUCES.test(text) && isCataphoric(text.slice(pronoun.index)))
  );
}

/** Whether something named or told before a pronoun could be what it means. */
function hasAntecedent(before: string, pronoun: string): boolean {
  const words = [...before.matchAll(/[\p{L}\p{N}'’-]+/gu)].map(({ 0: word }) => word);
  // "They" and "it" may mean whatever was told; he and she only somebody.
  if (!/^(?:s?he|hi[ms]|her)$/u.test(pronoun))
    return words.some(
      (word) => !NO_ANTECEDENT.test(word) && !DATES.test(word) && !/^(?:\d|\p{L}+ly$)/u.test(word),
    );
  const he = /^h[ei]/u.test(pronoun) && pronoun !== 'her';
  if (humanNounsIn(before).some(({ gender }) => gender === 'either' || (gender === 'he') === he)) return true;
  return words.some((word, order) => mayBeName(word, order, words));
}

/** Whether a sentence's first word may be a name, as far as that and the next one tell. */
export function beginsWithName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words[0] !== undefined && mayBeName(words[0], 0, words);
}

function mayBeName(word: string, order: number, words: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(word) || /^(?:I|You|We|Let)(?:['’]|$)/u.test(word) || DATES.test(word)) return false;
  if (order > 0) return !/^(?:on|in|at|from|near|via|through|across)$/iu.test(words[order - 1] ?? '');
  return !NO_ANTECEDENT.test(word) && !NO_NAME.test(word) && !DETERMINER.test(words[1] ?? '');
}

/** Words that open a clause in which a pronoun may stand before its name. */
const INTRODUCES =
  /^(?:["“]?(?:when|while|after|before|since|although|though|because|until|once|if|as|in|on|at|with|by|for|during|despite|to|even|unlike|like|from|under|whether|given|without)\b)/iu;

/** "When he arrived, Calder said": who is meant stands after the comma, as the subject. */
export function isCataphoric(text: string): boolean {
  return /^[^,"“]{1,160},\s(?:(?:the|a|an|former|new|then) )?(?:(?!(?:and|but|or|nor|that|which|who|with|in|on|at|to|for|from|of|by|as|like|including|such|where|when)\b)\p{Ll}+ ){0,3}(?!I\b)\p{Lu}\p{Ll}/u.test(
    text,
  );
}
