import type { ClaimWord } from './claim-words.ts';

/** How a claim is put, whatever the text says. Counts, 0 or 1, shares. */
export interface ClaimForm {
  /** Logarithm of its words. */
  length: number;
  /** "Has been …", "a man …", "… police say": a summing-up rather than a sentence of the story. */
  perfect: number;
  indefinite: number;
  attributed: number;
  opensPronoun: number;
  stopShare: number;
  /** Speaks of "you" or "us" outside quotation marks. */
  address: number;
  /** Ends without a mark. */
  ending: number;
}

const INDEFINITE = /^(?:an?|some|several|hundreds|thousands|more|plans|at)$/u;
const TELLING = /^(?:say|warn|claim|sugges|report|heard|told|tell)/u;
const OPENING = /^(?:he|she|it|they|we|i|but|and|his|her|their)$/u;
const ADDRESS = /^(?:i|me|my|we|us|our|you|your|yours|mine|ours)$/u;
const ENDS = /[.!?…]["”’')\]]{0,3}\s{0,9}$/u;

export function formOf(claim: string, words: readonly ClaimWord[], quoted: boolean): ClaimForm {
  const opening = words[0] ?? { word: '', stem: '' };
  const holds = (some: readonly ClaimWord[], pattern: RegExp): boolean =>
    some.some(({ word }) => pattern.test(word));
  return {
    length: Math.log(1 + words.length),
    perfect: holds(words, /^(?:has|have)$/u) ? 1 : 0,
    indefinite: INDEFINITE.test(opening.word) || /^\d/u.test(opening.stem) ? 1 : 0,
    attributed: words.slice(-6).some(({ stem }) => TELLING.test(stem)) ? 1 : 0,
    opensPronoun: OPENING.test(opening.word) ? 1 : 0,
    stopShare: words.length === 0 ? 0 : words.filter(({ content }) => !content).length / words.length,
    address: !quoted && holds(words, ADDRESS) ? 1 : 0,
    ending: ENDS.test(claim) ? 0 : 1,
  };
}
