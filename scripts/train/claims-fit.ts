import type { Example } from './claims-sets.ts';
import { fitMixture } from './claims-mixture.ts';
import { boost, type Row } from './claims-trees.ts';
import type { Model } from '../../src/summary/claims/model.ts';

/** What the mixture reads, where capitals do not mark names; and how much of a claim is copied. */
const MIXTURE =
  'density triples near company roughSeams fragments place leap apart halvesDiffer gain endsClean startsClean length ' +
  'surpriseSquared absentNames mostSurprise two pairs absentFigures otherFigures';
const COPIEDNESS = 'density triples longest';

/** Whatever else holds, more of these cannot make a claim more credible. */
const AGAINST = new Set(
  (
    'absent absentWeight rarest absentFigures otherFigures otherUnits strayFigures absentNames absentNameShare strayNames replacedName calendar ' +
    'misplacedNames halfPlacedNames reversedNames missingQuotes negationDiffers negationLost negationDropped negationAdded contradictions swapped repeated pronoun address ' +
    'novel surprise surpriseSquared mostSurprise elsewhere supplanted exchanged usurped otherMeasures'
  ).split(' '),
);
const FOR = new Set(['recall', 'weighted']);

const BOOSTING = {
  trees: 120,
  depth: 4,
  rate: 0.1,
  rows: 0.5,
  features: 0.25,
  leastWeight: 10,
  shrink: 5,
  seed: 3,
};

/** Fits the whole model; features in `without` are not used. The slopes are left at 1. */
export function fitModel(examples: readonly Example[], without: ReadonlySet<string>): Model {
  const plain = examples.filter(({ features }) => features.marksNames === 0);
  const cased = examples.filter(({ features }) => features.marksNames === 1);
  const used = (names: readonly string[]): string[] => names.filter((name) => !without.has(name));
  const names = used(Object.keys(examples[0]?.features ?? {}));
  const [mixture, copiedness] = [used(MIXTURE.split(' ')), used(COPIEDNESS.split(' '))];
  const directions = names.map((name) => (AGAINST.has(name) ? -1 : FOR.has(name) ? 1 : 0));
  return {
    features: names,
    trees: boost(rowsOf(cased, names), { ...BOOSTING, directions }),
    mixture: fitMixture(rowsOf(plain, [...copiedness, ...mixture]), copiedness, mixture),
    slopes: { trees: 1, mixture: 1 },
  };
}

function rowsOf(examples: readonly Example[], names: readonly string[]): Row[] {
  return examples.map(({ features, label, weight }) => {
    const named: Readonly<Record<string, number>> = { ...features };
    return { values: names.map((name) => named[name] ?? 0), label, weight };
  });
}

/** The slope that makes log odds fit the labels best (balanced), so that a threshold at 0 stays one. */
export function slopeFor(scored: readonly { logOdds: number; label: 0 | 1; weight: number }[]): number {
  let best = { loss: Infinity, slope: 1 };
  for (let slope = 0.2; slope <= 2; slope += 0.05) {
    let loss = 0;
    for (const { logOdds, label, weight } of scored) {
      loss += weight * Math.log1p(Math.exp((label === 1 ? -1 : 1) * slope * logOdds));
    }
    if (loss < best.loss) best = { loss, slope: Number(slope.toFixed(2)) };
  }
  return best.slope;
}
