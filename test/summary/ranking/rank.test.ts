import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolOf } from '../../../src/summary/ranking/pool.ts';
import { rank } from '../../../src/summary/ranking/rank.ts';
import { SENTENCE_FEATURES, sentenceFeatures } from '../../../src/summary/ranking/sentence-features.ts';
import { modelText } from '../../../src/summary/ranking/text-model.ts';
import { WEIGHTS } from '../../../src/summary/ranking/weights.ts';
import { PAIR_FEATURES, pairFeatures } from '../../../src/summary/ranking/pair-features.ts';
import { WORD_FEATURES, wordFeatures } from '../../../src/summary/ranking/word-features.ts';
import { noTable, readTable, storedWord } from '../../../src/summary/ranking/word-table.ts';
import { readCandidates } from '../../../src/summary/reading/candidates.ts';

const STORY = [
  'The council of Milltown voted on Tuesday to close the old harbour bridge after engineers found cracks.',
  'Shop owners near the harbour fear for their trade during the long works of the coming summer.',
  'Paul Weir sells fish on the quay and says that half of his customers walk over the crossing.',
  'The hospital plans to keep two ambulances on the far side of the river until the works end.',
  'An earlier repair in 1987 lasted three years and cost twice as much as the town had planned.',
];

function rankOf(paragraphs: readonly string[], title: string | null = null, most = 40) {
  const { candidates, rules } = readCandidates({ title, paragraphs, language: 'en' });
  return rank(poolOf(candidates), { title, rules }, { most, pairs: true });
}

const scoreOf = (text: string, paragraphs: readonly string[], title: string | null = null): number =>
  rankOf(paragraphs, title).find(({ candidate }) => candidate.text === text)?.score ?? NaN;

const CLOSELY = { most: 20, pairs: true };

describe('ranking', () => {
  it('prefers what stands early, other things being equal', () => {
    for (const text of STORY) {
      const others = STORY.filter((other) => other !== text);
      expect(scoreOf(text, [text, ...others])).toBeGreaterThan(scoreOf(text, [...others, text]));
    }
  });

  it('prefers a sentence that shares words with the title', () => {
    const [, , , ambulances = ''] = STORY;
    const title = 'Hospital plans ambulances on the far side of the river';
    expect(scoreOf(ambulances, STORY, title)).toBeGreaterThan(scoreOf(ambulances, STORY));
  });

  it('shortlists no more than asked for, in order, none that repeats a better one', () => {
    expect(rankOf(STORY, null, 2)).toHaveLength(2);
    const indexes = rankOf([...STORY, ...STORY]).map(({ candidate }) => candidate.index);
    expect(indexes).toHaveLength(STORY.length);
    expect(indexes).toEqual([...indexes].sort((first, second) => first - second));
  });

  it('counts each word and pair of a sentence once', () => {
    for (const { keys, gains } of rankOf([`${STORY[0] ?? ''} ${STORY[0] ?? ''}`, ...STORY])) {
      expect(new Set(keys).size).toBe(keys.length);
      expect(gains).toHaveLength(keys.length);
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('features, whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'bridge',
      'U.S.',
      'said',
      'He',
      'council.',
      '“we',
      '12,000',
      'river.',
      '雨',
      '\ud800',
      '"',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const paragraphs = fc.array(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    { maxLength: 10 },
  );

  it('are finite, as many as they are told to be, and the same each time', () => {
    fc.assert(
      fc.property(paragraphs, fc.option(fc.string()), (given, title) => {
        const { candidates, rules } = readCandidates({ title, paragraphs: given, language: 'en' });
        const model = modelText(candidates, { title, rules, table: noTable });
        const rows = sentenceFeatures(model);
        const shortlist = [...candidates.keys()];
        const scores = rows.map((row) => row[1] ?? 0);
        const words = wordFeatures(model, scores, shortlist);
        const pairs = pairFeatures(model, scores, shortlist, () => 0.5);
        const all = [
          ...rows.map((row) => ({ row, width: SENTENCE_FEATURES.length })),
          ...[...words.values()].map((row) => ({ row, width: WORD_FEATURES.length })),
          ...[...pairs.values()].map((row) => ({ row, width: PAIR_FEATURES.length })),
        ];
        for (const { row, width } of all) {
          expect(row).toHaveLength(width);
          expect(row.every(Number.isFinite)).toBe(true);
        }
        expect(rank(candidates, { title, rules }, CLOSELY)).toEqual(
          rank(candidates, { title, rules }, CLOSELY),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('weights', () => {
  it('fit the features', () => {
    expect(WEIGHTS.sentences.weights).toHaveLength(SENTENCE_FEATURES.length);
    for (const [trees, width] of [
      [WEIGHTS.words, WORD_FEATURES.length],
      [WEIGHTS.pairs, PAIR_FEATURES.length],
    ] as const) {
      expect(trees.asks.length).toBeGreaterThan(0);
      expect(trees.above).toHaveLength(trees.asks.length);
      expect(trees.leaves).toHaveLength((trees.asks.length / trees.depth) * 2 ** trees.depth);
      expect(trees.asks.every((feature) => feature >= 0 && feature < width)).toBe(true);
      expect([...trees.above, ...trees.leaves, trees.base, trees.unit].every(Number.isFinite)).toBe(true);
    }
  });

  it('are at most 500 kB', () => {
    const file = resolve(import.meta.dirname, '../../../src/summary/ranking/weights.json');
    expect(statSync(file).size).toBeLessThan(500_000);
  });

  it('know common words, and that "the" is commoner than "hospital"', () => {
    const table = readTable(WEIGHTS.table);
    expect(table('the').rarity).toBeLessThan(table('hospital').rarity);
    expect(table('qwxyz')).toEqual({ rarity: 1, pull: 0 });
  });

  it('are stored and read to within their digits', () => {
    const { rarity, pull } = readTable(storedWord('bridge', { rarity: 0.4, pull: -1.3 }))('bridge');
    expect(rarity).toBeCloseTo(0.4, 1);
    expect(Math.abs(pull + 1.3)).toBeLessThan(0.1);
  });
});
