import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/summary/sentences/sentences.ts';

const split = (text: string, language: string | null = 'en'): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each row is a text's sentences; joined by a space they must come apart again. */
const tables: [name: string, sentences: string[], language?: string][] = [
  ['plain', ['Rain fell all night.', 'The river rose.', 'Who was warned?', 'Nobody!']],
  ['titles', ['Mr. Okafor met Dr. Lindqvist and Gen. Park.', 'They spoke for an hour.']],
  ['initials', ['Judge Ruth K. Alvarez sat with J. P. Moor.', 'She wrote the ruling.']],
  ['country before a noun', ['The U.S. Senate voted on Friday.', 'It passed.']],
  [
    'country at the end',
    ['He has lived in the U.S. for years.', 'She never left the U.K.', 'They met in Oslo.'],
  ],
  ['company', ['Harbour Foods Inc. said sales fell.', 'It blamed Delta Corp.', 'The shares dropped.']],
  ['clock', ['Doors open at 7 p.m. Friday.', 'The show ends at 11 p.m.', 'Trains run later.']],
  ['months and numbers', ['It opened on Jan. 5 at No. 12 Hill Street.', 'Entry is $4.50 a head.']],
  ['quotation with its speaker', ['"We are done. We go home," she said.', 'The hall was silent.']],
  ['closing mark after the stop', ['“It is over.”', 'The crowd left.']],
  ['question in a quotation', ['"Who paid for it?" asked the mayor.', 'No one answered.']],
  ['single marks', ["'We lost. It hurts,' he said.", 'Fans agreed.']],
  ['ellipsis within', ['I thought ... well, never mind.', 'It is late.']],
  ['exclamation in a name', ['She works at Yahoo! in Leeds.', 'It is far.']],
  ['bracket', ['The fee (it was raised in 2019.) is high.', 'Few pay it.']],
  ['address', ['Write to desk@paper.example.com today.', 'See https://paper.example.com/a.b.html for more.']],
  ['list', ['1. Wash the rice', '2. Boil the water', '3. Wait']],
  ['footnotes', ['The bridge fell in 1879.[4]', 'A new one came.[5]']],
  ['German', ['Das kostet z.B. 12 Euro.', 'Am 3. Mai kommt Dr. Weber.'], 'de'],
  ['Spanish', ['La Sra. Ortiz habló.', '¿Quién la oyó?', '¡Todos!'], 'es'],
];

describe('splitSentences', () => {
  it.each(tables)('%s', (_name, sentences, language = 'en') => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('splits Japanese and Chinese, which have no spaces', () => {
    expect(split('雨が降った。川があふれた。', 'ja')).toEqual(['雨が降った。', '川があふれた。']);
    expect(split('下雨了。河水上涨！', 'zh')).toEqual(['下雨了。', '河水上涨！']);
  });

  it('mends a missing space between sentences, not one within a name or a figure', () => {
    expect(split('The order was withdrawn.The staff cheered.')).toEqual([
      'The order was withdrawn.',
      'The staff cheered.',
    ]);
    expect(split('Version 2.10 of Node.js costs 1.200 euros.')).toHaveLength(1);
  });

  it('keeps a line that was only wrapped', () => {
    expect(split('The storm hit\nthe coast.')).toHaveLength(1);
    expect(split('Weather\nThe storm hit the coast.')).toHaveLength(2);
  });

  it('takes any language tag', () => {
    for (const tag of ['en_US', 'english', '', '-', 'x'.repeat(300), null]) {
      expect(split('One is here. Two is there.', tag)).toHaveLength(2);
    }
  });

  it('has exact, ordered, trimmed offsets that leave out nothing but white space', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '. ',
        '." ',
        'Mr. ',
        'U.S. ',
        '“',
        '”',
        '"',
        "'",
        '1. ',
        '\n',
        '。',
        '? ',
        '...',
        '\ud800',
        'A',
        ' b',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let reached = 0;
        for (const { start, end } of splitSentences(text, 'en')) {
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

  it.each([
    ['a megabyte without spaces', 'a'.repeat(1_000_000)],
    ['a megabyte of stops', '.'.repeat(1_000_000)],
    ['a megabyte of opening marks', '“'.repeat(1_000_000)],
    ['a megabyte of quotation marks', '" '.repeat(500_000)],
    ['half a megabyte of white space', ' '.repeat(500_000)],
  ])('ends, within the runner’s patience, on %s', (_name, text) => {
    const last = splitSentences(text, 'en').at(-1);
    expect(last?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});
