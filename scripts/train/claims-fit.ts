import type { Example } from './claims-sets.ts';
import { fitLogistic } from './claims-logistic.ts';
import { boost, type Row } from './claims-trees.ts';
import type { Linear, Model } from '../../src/summary/claims/model.ts';

/** What tells a claim put together from pieces of the text from one in other words. */
const STYLE = 'pairs triples longest coverage density near perfect indefinite attributed opensPronoun';
/** How a claim of pieces is judged, and one in other words, where capitals do not mark names. */
const COPIED =
  'density triples near company roughSeams fragments place leap apart halvesDiffer gain endsClean startsClean length surpriseSquared absentNames';
const RETOLD = 'surpriseSquared mostSurprise two pairs absentFigures otherFigures';

/** Whatever else holds, more of these cannot make a claim more credible. */
const AGAINST = new Set(
  (
    'absent absentWeight rarest absentFigures otherFigures otherUnits strayFigures absentNames absentNameShare strayNames replacedName calendar ' +
    'misplacedNames halfPlacedNames reversedNames missingQuotes negationDiffers negationLost negationAdded contradictions swapped repeated pronoun address ' +
    'novel surprise surpriseSquared mostSurprise'
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
const RIDGES = { style: 10, copied: 30, retold: 10 };

/** Sets in which a claim is one sentence of copied pieces, and in which it is one in other words; in lower case. */
const COPIED_SET = 'qags_cnndm';
const RETOLD_SET = 'qags_xsum';

/** Fits the whole model; features in `without` are not used. The slopes are left at 1. */
export function fitModel(examples: readonly Example[], without: ReadonlySet<string>): Model {
  const plain = examples.filter(({ features }) => features.marksNames === 0);
  const cased = examples.filter(({ features }) => features.marksNames === 1);
  const names = Object.keys(examples[0]?.features ?? {}).filter((name) => !without.has(name));
  const directions = names.map((name) => (AGAINST.has(name) ? -1 : FOR.has(name) ? 1 : 0));
  const linear = (
    list: string,
    chosen: readonly Example[],
    ridge: number,
    isOne?: (example: Example) => boolean,
  ): Linear => {
    const used = list.split(' ').filter((name) => !without.has(name));
    return fitLogistic(rowsOf(chosen, used, isOne), used, ridge);
  };
  return {
    features: names,
    trees: boost(rowsOf(cased, names), { ...BOOSTING, directions }),
    style: linear(STYLE, plain, RIDGES.style, ({ set }) => set === COPIED_SET),
    copied: linear(
      COPIED,
      plain.filter(({ set }) => set === COPIED_SET),
      RIDGES.copied,
    ),
    retold: linear(
      RETOLD,
      plain.filter(({ set }) => set === RETOLD_SET),
      RIDGES.retold,
    ),
    slopes: { trees: 1, sums: 1 },
  };
}

function rowsOf(
  examples: readonly Example[],
  names: readonly string[],
  isOne?: (example: Example) => boolean,
): Row[] {
  return examples.map((example) => {
    const features: Readonly<Record<string, number>> = { ...example.features };
    return {
      values: names.map((name) => features[name] ?? 0),
      label: (isOne?.(example) ?? example.label === 1) ? 1 : 0,
      weight: example.weight,
    };
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
