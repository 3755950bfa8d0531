import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, rawWords, wordsOf, wordsTold } from '../../../src/summary/words/tokens.ts';

describe('wordsOf', () => {
  it.each([
    ['The mayor’s plan costs $1,200.50.', ['the', 'mayor', 'plan', 'costs', '1,200.50']],
    ["U.S. troops don't leave", ['u.s', 'troops', "don't", 'leave']],
    ['Ärzte in Łódź, 12m Euro', ['ärzte', 'in', 'łódź', '12m', 'euro']],
    ['今天下雨', ['今天', '下雨']],
    ['… – !', []],
    ["The foto’s of O'Brien's", ['the', 'foto', 'of', "o'brien"]],
    ['l’homme d’État', ["l'homme", "d'état"]],
    ['re\u00ADpor\u200Bter\uFEFF', ['reporter']],
    ['cafe\u0301', ['café']],
    ['İzmir IŞIK', ['izmir', 'işik']],
    ['हिन्दी में समाचार', ['हिन्दी', 'में', 'समाचार']],
    ['می\u200Cخواهم', ['میخواهم']],
    ['مُحَمَّد قال', ['مُحَمَّد', 'قال']],
    ['שָׁלוֹם עולם', ['שָׁלוֹם', 'עולם']],
    ['วันนี้ฝนตก', ['วัน', 'นี้', 'ฝน', 'ตก']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('words of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Bridge’s',
      'U.S.',
      '1,200.5',
      '12m',
      "don't",
      '雨が',
      'ฝน',
      '\u00AD',
      '\u0301',
      '\ud800',
      "''",
      'İ',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', '', '\n', '-')), { maxLength: 30 });
  const joined = text.map((pieces) => pieces.flat().join(''));

  it('are lower-cased, without white space, never empty, and found again alone', () => {
    fc.assert(
      fc.property(joined, (given) => {
        for (const word of wordsOf(given)) {
          expect(word).toBe(word.toLowerCase());
          expect(word).toMatch(/^[^\s’]+$/u);
          // A segmenter may cut a word alone otherwise than among others.
          if (/^[\p{Script=Latin}\p{N}]+$/u.test(word)) expect(wordsOf(word)).toEqual([word]);
        }
      }),
    );
  });

  it('stand in the text as written, in order', () => {
    fc.assert(
      fc.property(joined, (given) => {
        let place = 0;
        for (const word of rawWords(given)) {
          const found = given.indexOf(word, place);
          expect(found).toBeGreaterThanOrEqual(place);
          place = found + word.length;
        }
      }),
    );
  });

  // Linear time takes a fraction of a second each; quadratic would not end within the runner's patience.
  it.each(["a'", 'a.', '1,', '1a', '\u0301', 'a\u200B', 'é', 'ab ', '\ud800'])(
    'bear a megabyte of "%s"',
    (unit) => {
      const long = unit.repeat(1_000_000 / unit.length);
      expect(wordsOf(long).join('').length).toBeLessThanOrEqual(long.length);
      expect(wordsTold(long)).toBeGreaterThan(0);
    },
  );
});

describe('wordsTold', () => {
  it('counts a script without spaces as if it had them', () => {
    expect(wordsTold('The council closed the old bridge.')).toBe(6);
    const told = wordsTold('市議会は火曜日に古い橋の閉鎖を決めた。技術者は二本の柱にひびを見つけた。');
    expect(told).toBeGreaterThan(10);
    expect(told).toBeLessThan(20);
  });
});

describe('countWords', () => {
  it('counts what white space divides', () => {
    expect(countWords(' one – two\nthree ')).toBe(4);
    expect(countWords('')).toBe(0);
  });
});
