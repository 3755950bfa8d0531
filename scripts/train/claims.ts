import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitModel, slopeFor } from './claims-fit.ts';
import { areaOf, balancedAccuracy, printReliability, type Scored } from './claims-figures.ts';
import { readArticles, readExamples, readLabelled, type Example } from './claims-sets.ts';
import { commonWords, wordNovelty } from './claims-words.ts';
import { shuffled } from './random.ts';
import { logOddsOf } from '../../src/summary/claims/model.ts';

const WEIGHTS = join(import.meta.dirname, '../../src/summary/claims');
const FOLDS = 10;
const SEEDS = [11, 12, 13];
/** Leaving out one kind of feature after another is tried on fewer folds, and once. */
const ABLATION_FOLDS = 5;

/** Features left out together, to see what each kind is worth. */
const GROUPS: Readonly<Record<string, string>> = {
  'copied pieces and seams':
    'coverage density longest fragments seams jumps back leap brokenSeam roughSeams endsClean startsClean',
  'neighbouring words': 'pairs triples near skips',
  'best sentences': 'one two gain apart place lead leftHalf rightHalf halvesDiffer',
  'new words': 'recall weighted absent absentWeight rarest prefix novel predicate',
  'surprise of new words': 'surprise surpriseSquared mostSurprise',
  figures: 'figures absentFigures otherFigures otherUnits otherMeasures strayFigures calendar',
  names:
    'names absentNames absentNameShare strayNames replacedName company misplacedNames halfPlacedNames reversedNames confirmedNames',
  'names in their roles': 'restHeld elsewhere supplanted exchanged usurped',
  'negation and contraries':
    'negated negationDiffers negationLost negationDropped negationAdded contradictions modalAdded modalLost',
  'order of words': 'inverted swapped repeated',
  quotations: 'quoted missingQuotes',
  'form of the claim':
    'length sentences pronoun address ending perfect indefinite attributed opensPronoun stopShare',
};

/**
 * Trains the claim check from a folder of development sets and writes its weights. Prints balanced accuracies by
 * set, cross-validated by document, a reliability table and, with ABLATION=1, what each kind of feature is worth.
 * With WORDS=1 also counts the words anew on which the features rest; train again after that.
 */
export function trainClaims(folder: string): void {
  if (process.env.WORDS === '1') writeWords(folder);
  const examples = readExamples(folder);
  const scored = SEEDS.map((seed) => crossValidate(examples, new Set(), seed, FOLDS));
  print('all features', scored);
  for (const kind of new Set(examples.filter(({ set }) => set === 'planted').map(({ kind }) => kind))) {
    const own = scored[0]?.filter((example) => example.set === 'planted' && example.kind === kind) ?? [];
    const marked = own.filter(({ logOdds }) => logOdds < 0).length;
    console.log(
      `  planted ${kind.padEnd(10)} marked ${((100 * marked) / own.length).toFixed(0)} % of ${own.length}`,
    );
  }
  const slopeOf = (marked: number): number =>
    slopeFor(scored.flat().filter(({ features }) => features.marksNames === marked));
  const slopes = { trees: slopeOf(1), mixture: slopeOf(0) };
  printReliability(
    (scored[0] ?? []).map((one) => ({
      ...one,
      logOdds: one.logOdds * (one.features.marksNames === 1 ? slopes.trees : slopes.mixture),
    })),
  );
  if (process.env.ABLATION === '1') printAblation(examples);
  mkdirSync(WEIGHTS, { recursive: true });
  const model = { ...fitModel(examples, new Set()), slopes };
  writeFileSync(join(WEIGHTS, 'weights.json'), `${JSON.stringify(model)}\n`);
}

function printAblation(examples: readonly Example[]): void {
  for (const [name, features] of Object.entries({ nothing: '', ...GROUPS })) {
    print(`without ${name}`, [
      crossValidate(examples, new Set(features.split(' ')), SEEDS[0] ?? 0, ABLATION_FOLDS),
    ]);
  }
}

/** Log odds of every example by models that saw no claim on its article. */
function crossValidate(
  examples: readonly Example[],
  without: ReadonlySet<string>,
  seed: number,
  count: number,
): Scored[] {
  const documents = shuffled([...new Set(examples.map(({ document }) => document))], seed);
  const folds = new Map(documents.map((document, order) => [document, order % count]));
  const scored: Scored[] = [];
  for (let fold = 0; fold < count; fold += 1) {
    const model = fitModel(
      examples.filter(({ document }) => folds.get(document) !== fold),
      without,
    );
    for (const example of examples) {
      if (folds.get(example.document) === fold)
        scored.push({ ...example, logOdds: logOddsOf(example.features, model) });
    }
  }
  return scored;
}

function print(name: string, runs: readonly (readonly Scored[])[]): void {
  const sets = [...new Set(runs[0]?.map(({ set }) => set))];
  const mean = (figure: (scored: readonly Scored[]) => number, set: string): string =>
    (runs.reduce((sum, run) => sum + figure(run.filter((one) => one.set === set)), 0) / runs.length).toFixed(
      1,
    );
  console.log(`claims, ${name}: balanced accuracy (area under the curve), cross-validated by document`);
  console.log(
    `  ${sets.map((set) => `${set} ${mean(balancedAccuracy, set)} (${mean(areaOf, set)})`).join(' · ')}`,
  );
}

function writeWords(folder: string): void {
  const articles = readArticles(folder);
  const others = new Set(
    [...readLabelled(folder).values()].flatMap((records) => records.map(({ article }) => article)),
  );
  const cased = [...others].filter((text) => /[a-z] [A-Z][a-z]/u.test(text));
  const common = commonWords([...articles.map(({ article }) => article), ...cased]);
  writeFileSync(join(WEIGHTS, 'common-words.json'), `${JSON.stringify(common)}\n`);
  writeFileSync(join(WEIGHTS, 'word-novelty.json'), `${JSON.stringify(wordNovelty(articles))}\n`);
}
