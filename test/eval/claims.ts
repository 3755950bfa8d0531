import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkClaims } from '../../src/summary/claims/claim-check.ts';
import { readRecords } from './records.ts';

interface LabelledClaim {
  article: string;
  claim: string;
  label: 0 | 1;
}

/**
 * Prints, for every folder/*.jsonl of {article, claim, label}, the balanced accuracy of the verdict (percent;
 * "unclear" counts as wrong) and the area under the curve of the score.
 */
export function evaluateClaims(folder: string): void {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()) {
    const records = readRecords<LabelledClaim>(join(folder, name));
    const right = [0, 0];
    const scores: [number[], number[]] = [[], []];
    let unclear = 0;
    for (const { article, claim, label } of records) {
      const [checked] = checkClaims([claim], { paragraphs: article.split(/\n+/u), language: 'en' });
      if (checked === undefined) continue;
      scores[label].push(checked.score);
      if (checked.verdict === 'unclear') unclear += 1;
      if (checked.verdict === (label === 1 ? 'supported' : 'unsupported'))
        right[label] = (right[label] ?? 0) + 1;
    }
    const accuracy = 50 * ((right[0] ?? 0) / scores[0].length + (right[1] ?? 0) / scores[1].length);
    const figures = `balanced accuracy ${accuracy.toFixed(1)}, area ${area(scores).toFixed(1)}`;
    console.log(`claims     ${name}: ${figures}, ${unclear} unclear of ${records.length}`);
  }
}

/** Percent of pairs in which the supported claim has the higher score; ties count half. */
function area([low, high]: readonly [readonly number[], readonly number[]]): number {
  let sum = 0;
  for (const better of high) for (const worse of low) sum += better > worse ? 1 : better === worse ? 0.5 : 0;
  return (100 * sum) / (low.length * high.length);
}
