import { QUOTE } from './form.ts';
import { standardised } from './standardised.ts';
import type { Term, TextModel } from './text-model.ts';

/** What is measured of a word of the text, by the order of the row. */
export const WORD_FEATURES = [
  'count',
  'share of sentences',
  'first position',
  'place in sentence',
  'last place',
  'span',
  'share as name',
  'names',
  'stop word',
  'number',
  'in title',
  'rarity',
  'pull',
  'letters',
  'best sentence',
  'mean sentence',
  'soft share',
  'best rank',
  'sentences of text',
  'sentences',
  'quoted',
  'pull before',
  'pull after',
  'name before',
  'name after',
  'words a sentence',
] as const;

/** Sums over the sentences a word stands in. */
interface Places {
  best: number;
  sum: number;
  soft: number;
  rank: number;
  quoted: number;
  before: number;
  after: number;
  nameBefore: number;
  nameAfter: number;
  words: number;
  place: number;
  last: number;
}

/** A row of features for each word of the `shortlist` of lines. `scores` are those of all lines. */
export function wordFeatures(
  model: TextModel,
  scores: readonly number[],
  shortlist: readonly number[],
): Map<Term, Float32Array> {
  const { lines, candidates } = model;
  const count = Math.max(1, lines.length);
  const terms = new Set(shortlist.flatMap((order) => lines[order]?.terms ?? []));
  const places = placesOf(model, terms, standardised(scores), scores);
  const rows = new Map<Term, Float32Array>();
  for (const term of terms) {
    const seen = places[term.id];
    if (seen === undefined) continue;
    rows.set(
      term,
      new Float32Array([
        Math.log(term.count),
        term.sentences / count,
        Math.min(100, candidates[term.first]?.position ?? 0),
        seen.place,
        term.last / count,
        (term.last - term.first) / count,
        term.capitals / term.count,
        term.capitals,
        Number(term.stop),
        Number(term.number),
        Number(term.inTitle),
        term.rarity,
        term.pull,
        term.key.length,
        seen.best,
        seen.sum / term.sentences,
        seen.soft,
        seen.rank,
        Math.log(count),
        term.sentences,
        seen.quoted / term.sentences,
        seen.before / term.count,
        seen.after / term.count,
        seen.nameBefore / term.count,
        seen.nameAfter / term.count,
        seen.words / term.sentences,
      ]),
    );
  }
  return rows;
}

/** Where some terms stand, by their ids. */
function placesOf(
  model: TextModel,
  wanted: ReadonlySet<Term>,
  levels: readonly number[],
  scores: readonly number[],
): Places[] {
  const { lines, candidates } = model;
  const most = levels.reduce((best, level) => Math.max(best, level), -Infinity);
  const ranks = ranksOf(scores);
  const places: Places[] = [];
  for (const term of wanted) places[term.id] = { ...NOWHERE };
  for (const [order, { terms, named }] of lines.entries()) {
    const level = levels[order] ?? 0;
    const quoted = Number(QUOTE.test(candidates[order]?.text ?? ''));
    for (const [place, term] of terms.entries()) {
      const seen = places[term.id];
      if (seen === undefined) continue;
      if (seen.last === -1) seen.place = place / terms.length;
      seen.before += terms[place - 1]?.pull ?? 0;
      seen.after += terms[place + 1]?.pull ?? 0;
      seen.nameBefore += Number(named[place - 1] ?? false);
      seen.nameAfter += Number(named[place + 1] ?? false);
      if (seen.last === order) continue;
      seen.last = order;
      seen.best = Math.max(seen.best, level);
      seen.sum += level;
      seen.soft += Math.exp(3 * (level - most));
      seen.rank = Math.min(seen.rank, ranks[order] ?? 0);
      seen.quoted += quoted;
      seen.words += terms.length;
    }
  }
  return places;
}

const NOWHERE: Places = {
  best: -10,
  sum: 0,
  soft: 0,
  rank: 1000,
  quoted: 0,
  before: 0,
  after: 0,
  nameBefore: 0,
  nameAfter: 0,
  words: 0,
  place: 0,
  last: -1,
};

/** 0 for the best. */
function ranksOf(scores: readonly number[]): number[] {
  const ranks: number[] = [];
  const order = scores
    .map((score, index) => ({ score, index }))
    .sort((first, second) => second.score - first.score);
  for (const [rank, { index }] of order.entries()) ranks[index] = rank;
  return ranks;
}
