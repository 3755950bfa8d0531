import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../../src/summary/ranking/rank.ts';
import { select } from '../../../src/summary/selection/selection.ts';

type Given = Partial<Ranked['candidate']> & Partial<Pick<Ranked, 'keys' | 'score'>>;

/** A sentence of ten words that says the things of its `keys`, each worth as much. */
function sentence(index: number, { keys = [index], score = 0, ...candidate }: Given = {}): Ranked {
  const text = candidate.text ?? `Sentence ${index}.`;
  return {
    candidate: {
      index,
      paragraph: index,
      position: index,
      entry: null,
      group: null,
      start: 0,
      end: text.length,
      text,
      words: 10,
      terms: new Set(keys.map(String)),
      leaning: 0,
      reference: null,
      boilerplate: false,
      opensParagraph: true,
      wholeLine: false,
      ...candidate,
    },
    score,
    length: 10,
    keys,
    gains: keys.map(() => 1),
  };
}

const indexesOf = (
  ranked: readonly Ranked[],
  count: number,
  words: number | null = null,
  shown: Ranked[] = [],
) => select(ranked, { count, words }, shown).map(({ candidate }) => candidate.index);

describe('selection', () => {
  it('chooses those that together say most, in order of the text', () => {
    // The second has more to say than the third, but half of it is said already.
    const ranked = [
      sentence(0, { keys: [1, 2, 3, 4, 5] }),
      sentence(1, { keys: [3, 4, 5, 6, 7] }),
      sentence(2, { keys: [8, 9, 10] }),
    ];
    expect(indexesOf(ranked, 2, 20)).toEqual([0, 2]);
  });

  it('leaves out what says less than its words are worth', () => {
    const ranked = [sentence(0, { keys: [1, 2, 3, 4, 5] }), { ...sentence(1, { keys: [] }), gains: [] }];
    expect(indexesOf(ranked, 2, 65)).toEqual([0]);
  });

  it('says nothing twice, nor again what was shown', () => {
    const keys = [1, 2, 3];
    const ranked = [sentence(0, { keys }), sentence(1, { keys }), sentence(2, { keys: [8] })];
    expect(indexesOf(ranked, 3)).toHaveLength(2);
    expect(indexesOf(ranked, 3, null, [sentence(9, { keys })])).toEqual([2]);
  });

  it('shows a sentence that points back completed, or directly after what it points to', () => {
    const additions = [{ start: 0, end: 4, from: { paragraph: 0, start: 0, end: 2 } }];
    const completed = { text: '[Ann] left.', additions };
    const alone = [
      sentence(0),
      sentence(1, { reference: { antecedent: 0, completed: null }, keys: [7, 8, 9] }),
    ];
    expect(indexesOf(alone, 2)).toEqual([0, 1]);
    expect(indexesOf(alone, 1)).toEqual([0]);
    const whole = [sentence(1, { text: 'She left.', reference: { antecedent: 0, completed } })];
    expect(select(whole, { count: 1, words: null })[0]).toMatchObject(completed);
    const [, after] = select([sentence(0), ...whole], { count: 2, words: null });
    expect(after).toMatchObject({ text: 'She left.', additions: [] });
    // Points are copied without the abstract before them.
    const [first] = select(whole, { count: 1, words: null }, [sentence(0)]);
    expect(first).toMatchObject(completed);
  });

  it('puts nothing between a sentence and the one it points back to', () => {
    const pointing = { reference: { antecedent: 0, completed: null }, keys: [7, 8, 9] };
    expect(indexesOf([sentence(0), sentence(1), sentence(2, pointing)], 3)).toEqual([0, 2]);
  });

  it('takes a sentence whose reference is unknown only where there is nothing else', () => {
    const loose = { reference: { antecedent: null, completed: null } };
    expect(indexesOf([sentence(0, { ...loose, keys: [1, 2, 3] }), sentence(1)], 2)).toEqual([1]);
    expect(indexesOf([sentence(0, loose)], 2)).toEqual([0]);
  });

  it('never exceeds the count or the budget', () => {
    const sentences = fc.array(
      fc.record({
        words: fc.integer({ min: 1, max: 40 }),
        keys: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }),
        score: fc.double({ min: -2, max: 2, noNaN: true }),
        group: fc.option(fc.integer({ min: 0, max: 3 })),
        reference: fc.option(fc.record({ antecedent: fc.option(fc.nat(9)), completed: fc.constant(null) })),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        sentences,
        fc.integer({ min: 1, max: 10 }),
        fc.option(fc.nat(120)),
        (given, count, words) => {
          const ranked = given.map((one, index) => sentence(index, one));
          const chosen = select(ranked, { count, words }).map(({ candidate }) => candidate);
          expect(chosen.length).toBeLessThanOrEqual(count);
          expect(chosen.reduce((sum, one) => sum + one.words, 0)).toBeLessThanOrEqual(words ?? Infinity);
          expect(select(ranked, { count, words }).map(({ candidate }) => candidate)).toEqual(chosen);
          for (const [place, { index }] of chosen.entries())
            expect(index).toBeGreaterThan(chosen[place - 1]?.index ?? -1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
