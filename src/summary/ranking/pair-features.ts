import { QUOTE } from './form.ts';
import { standardised } from './standardised.ts';
import { pairKey, type Term, type TextModel } from './text-model.ts';

/** What is measured of two neighbouring words. */
export const PAIR_FEATURES = [
  'chance of first',
  'chance of second',
  'both',
  'count',
  'share of first',
  'share of second',
  'named first',
  'named second',
  'position',
  'best sentence',
  'stop first',
  'stop second',
  'pull',
  'rarity of first',
  'rarity of second',
  'place in sentence',
  'number first',
  'number second',
  'chance before',
  'chance after',
  'chance of sentence',
  'count of first',
  'count of second',
  'quoted',
] as const;

/** A row of features for each pair of neighbouring words of the `shortlist`. `chance` is that of a word. */
export function pairFeatures(
  model: TextModel,
  scores: readonly number[],
  shortlist: readonly number[],
  chance: (term: Term | undefined) => number,
): Map<number, Float32Array> {
  const { lines, candidates } = model;
  const levels = standardised(scores);
  const rows = new Map<number, Float32Array>();
  const chances: number[] = [];
  const chanceOf = (term: Term | undefined): number =>
    term === undefined ? 0 : (chances[term.id] ??= chance(term));
  const BEST = PAIR_FEATURES.indexOf('best sentence');
  for (const order of shortlist) {
    const { terms, named } = lines[order] ?? { terms: [], named: [] };
    const level = levels[order] ?? 0;
    const all = terms.reduce((sum, term) => sum + chanceOf(term), 0) / Math.max(1, terms.length);
    const quoted = Number(QUOTE.test(candidates[order]?.text ?? ''));
    for (const [place, second] of terms.entries()) {
      const first = terms[place - 1];
      if (first === undefined) continue;
      const key = pairKey(first, second);
      const known = rows.get(key);
      if (known !== undefined) {
        known[BEST] = Math.max(known[BEST] ?? 0, level);
        continue;
      }
      const count = model.pairs.get(key) ?? 1;
      rows.set(
        key,
        new Float32Array([
          chanceOf(first),
          chanceOf(second),
          chanceOf(first) * chanceOf(second),
          Math.log(count),
          count / first.count,
          count / second.count,
          Number(named[place - 1] ?? false),
          Number(named[place] ?? false),
          Math.min(100, candidates[order]?.position ?? 0),
          level,
          Number(first.stop),
          Number(second.stop),
          first.pull + second.pull,
          first.rarity,
          second.rarity,
          place / terms.length,
          Number(first.number),
          Number(second.number),
          chanceOf(terms[place - 2]),
          chanceOf(terms[place + 1]),
          all,
          Math.log(first.count),
          Math.log(second.count),
          quoted,
        ]),
      );
    }
  }
  return rows;
}
