import { hasInnerDefinite } from './english-definites.ts';
import { midwayLean } from './english-midway.ts';
import { openingLean } from './english-openings.ts';
import { hasStrayPronoun, speakerLean } from './english-pronouns.ts';
import { leansOnRole } from './english-roles.ts';
import type { Lean } from './leaning.ts';
import type { Telling } from './telling.ts';

/** "Nineteen of them", ", too": parts and additions of what another sentence tells. */
const PART = /^[\p{L}\p{N}-]+ of (?:them|these|those|which)\b/iu;
const ADDED = /\b(?:also|too|as well)\b/u;

/** A quotation that closes and has not opened: it goes on from another sentence. */
const CLOSES_ONLY = /^[^"“]*[”"][.!?]?$/u;

/** How far an English sentence leans on another. */
export function leanOfEnglish(text: string, telling: Telling): Lean {
  const opening = text.replace(/^["“‘'«(\s]{1,3}/u, '');
  const quoted = /^["“‘'«]/u.test(text);
  const open = openingLean(opening, {
    quoted,
    offset: text.length - opening.length,
    firstPerson: telling.firstPerson,
  });
  if (open.degree === 1 || open.pointer !== null) return open;
  const speaker = speakerLean(text);
  if (speaker !== null) return speaker;
  if (CLOSES_ONLY.test(text) || hasStrayPronoun(text)) return { degree: 1, pointer: null };
  if (open.degree > 0) return open;
  if (PART.test(opening) || hasInnerDefinite(text) || (!quoted && leansOnRole(opening, telling.known)))
    return { degree: 0.5, pointer: null };
  const midway = midwayLean(text, telling.known);
  if (midway > 0) return { degree: midway, pointer: null };
  return { degree: ADDED.test(text.slice(0, 120)) ? 0.25 : 0, pointer: null };
}
