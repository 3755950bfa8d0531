import { evidenceFor, prepareClaimText, type ClaimText, type Evidence } from './claim-evidence.ts';
import type { CheckedClaim } from '../summary.ts';

/**
 * Log odds, fitted on news claims that people had judged, in rounded figures. A claim that shares most of its
 * word pairs with the text was put together from it: there a seam between the pieces is what tells. A claim in
 * other words is believed unless a name or a figure speaks against it.
 */
const odds = {
  start: 0.45,
  copied: 1,
  seam: -1.7,
  missingFigure: -1.6,
  missingName: -1.8,
  negation: -0.3,
  /** Where capitals do not mark names, words that stand apart must stand in for them. */
  apartWithoutNames: -1,
  near: 0.3,
};

/** Shares of a claim's word pairs: from here it counts as copied, below that it has a seam, below that it is apart. */
const COPIED = 0.65;
const SEAMLESS = 0.93;
const APART = 0.45;

const SUPPORTED_FROM = 0.5;

/**
 * Whether each claim is borne out by the text, in the same order; presence, not truth. The score is 0 … 1 and
 * the verdict a threshold on it. `unclear` only for claims without a word to look for, and for empty texts.
 * Reasons are plain phrases; a supported claim may have some too, for a figure or name that is missing. Never throws.
 */
export function checkClaims(
  claims: readonly string[],
  article: { paragraphs: readonly string[]; language: string | null },
): CheckedClaim[] {
  const text = prepareClaimText(article);
  return claims.map((claim) => checkClaim(claim, text));
}

function checkClaim(claim: string, text: ClaimText): CheckedClaim {
  const evidence = evidenceFor(claim, text);
  if (text.sentences.length === 0) return unclear(claim, 'there is no text to check against');
  if (evidence.contentWords === 0) return unclear(claim, 'there is no word in it to look for');
  const score = scoreOf(evidence, text);
  const verdict = score >= SUPPORTED_FROM ? 'supported' : 'unsupported';
  const reasons = missing(evidence);
  if (verdict === 'unsupported') reasons.push(...doubts(evidence));
  return { text: claim, verdict, score: Math.round(score * 1000) / 1000, reasons, support: [] };
}

function unclear(text: string, reason: string): CheckedClaim {
  return { text, verdict: 'unclear', score: 0.5, reasons: [reason], support: [] };
}

function scoreOf(evidence: Evidence, text: ClaimText): number {
  const { pairs, near, known, missingFigures, missingNames, negationDiffers } = evidence;
  // Not one word in common: nothing speaks for the claim, whatever its names.
  if (known === 0) return 0;
  let sum = odds.start + odds.near * (near - 0.5);
  if (pairs >= COPIED) sum += odds.copied + (near < SEAMLESS ? odds.seam : 0);
  else if (!text.marksNames && near < APART) sum += odds.apartWithoutNames;
  if (missingFigures.length > 0) sum += odds.missingFigure;
  if (missingNames.length > 0) sum += odds.missingName;
  if (negationDiffers) sum += odds.negation;
  return 1 / (1 + Math.exp(-sum));
}

function missing({ missingFigures, missingNames }: Evidence): string[] {
  return [
    ...new Set([
      ...missingFigures.map((figure) => `number ${figure} not in the text`),
      ...missingNames.map((name) => `name ${name} not in the text`),
    ]),
  ];
}

function doubts({ missingFigures, missingNames, negationDiffers, known, near }: Evidence): string[] {
  const reasons: string[] = [];
  if (negationDiffers && near >= APART)
    reasons.push('one of claim and text says "not" where the other does not');
  if (known < 0.5) reasons.push('few of its words are in the text');
  else if (near < APART) reasons.push('few of its words stand together in the text');
  if (reasons.length + missingFigures.length + missingNames.length > 0) return reasons;
  return ['its words do not stand together like this in the text'];
}
