import type { Evidence } from './evidence.ts';
import type { Verdict } from '../summary.ts';

const FEW = 0.45;

/** Why, in plain phrases: what is missing, for any verdict; further doubts where the claim is not supported. */
export function reasonsFor(evidence: Evidence, verdict: Verdict): string[] {
  const { absentFigures, absentNames, missingQuotes } = evidence;
  const missing = [
    ...absentFigures.map((figure) => `number ${figure} not in the text`),
    ...absentNames.map((name) => `name ${name} not in the text`),
    ...missingQuotes.map((quote) => `the words “${quote.trim()}” are not quoted so in the text`),
  ];
  const found = verdict === 'unsupported' ? [...missing, ...doubts(evidence)] : missing;
  if (found.length === 0 && verdict === 'unsupported')
    found.push('its words do not stand together like this in the text');
  return [...new Set(found)];
}

function doubts(evidence: Evidence): string[] {
  const { features, otherFigures, otherMeasures, misplacedNames, contradictions, swapped } = evidence;
  const reasons = [...otherFigures, ...otherMeasures].map(
    (figure) => `number ${figure} stands for something else in the text`,
  );
  if (features.negationAdded + features.negationLost + features.negationDropped > 0) {
    reasons.push('one of claim and text says "not" where the other does not');
  }
  for (const word of contradictions) reasons.push(`the text says the contrary of “${word}”`);
  if (swapped || features.exchanged >= 2)
    reasons.push('who does what to whom is the other way round in the text');
  for (const name of misplacedNames) reasons.push(`the text does not say this of ${name}`);
  if (features.recall < 0.5) reasons.push('few of its words are in the text');
  else if (features.near < FEW) reasons.push('few of its words stand together in the text');
  return reasons;
}
