import type { ClaimText } from './claim-text.ts';
import type { ClaimWord } from './claim-words.ts';
import { isCommon } from './rarity.ts';

/**
 * Word numbers of the claim's names. Where the text marks names by capitals: capitalised words, the first of the
 * claim only before another one or where English news does not have it in lower case. Elsewhere: rare words.
 */
export function namePlaces(claim: readonly ClaimWord[], text: ClaimText): number[] {
  const shouting = claim.length > 3 && claim.every(({ capital }) => capital);
  const marked = text.marksNames && !shouting && claim.some(({ capital }) => capital);
  const places: number[] = [];
  for (const [order, { word, stem, capital, content }] of claim.entries()) {
    if (!content || word.length < 2 || /^\d/u.test(stem)) continue;
    const opens = order === 0;
    const named = marked
      ? capital && (!opens || !isCommon(stem) || claim[1]?.capital === true)
      : !isCommon(stem);
    if (named) places.push(order);
  }
  return places;
}

/** Whether the text has this name: the word, one with the same stem, or the words its letters stand for. */
export function isKnownName({ word, stem }: ClaimWord, text: ClaimText): boolean {
  if (text.words.has(word) || text.places.has(stem)) return true;
  const letters = word.replace(/\./gu, '');
  if (letters.length <= 6 && text.initials.has(letters)) return true;
  // "Half-brother", "al-Qaeda": parts are words of their own; "mid-Wales" or "Anglo-" are not looked into.
  return letters !== word && text.words.has(letters);
}
