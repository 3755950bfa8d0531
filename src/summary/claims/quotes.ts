import type { ClaimText } from './claim-text.ts';
import { claimWords } from './claim-words.ts';

/** More are not looked up. */
const MOST = 20;
const QUOTED =
  /["“„«]([^"“”„«»]{1,400})["”“»]|``\s?([^`]{1,400}?)''|(?<![\p{L}\p{N}])[`‘']\s?([^`‘’']{1,400}?)['’](?![\p{L}\p{N}])/gu;

/** Passages the claim quotes, as written, that do not stand so in the text (marks and case aside). */
export function missingQuotes(claim: string, text: ClaimText): { quoted: number; missing: string[] } {
  const passages = [...claim.matchAll(QUOTED)]
    .slice(0, MOST)
    .map(([, double, ticks, single]) => double ?? ticks ?? single ?? '');
  const missing = passages.filter((passage) => {
    const words = claimWords(passage, text.stopWords).map(({ word }) => word);
    return words.length > 0 && !text.plain.includes(` ${words.join(' ')} `);
  });
  return { quoted: passages.length, missing };
}
