import { isCataphoric } from './english-pronouns.ts';
import { definiteLean } from './english-definites.ts';
import type { Lean, Pointer } from './leaning.ts';

const APOSTROPHE = "['’?]";

/** "It is not clear whether", "It was the first time that", "It took two years": "it" means nothing here. */
const EXPLETIVE = new RegExp(
  `^it(?:${APOSTROPHE}s(?: been)?|\\s(?:is|was|will be|would be|has been|had been|may be|might be|could be|isn${APOSTROPHE}t|wasn${APOSTROPHE}t|remains?|remained|became|seems?|seemed|appears?|appeared|turns? out|turned out|emerged|emerges|takes?|took|will take|would take))\\s(?:` +
    'not |still |also |now |very |so |too |quite |increasingly |almost |far |all |already )*' +
    '(?:(?:un)?(?:clear|known|likely|usual|common|certain|true)|difficult|hard|easy|important|necessary|possible|impossible|' +
    'essential|vital|crucial|critical|customary|illegal|legal|safe|rare|time|believed|thought|understood|said|reported|' +
    'alleged|claimed|estimated|expected|feared|hoped|assumed|announced|revealed|confirmed|agreed|decided|best|better|worth|' +
    'to be seen|that|as if|as though|like|only (?:a matter|natural|right|when|after|then)|the (?:first|second|third|fourth|fifth|latest|last|only|biggest|worst) [^,.]{0,40}?\\b(?:that|since|in|to|for|when|of)\\b|' +
    'in \\d{4} (?:that|when)|until|(?:about |around |just |nearly |almost )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several|many|a|an) (?:years?|months?|weeks?|days?|hours?|minutes?|decades?|while)\\b)',
  'iu',
);
const RAISED = /^it\s(?:emerged|seems|appears|turns out|turned out|follows|transpired)\b/iu;

/** "This week", "those who": these stand alone. */
const NO_DEMONSTRATIVE =
  /^(?:this (?:week|weekend|month|year|season|summer|spring|autumn|winter|fall|morning|afternoon|evening|past|coming|last|is (?:the|a) (?:story|tale))|these days|th(?:at|ose) (?:who|of|with|in|wishing|affected|killed|injured|responsible|involved|interested|living|seeking|looking|hoping)|those \p{Ll}+ who)\b/iu;

/** "There is", "here are": nothing is pointed at. */
const EXISTENTIAL =
  /^there(?:['’?]s|['’?]re|\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|remains?|remained|exists?|seems?|appears?|used|came|comes|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t)\b)/iu;

const TIES: readonly RegExp[] = [
  /^(?:for (?:example|instance|starters|that|this)\b|for (?:these|those)(?! (?:who|of|with|in|hurt|affected|\p{Ll}+ed)\b)|in (?:addition|other words|contrast|fact|turn|response|that|this|the meantime|those|these|it|them|both cases|each case|all cases)|as (?:a result|such|well)|at (?:that|this|the same) (?:time|point|moment|stage|meeting)|after (?:that|this|the \p{Ll}+,)|(?:before|since|until|despite|during|because of|under|with|by|on|from|like|unlike|besides|without|given|among|of|beyond|behind|around) (?:that|this|those|these|him|her|it|them|which|then)|on the (?:other|one) hand|by (?:contrast|comparison|then|now)|among (?:them|those|these)|according to (?:him|her|them|it)|to (?:that|this) end|even so|either way|that same|the same|the very|so (?:far|too|did|does|do|is|are|was|were)|not (?:so|any more|only that)|more (?:on|about) that|as for|what['’]s more|worse|better still|same with|such)\b(?! as\b)/iu,
  /^(?:the|that|\p{L}+|\d+|a few) (?:(?:following|next|previous) )?(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|moments?|seasons?|nights?|mornings?) (?:later|earlier|before|after|afterwards?|prior)(?=,|\s\p{L})(?!\s(?:the|a|an|his|her|their|its)\b)/iu,
  /^(?:the )?(?:following|next|previous|same) (?:days?|weeks?|months?|years?|mornings?|nights?|afternoon|evening|season)\b/iu,
  /^(?:the (?:two|three|four) (?=(?:will|would|were|are|have|had|also|met|then|said|\p{Ll}+ed)\b)|another|other|one other|one such|others|each (?:is|was|has|had|of|side|team|one|time|said|will|would)|some of (?:them|these|those)|(?:all|most|many|none|one|two|three|half|several|neither|either) of (?:them|these|those|his|her|its)|one (?:was|is|had|has|of them|said|even|man|woman|person)|(?:many|most|some|several|few|all|two|three) (?:were|are|was|have|had|did|do|said|say|would|will|also|even))\b(?!\sof the\b)/iu,
  /^[Bb]oth (?:are|were|have|had|men|women|sides|teams|players|countries|parties|clubs|leaders|said|say|\p{Ll}+s)\b/u,
  /^(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Ww]hen asked) (?:about|on|by|if|whether|why|how|what)\b(?![^,]{1,80},\s(?:\p{Ll}+ ){0,5}\p{Lu})/u,
];

/** "I like it", "We told them that": only verbs stand before the pronoun, and none can be what it means. */
const SPEAKER_POINTS =
  /^(?:I|[Ww]e|[Yy]ou)(?:['’]\p{Ll}{1,2})?(?:\s(?!(?:a|an|the|my|our|your|no|some|any|every|each|much|many|most|more|in|on|at|if|when|what|how|who)\b)\p{Ll}+(?:['’]t)?){1,4}?\s(?:it|them|they|(?:this|that|these|those)(?=[.,!?]|['’]s\b|\s(?:is|was|will|would)\b))(?!\p{L})/u;

/** "His mother, Ines Calder, said": the name is hers, not his. */
const KIN = /^[^,]{1,160},\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,4},/u;

export interface Opening {
  /** Whether a quotation mark stands before it. */
  quoted: boolean;
  /** UTF-16 offset in the sentence. */
  offset: number;
  /** Whether "I" and "we" outside quotations are the author. */
  firstPerson: boolean;
}

/** How far a sentence leans by its first words. `opening` begins after any quotation mark, at `offset`. */
export function openingLean(opening: string, { quoted, offset, firstPerson }: Opening): Lean {
  const subject = /^([Hh]e|[Ss]he)(?=\s\p{Ll}|['’](?:s|d|ll)\s)/u.exec(opening);
  if (subject !== null) {
    const kind = (subject[1] ?? '').toLowerCase() === 'he' ? 'he' : 'she';
    const end = offset + subject[0].length;
    return lean(1, quoted || /^\S*['’]/u.test(opening) ? null : { kind, of: '', end, speaks: false });
  }
  if (/^(?:his|her|hers|him|they|their|theirs|them)\b/iu.test(opening))
    return lean(isCataphoric(opening) && !KIN.test(opening) ? 0 : 1);
  if (/^its?(?:\b|['’?])/iu.test(opening) && !EXPLETIVE.test(opening) && !RAISED.test(opening))
    return lean(quoted ? 0.5 : 1);
  if (/^(?:this|that|these|those)(?:\b|['’?])/iu.test(opening) && !NO_DEMONSTRATIVE.test(opening))
    return lean(quoted || /^that (?:being )?said\b/iu.test(opening) ? 0.5 : 1);
  if (!quoted && !firstPerson && /^(?:we|i|my|our)(?:\b|['’?])/iu.test(opening)) return lean(1);
  if (!quoted && SPEAKER_POINTS.test(opening)) return lean(1);
  if (/^(?:here|there)(?:\b|['’?])/iu.test(opening) && !EXISTENTIAL.test(opening)) return lean(1);
  if (!quoted && /^(?!\p{Ll}\p{Lu})\p{Ll}/u.test(opening)) return lean(1);
  if (quoted) return lean(0);
  return definiteLean(opening, offset) ?? lean(TIES.some((tie) => tie.test(opening)) ? 0.5 : 0);
}

function lean(degree: number, pointer: Pointer | null = null): Lean {
  return { degree, pointer };
}
