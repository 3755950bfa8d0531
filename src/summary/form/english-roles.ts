import { isHumanNoun } from './human-nouns.ts';

/** Those of whom a country has one are understood: "The president", "The foreign minister". */
const OFFICE =
  /^(?:president|president-elect|governor|mayor|premier|chancellor|king|queen|pope|monarch|emperor|sultan|(?:prime|foreign|finance|interior|defen[cs]e|home|health|education|justice|trade|energy|transport|environment) (?:minister|secretary)|(?:vice|deputy) \p{Ll}+|judge|(?:chief )?(?:justice|prosecutor|executive)|secretary|press secretary)$/u;

/** "The Chilean", "The Texan", "The Swede": somebody from there, where a verb follows. */
const FROM_THERE =
  /^(?!(?:Guardian|Vatican|Caribbean|Mediterranean|Caspian|Smithsonian|Kazakhstan|Pelican|Christian)$)\p{Lu}(?:\p{Ll}+(?:ian|ean|can|yan|ndan|wegian|oner|tani|aeli|raqi|emeni)|erman|uban|(?:wede|ane|inn|ole|urk|cot|reek|zech|wiss|erb|roat|riton|paniard|exan|hai|rgentine)|\p{Ll}+(?:shman|chman|shwoman|chwoman))$/u;

const ONE_OF_A_BODY =
  /^(?:chief|director|leader|ceo|founder|owner|captain|coach|manager|trainer|chairman|chairwoman|minister|ambassador|spokes\p{Ll}+)$/iu;

/** Things bear these names too. */
const THINGS = /^(?:model|head|builder|editor|client|host|star|fan|guard|agent|runner|user|partner|boss)$/u;

const GOES_ON =
  ',?\\s(?:(?<=,\\s)who|is|was|has|had|will|would|can|could|may|might|must|did|does|also|said|says|told|then|later|now|only|never|still|already|went|came|made|took|got|won|lost|began|left|ran|\\p{Ll}{2,}ed)(?!\\p{L})';

/** "The", up to two words that tell it nearer, the noun and a verb. */
const SUBJECT = new RegExp(
  String.raw`^The ((?:(?:(?!(?:in|of|at|from|on|for|to|by|with|and|or|near) )\p{Ll}[\p{Ll}-]{0,20}|\p{Lu}\p{Ll}{1,20}|\d{1,3}-year-old) ){0,2}?)([\p{L}-]{3,30})(?=${GOES_ON})`,
  'u',
);

/**
 * Whether a sentence's subject is somebody told by role or origin alone: "The resident was", "The Chilean won".
 * Not where a reader knows who it is: by the title or the first two sentences, or for there is but one.
 */
export function leansOnRole(text: string, known: ReadonlySet<string>): boolean {
  const match = SUBJECT.exec(text);
  if (match === null) return false;
  const [, before = '', noun = ''] = match;
  if (known.has(noun.toLowerCase()) || OFFICE.test(`${before}${noun}`.toLowerCase().trim())) return false;
  if (FROM_THERE.test(noun)) return true;
  // "The Milltown mayor": a place or a body has one of them.
  if (/\p{Lu}/u.test(before) && ONE_OF_A_BODY.test(noun)) return false;
  return isHumanNoun(noun) && !OFFICE.test(noun) && !THINGS.test(noun);
}
