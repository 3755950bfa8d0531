import type { Span } from '../sentences/sentences.ts';
import { describingClauses } from './describing-clauses.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PART = '(?:\\s(?:morning|afternoon|evening|night))?';
const MEDIUM =
  '(?:statement|interview|speech|address|(?:news|press)\\s(?:release|conference|briefing)|tweet|blog\\spost|post|video|' +
  'telephone\\sinterview|phone\\sinterview|email|e-mail|letter)';
const A_MEDIUM = `an?\\s(?:\\p{L}[\\p{Ll}-]{1,14}\\s){0,2}?${MEDIUM}`;

/** What may follow a piece from the middle of a sentence, so that no list and no comparison is cut. */
const GOES_ON = '(?=[.,]$|,?\\s(?!and\\b|or\\b|but\\b|nor\\b|than\\b)\\p{Ll})';

/** What introduces or sets a scene: nothing but the day, or where something was said. */
const OPENINGS = new RegExp(
  `^(?:(?:On|Early|Late|Last)\\s${DAY}${PART}|In\\s${A_MEDIUM}),\\s(?=\\p{Lu})`,
  'u',
);

const ADVERBIALS: readonly RegExp[] = [
  // "on Tuesday": the article's own day. "Until Tuesday" is a condition, "on Tuesday's" no adverbial.
  new RegExp(
    `(?<![,\\d]|\\b(?:and|or|but|based|focus|focused|not|only|later|earlier|as))\\son\\s${DAY}${PART}${GOES_ON}`,
    'gu',
  ),
  // "said Tuesday that".
  new RegExp(
    `(?<=\\b(?:said|told\\s\\p{L}{2,14}|announced|reported|died|arrested|killed|released|began|met|found))\\s${DAY}${PART}${GOES_ON}`,
    'gu',
  ),
  // "said in an interview": where, not who.
  new RegExp(
    `(?<=\\b(?:said|says|told\\s\\p{L}{2,14}|announced|wrote))(?:,)?\\sin\\s${A_MEDIUM}(?=[.]$|\\sthat\\b)`,
    'gu',
  ),
];

/** "Smith (R-Texas) said": the brackets stand between words that are at home beside each other. */
const BRACKETS = /\s\((?!\p{L}\)|\d{1,2}\))[^()"“”]{2,120}\)(?=[.,;]|\s\p{Ll})/gu;
const DASHES =
  /(?:\s?—|\s–|\s--)\s?[^—–"“”.]{6,160}?(?:—(?=\p{Ll})|\s?(?:—|–|--)(?=\s(?!and\b|or\b|but\b)\p{Ll}))/gu;
const DASH = /[—–]|\s--\s/gu;

/** What is never left out: who says it, whether it is so, on what condition, against what. */
const TELLING =
  /\b(?:said|says|say|told|tells|according|report(?:s|ed|edly)?|claim(?:s|ed)?|alleg\p{L}{1,8}|accus\p{L}{1,8}|den(?:y|ies|ied)|believ\p{L}{1,6}|suspect\p{L}{0,6}|quot\p{L}{1,5}|argu\p{L}{1,5}|apparently|purported\p{L}{0,3}|suppos\p{L}{1,6}|dubbed|so-called|view|opinion)\b/iu;
const DOUBTING =
  /\b(?:not|never|no|none|neither|nor|without|cannot|if|unless|until|may|might|could|would|should|likely|possibl\p{L}{1,3}|perhaps|probabl\p{L}{1,3}|than|only|except|although|though|despite|however|but|because)\b|n['’]t\b/iu;

/** Stretches of an English sentence that it can do without, in order of their starts. They may overlap. */
export function omissionsOf(text: string): Span[] {
  const found = [...describingClauses(text)];
  const opening = OPENINGS.exec(text);
  if (opening !== null) found.push({ start: 0, end: opening[0].length });
  for (const pattern of [...ADVERBIALS, BRACKETS]) found.push(...spansOf(text, pattern));
  if (text.match(DASH)?.length === 2) found.push(...spansOf(text, DASHES));
  const isFree = (span: Span): boolean => {
    const piece = text.slice(span.start, span.end);
    return !DOUBTING.test(piece) && (span.start === 0 || !TELLING.test(piece));
  };
  return found.filter(isFree).sort((first, second) => first.start - second.start);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}
