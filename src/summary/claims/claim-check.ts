import { prepareClaimText, type ClaimText } from './claim-text.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { logistic, logOddsOf } from './model.ts';
import { reasonsFor } from './reasons.ts';
import { WEIGHTS } from './weights.ts';
import { splitSentences } from '../sentences/sentences.ts';
import type { CheckedClaim, Support } from '../summary.ts';

const SUPPORTED_FROM = 0.5;
/** A second sentence is named where it adds at least this share of the claim's weight. */
const ADDS = 0.2;
const MOST_SUPPORT = 2;
/** Of a longer claim, only this much is looked at. */
const MOST_UNITS = 3000;

/**
 * Whether each claim is borne out by the text, in the same order; presence, not truth. The score is the calibrated
 * chance, 0 … 1, if as many claims are right as wrong, and the verdict a threshold on it. `unclear` only for claims
 * without a word to look for, and for empty texts. Reasons are plain phrases; a supported claim may have some, too.
 * `support` holds the best sentence, or two where the claim was put together from two; offsets in UTF-16 units.
 * Linear in the text; never throws.
 */
export function checkClaims(
  claims: readonly string[],
  article: { paragraphs: readonly string[]; language: string | null },
): CheckedClaim[] {
  const text = prepareClaimText(article);
  return claims.map((claim) => checkClaim(claim, text));
}

function checkClaim(claim: string, text: ClaimText): CheckedClaim {
  const sentences = splitSentences(claim.slice(0, MOST_UNITS), null)
    .map(({ start, end }) => evidenceFor(claim.slice(start, end), text))
    .filter(({ contentWords }) => contentWords > 0)
    .map((evidence) => ({ evidence, score: scoreOf(evidence) }));
  if (text.sentences.length === 0) return unclear(claim, 'there is no text to check against');
  const [first, ...others] = sentences;
  if (first === undefined) return unclear(claim, 'there is no word in it to look for');
  // What is joined by a stop stands by its weakest part.
  const weakest = others.reduce((least, one) => (one.score < least.score ? one : least), first);
  const score = Math.round(weakest.score * 1000) / 1000;
  const verdict = score >= SUPPORTED_FROM ? 'supported' : 'unsupported';
  const reasons = new Set(
    sentences.flatMap((one) =>
      reasonsFor(one.evidence, one.score >= SUPPORTED_FROM ? 'supported' : 'unsupported'),
    ),
  );
  return {
    text: claim,
    verdict,
    score,
    reasons: [...reasons],
    support: supportOf(
      sentences.map((one) => one.evidence),
      text,
    ),
  };
}

function unclear(text: string, reason: string): CheckedClaim {
  return { text, verdict: 'unclear', score: 0.5, reasons: [reason], support: [] };
}

function scoreOf({ features }: Evidence): number {
  // Not one word in common: nothing speaks for the claim.
  return features.recall === 0 ? 0 : logistic(logOddsOf(features, WEIGHTS));
}

/** At most two sentences, the best first. */
function supportOf(parts: readonly Evidence[], { sentences }: ClaimText): Support[] {
  const places = parts.flatMap(({ bearing }) => {
    const { first, second, one, two } = bearing;
    return two - one >= ADDS ? [first, second] : [first];
  });
  return [...new Set(places)]
    .map((place) => sentences[place]?.support)
    .filter((support) => support !== undefined)
    .slice(0, MOST_SUPPORT);
}
