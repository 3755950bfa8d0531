import { describe, expect, it } from 'vitest';
import { countWords, wordsOf } from '../../../src/summary/words/tokens.ts';

describe('wordsOf', () => {
  it.each([
    ['The mayor’s plan costs $1,200.50.', ['the', 'mayor', 'plan', 'costs', '1,200.50']],
    ["U.S. troops don't leave", ['u.s', 'troops', "don't", 'leave']],
    ['Ärzte in Łódź, 12m Euro', ['ärzte', 'in', 'łódź', '12m', 'euro']],
    ['今天下雨', ['今天', '下雨']],
    ['… – !', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('countWords', () => {
  it('counts what white space divides', () => {
    expect(countWords(' one – two\nthree ')).toBe(4);
    expect(countWords('')).toBe(0);
  });
});
