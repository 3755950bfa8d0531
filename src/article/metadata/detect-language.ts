import { FREQUENT_WORDS } from './frequent-words.ts';

/** What is read of a text. */
const MAX_CHARACTERS = 4_000;
/** Fewer words, or letters of scripts that do not part words, say nothing. */
const MIN_WORDS = 12;
const MIN_LETTERS = 20;
/** The small words of its language are about a third of a text; shared ones count in part. */
const MIN_SHARE = 0.05;
/** Of a text of fewer letters than these one word may be much: there the share must be greater. */
const SHORT = 250;
const SHORT_SHARE = 0.1;
/** How many times more the first language must have than the second, and than one that is close to it. */
const LEAD = 1.4;
const NEAR_LEAD = 1.1;
const NEAR = ['da no', 'id ms', 'cs sk', 'ru bg', 'ru uk', 'uk be', 'bg mk', 'sr mk'];

/** Scripts that one language of the news is written in. */
const SINGLE: [RegExp, string][] = [
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Gurmukhi}/gu, 'pa'],
  [/\p{sc=Kannada}/gu, 'kn'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Sinhala}/gu, 'si'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Ethiopic}/gu, 'am'],
  [/\p{sc=Myanmar}/gu, 'my'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Lao}/gu, 'lo'],
];
const SHARED: [RegExp, keyof typeof FREQUENT_WORDS][] = [
  [/\p{sc=Latin}/gu, 'LATIN'],
  [/\p{sc=Cyrillic}/gu, 'CYRILLIC'],
  [/\p{sc=Arabic}/gu, 'ARABIC'],
  [/\p{sc=Devanagari}/gu, 'DEVANAGARI'],
];

/** The language a text is written in, as its two letters, by its script and its small words; null when unsure. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, MAX_CHARACTERS);
  const letters = count(sample, /\p{L}/gu);
  if (letters < MIN_LETTERS) return null;
  const isMost = (pattern: RegExp) => count(sample, pattern) > letters / 2;
  if (isMost(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)) {
    return count(sample, /[\p{sc=Hira}\p{sc=Kana}]/gu) > letters / 10 ? 'ja' : 'zh';
  }
  const single = SINGLE.find(([pattern]) => isMost(pattern));
  if (single !== undefined) return single[1];
  const [first, second] = languageShares(sample);
  if (first === undefined || first[1] < (letters < SHORT ? SHORT_SHARE : MIN_SHARE)) return null;
  if (second === undefined) return first[0];
  const isNear = NEAR.some((pair) => pair.includes(first[0]) && pair.includes(second[0]));
  return first[1] > second[1] * (isNear ? NEAR_LEAD : LEAD) ? first[0] : null;
}

/**
 * Languages of the text's script with the share that their small words have in it, 0 to 1, greatest first. Empty for
 * short texts, and for scripts that only one language is written in.
 */
export function languageShares(text: string): [string, number][] {
  const sample = text.slice(0, MAX_CHARACTERS).toLowerCase();
  const letters = count(sample, /\p{L}/gu);
  const script = SHARED.find(([pattern]) => count(sample, pattern) > letters / 2)?.[1];
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (script === undefined || words.length < MIN_WORDS) return [];
  const lists = Object.entries(FREQUENT_WORDS[script]).map(
    ([code, list]) => [code, new Set(list.split(' '))] as const,
  );
  const shares = new Map<string, number>(lists.map(([code]) => [code, 0]));
  for (const word of words) {
    const speakers = lists.filter(([, list]) => list.has(word));
    for (const [code] of speakers)
      shares.set(code, (shares.get(code) ?? 0) + 1 / (speakers.length * words.length));
  }
  return [...shares].sort((one, other) => other[1] - one[1]);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
