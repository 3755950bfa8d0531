import { BODY_NOUNS } from './bodies.ts';
import { beginsWithName } from './english-pronouns.ts';
import type { Lean, Pointer } from './leaning.ts';

/** Nouns that mean one thing told before, when "the" stands before them and nothing after tells which. */
const DEFINITE =
  'company|firm|group|club|organi[sz]ation|agency|university|college|council|committee|commission|ministry|department|bank|foundation|association|federation|institute|museum|hospital|union|airline|retailer|charity|network|carmaker|startup|party|team|band|franchise|' +
  'couple|pair|duo|trio|brothers|sisters|siblings|twins|man|woman|boy|girl|teenager|teen|youngster|suspects?|victims?|' +
  'accused|defendants?|drivers?|pilot|officers?|gunm[ae]n|attackers?|family|parents|mother|father|actor|actress|singer|star|' +
  'player|striker|midfielder|defender|winger|goalkeeper|forward|model|comedian|presenter|host|director|author|writer|artist|' +
  'billionaire|politician|lawmaker|former \\p{Ll}+(?: \\p{Ll}+)?|men|women|latter|former|others?|rest|same|' +
  'moves?|latest move|decision|announcement|ruling|verdict|sentence|incident|attacks?|crash|accident|shootings?|blast|explosion|' +
  'fire|killings?|deaths?|murders?|ordeal|tragedy|case|lawsuit|suit|complaint|charges?|allegations?|claims?|accusations?|' +
  'comments?|remarks?|statement|post|tweets?|message|letter|note|emails?|video|footage|clip|photos?|photographs?|pictures?|images?|' +
  'film|movie|show|series|book|novel|song|album|single|track|game|match|fight|bout|bill|law|measures?|legislation|proposals?|plans?|' +
  'deal|agreement|project|programme|program|scheme|initiative|report|study|survey|poll|research|findings?|results?|figures|' +
  'numbers|data|documents?|investigation|inquiry|probe|trial|hearing|meeting|talks|event|ceremony|ship|boat|vessel|plane|' +
  'aircraft|jet|flight|bus|car|vehicle|truck|train|building|house|apartment|site|app|device|product|tool|feature|item|list|' +
  'idea|answer|question|problem|issue|reason|difference|result|effect|goal|aim|timing|move|change|changes|news|situation|' +
  'controversy|debate|row|dispute|trip|visit|tour|campaign|offer|request|order|ban|warning|alert|storm|quake|earthquake|victory|defeat|win|loss|' +
  'body|bodies|remains|animals?|dog|cat|child|children|baby|patients?|students?|passengers?|pair';
const AGED = '(?:\\d{1,3}-year-old|\\p{Ll}+-year-old)(?: \\p{Ll}+)?';

/** What may follow such a noun and tell which: "the decision of the court", "the man who", "the actor Paul Weir". */
const TOLD_WHICH =
  "(?!\\s(?:of|by|in|on|at|from|to|between|against|for|that|who|whose|about|into|with|near|where|when|called|named|known|behind|and|under|over|during|is that|was that)\\b|\\s\\p{Lu}|\\s[“\"'‘]\\p{Lu}|[-’']\\p{L}{2})";
const OPENING_DEFINITE = new RegExp(
  `^the (?:two |three |four |new |latest |alleged |whole |entire )?(?:(?:${DEFINITE})|${AGED})(?=[\\s,.'’:;])${TOLD_WHICH}`,
  'u',
);
const SUBJECT_GOES_ON = String.raw`(?=,\s|\s(?:is|was|has|had|will|would|can|could|may|might|must|did|does|also|said|says|told|then|later|now|\p{Ll}{2,}ed)\b)`;
const AGED_SUBJECT = new RegExp(
  String.raw`^(The (\d{1,3})-year-old(?: (?:man|woman|boy|girl|actor|actress|singer|player|striker|student|teenager|driver|father|mother|teacher|star|officer|suspect|defendant|midfielder|defender|author|model|pilot))?)${SUBJECT_GOES_ON}`,
  'u',
);
const BODY_SUBJECT = new RegExp(String.raw`^(The (${BODY_NOUNS}))${SUBJECT_GOES_ON}`, 'u');
/** In the midst only those that stand for a name. */
const INNER_DEFINITE = new RegExp(
  `\\bthe (company|firm|club|airline|charity|retailer|carmaker|couple|pair|duo|trio|accused|latter|\\d{1,3}-year-old)\\b${TOLD_WHICH}`,
  'u',
);

/** ", the group said": a speaker whose name another sentence has. These need none. */
const SPEAKING =
  /\bthe (?!police|government|president|prime|court|army|military|judge|jury|mayor|white|state|city|country|public|pope|king|queen|weather|defense|defence|prosecution|opposition)(?:\p{Ll}+ )?\p{Ll}+ (?:said|says|added|wrote|told|warned|claimed)(?=[.,]|\s\p{L})/u;

/** "This impasse", "these talks" in the midst: not what follows the name they mean. */
const DEMONSTRATIVE =
  /(?<!\b(?:like|all|of|how) )\b(?:this|these|those) (?!week|weekend|month|year|season|summer|spring|autumn|winter|fall|morning|afternoon|evening|point|day|days|who|of|with|in|is|was|are|were|has|had|century|decade|article|story|report|page|\p{Ll}+ed\b)\p{Ll}+/u;

/** "More often than not, that's fine": with a comma, lest it be "the bridge that is". */
const BARE_DEMONSTRATIVE = /,\s(?:that|this)(?:['’?]s|\s(?:is|was|would|will|means|meant))\b/u;

/** How far "The company", "The 34-year-old" or the like makes a sentence lean; null where it does not begin so. */
export function definiteLean(opening: string, offset: number): Lean | null {
  // The pattern is long, and most sentences begin otherwise.
  if (!/^[Tt]he /u.test(opening) || !OPENING_DEFINITE.test(opening.replace(/^The/u, 'the'))) return null;
  return {
    degree: 0.5,
    pointer:
      pointerOf('age', AGED_SUBJECT, opening, offset) ?? pointerOf('body', BODY_SUBJECT, opening, offset),
  };
}

/** "The 34-year-old was", "The university said": an age or a name before may tell which. */
function pointerOf(kind: 'age' | 'body', pattern: RegExp, opening: string, offset: number): Pointer | null {
  const match = pattern.exec(opening);
  if (match === null) return null;
  return { kind, of: match[2] ?? '', end: offset + (match[1] ?? '').length, speaks: false };
}

/** Whether "the company", "the group said" or "this impasse" stands in the midst, and nothing before it is its name. */
export function hasInnerDefinite(text: string): boolean {
  const nameless = (before: string): boolean =>
    !/\p{Lu}/u.test(before.slice(1)) && !beginsWithName(before) && !/\b(?:an?|two) \p{Ll}+/u.test(before);
  const places = [INNER_DEFINITE, SPEAKING].map((pattern) => pattern.exec(text)?.index);
  if (places.some((place) => place !== undefined && nameless(text.slice(0, place)))) return true;
  const demonstrative = DEMONSTRATIVE.exec(text) ?? BARE_DEMONSTRATIVE.exec(text);
  if (demonstrative === null || demonstrative.index > 60) return false;
  return !/["“]/u.test(text.slice(0, demonstrative.index)) && nameless(text.slice(0, demonstrative.index));
}
