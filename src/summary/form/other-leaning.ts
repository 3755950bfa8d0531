import { POINTS, STANDING, TIES } from './leaning-patterns.ts';
import { POINTING, SPEAKING, TYING } from './leaning-words.ts';
import type { Telling } from './telling.ts';
import { hasUnnamedSpeaker } from './unnamed-speaker.ts';
import { verbSecondLean } from './verb-second.ts';

const setsOf = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]));

const pointing = setsOf(POINTING);
const speaking = setsOf(SPEAKING);
const tying = setsOf(TYING);

/** It goes on from something; "iPhone" does not. */
const FRAGMENT = /^\p{Ll}(?!\p{Lu})/u;

/**
 * How far a sentence in another language than English leans on the one before: 0, 0.5 or 1. `words` are its words,
 * lower-cased. Of a language we do not know only fragments lean.
 */
export function otherLean(
  text: string,
  words: readonly string[],
  language: string,
  { firstPerson }: Telling,
): number {
  if (FRAGMENT.test(text) || hasUnnamedSpeaker(text, language)) return 1;
  const opening = text.replace(/^["“„«»‚‘'(\s]{1,3}/u, '');
  const quoted = opening !== text;
  const small = opening.charAt(0).toLowerCase() + opening.slice(1);
  // "C'est", "j'ai": of two words the first.
  const first = words[0] ?? '';
  const elided = first.slice(0, first.indexOf("'") + 1);
  const among = (sets: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
    sets.get(language)?.has(first) === true || (elided !== '' && sets.get(language)?.has(elided) === true);
  if (STANDING[language]?.test(small) === true) return 0;
  if (among(pointing) || POINTS[language]?.test(small) === true) return 1;
  const later = verbSecondLean(small, language);
  // Who speaks in a quotation its own sentence tells.
  if (later < 0.5 && among(speaking) && !quoted && !firstPerson) return 0.5;
  return later === 0 && (among(tying) || TIES[language]?.test(small) === true) ? 0.5 : later;
}
