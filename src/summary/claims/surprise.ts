import shares from './word-novelty.json' with { type: 'json' };
import { isCommon } from './rarity.ts';

/** Share (percent) of true summaries with the stem whose article lacks it. */
const novelty = new Map(
  Object.entries(shares).flatMap(([percent, stems]) =>
    stems.split(' ').map((stem): [string, number] => [stem, Number(percent) / 100]),
  ),
);
const COMMON = 0.12;
const RARE = 0.04;

/**
 * How surprising it is that a true summary has this stem where its article does not: the negative logarithm of how
 * often that is so. Small for words of telling ("warned", "reveal"), large for what must come from the text.
 */
export function surpriseOf(stem: string): number {
  return -Math.log(novelty.get(stem) ?? (isCommon(stem) ? COMMON : RARE));
}
