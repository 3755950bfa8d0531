import type { Span } from '../sentences/sentences.ts';

const BE = 'is|are|was|were|has|have|had|will|can|does|did|do';
const VERB = `(?:${BE}|would|could|may|might|must|should|said|says|told|tells|wrote|made|took|came|went|got|gave|won|lost|led|began|met|became|found|left|held|ran|saw|set|put|kept|spoke|stood|fell|broke|died|posted|also|later|now|\\p{Ll}{3,14}ed)`;
/** Words of a stretch between two commas. */
const INNER = '[^,;:.()"“”—–]|(?<=\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|U\\.S))\\.|(?<=\\d)[.,](?=\\d)';
const BEGINNING = '(?:who|whom|which|whose|where|when)';
const OF_WHOM = '(?:(?:some|many|most|all|both|one|two|three|several|half)\\sof\\s(?:whom|which))';
const ARTICLE = '(?:an?|the|one\\sof|his|her|their|its)';

/** ", who led the inquiry," between a name and its verb. */
const RELATIVE = new RegExp(`,\\s(?:${BEGINNING}|${OF_WHOM})\\s(?:${INNER}){4,150},(?=\\s${VERB}\\b)`, 'gu');
/** ", which opened in May." at the end. */
const LAST_RELATIVE = new RegExp(
  `,\\s(?:${BEGINNING}|${OF_WHOM})\\s(?:(?!\\s--\\s)(?:${INNER})){6,200}(?=[.]$)`,
  'u',
);
/** ", 34," and ", the mayor of Milltown," after a name that is the subject. */
const APPOSITION = new RegExp(
  `(?<=^(?:\\p{L}[\\p{L}’'.-]{0,20}\\s){0,8}\\p{Lu}[\\p{L}’'-]{1,20}),\\s(?:\\d{1,3}|${ARTICLE}\\s(?:${INNER}){3,100}|\\d{1,3},\\s(?:an?|the|of|from)\\s(?:${INNER}){3,100}),(?=\\s${VERB}\\b)`,
  'u',
);
/** ", a town of 4,000 in the north." after a name. */
const LAST_APPOSITION = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'-]{1,20}),\\s(?:an?|the|one\\sof\\sthe)\\s(?:${INNER}){3,120}(?=[.]$)`,
  'u',
);
/** ", killing three people." and ", including two children." */
const PARTICIPLE = new RegExp(
  `,\\s(?!according|depending|assuming|pending|barring|excluding|considering|following|during|meaning|seeming|being)\\p{Ll}{2,12}ing\\s(?:an?|the|his|her|its|their|more|at\\sleast|that|him|it|them|nearly|about|\\d[\\d,]{0,8}|\\p{Lu}\\p{L}{1,20}|two|three|four|five|several|some)\\s(?:${INNER}){3,200}(?=[.]$)`,
  'u',
);

const OPENS_BESIDE =
  /^(?:in|on|at|after|before|during|since|when|while|as|by|following|despite|for|from|with|under|once|until|although|though|if|unless|because|whether|even|among|amid|like|unlike|to|\p{L}{2,14}(?:ing|ed)|born|known|seen|asked|there)\b/iu;
const FINITE = new RegExp(`\\s${VERB}\\b`, 'u');
const LISTING = /\s(?:and|or)\s/u;
const CLAUSE = /\s(?:who|that|which|where|when)\s/u;

/** Relative clauses, appositions and participles that describe what is named without them. */
export function describingClauses(text: string): Span[] {
  const found: Span[] = [...text.matchAll(RELATIVE)].map(toSpan);
  const opened = OPENS_BESIDE.test(text);
  const last = LAST_RELATIVE.exec(text);
  if (last !== null && standsBefore(text, last, opened)) found.push(toSpan(last));
  const apposition = opened ? null : APPOSITION.exec(text);
  if (apposition !== null) found.push(toSpan(apposition));
  for (const pattern of [LAST_APPOSITION, PARTICIPLE]) {
    const match = opened ? null : pattern.exec(text);
    if (match === null || !standsBefore(text, match, opened)) continue;
    const main = match[0].split(CLAUSE, 1)[0] ?? '';
    if (pattern === LAST_APPOSITION && (FINITE.test(main) || LISTING.test(main))) continue;
    found.push(toSpan(match));
  }
  return found;
}

/** Whether what stands before a last piece is a sentence. */
function standsBefore(text: string, { index }: RegExpExecArray, opened: boolean): boolean {
  const before = text.slice(0, index);
  const main = opened ? before.slice(before.indexOf(',') + 1 || before.length) : before;
  return FINITE.test(main);
}

function toSpan({ 0: whole, index }: RegExpExecArray | RegExpMatchArray): Span {
  const start = index ?? 0;
  return { start, end: start + whole.length };
}
