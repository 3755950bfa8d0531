import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/summary/sentences/sentences.ts';

/** What the rules look at, and any other characters, lone surrogates too. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...[
      '. ',
      '." ',
      'Mr. ',
      'U.S. ',
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '(',
      ')',
      '[1]',
      '1. ',
      'a) ',
      '\n•',
    ],
    ...[
      '\n',
      '。',
      '? ',
      '...',
      ' . . . ',
      '\ud800',
      'A',
      ' b',
      'Smith said ',
      '--" ',
      '\t',
      '\u00a0',
      '．',
      '3',
    ],
  ),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const languages = fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', 'no language', null);

const words = [
  'The river',
  'rose',
  'in Oslo',
  'Mr. Park',
  'the U.S. Senate',
  '3.5 metres',
  'and',
  '(at last)',
  '1,000',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 9 })
  .map((parts) => `They saw ${parts.join(' ')} there.`);

describe('splitSentences, whatever the text', () => {
  it('has exact, ordered, trimmed offsets that leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let reached = 0;
        for (const { start, end } of splitSentences(text, language)) {
          expect(text.slice(reached, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('does not split a sentence of its own again', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ');
        const spans = splitSentences(text, 'en');
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
        for (const own of sentences)
          expect(splitSentences(own, 'en')).toEqual([{ start: 0, end: own.length }]);
      }),
    );
  });

  it.each([
    'a',
    '.',
    '. ',
    '“',
    '" ',
    '"a',
    '(',
    "'a ",
    ' ',
    '\n',
    '1. ',
    '•',
    'a) ',
    'A. ',
    '?"I ',
    '.” Roe said ',
    '…',
    '．',
  ])('takes time in proportion to length on %j', (unit) => {
    const text = (units: number): string => unit.repeat(Math.ceil(units / unit.length));
    const time = (units: number): number => {
      const before = process.cpuUsage().user;
      expect(splitSentences(text(units), 'en').at(-1)?.end ?? 0).toBeLessThanOrEqual(units + unit.length);
      return (process.cpuUsage().user - before) / 1000;
    };
    time(50_000);
    // Eight times the text: were it quadratic, sixty-four times the time. The floor is for the clock's sake.
    expect(time(400_000)).toBeLessThan(24 * Math.max(time(50_000), 10));
  });

  it('reads a megabyte without a space', () => {
    expect(splitSentences('a'.repeat(1_000_000), 'en')).toEqual([{ start: 0, end: 1_000_000 }]);
  });
});
