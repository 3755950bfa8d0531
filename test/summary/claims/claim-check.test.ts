import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/summary/claims/claim-check.ts';
import { figuresOf, isStated } from '../../../src/summary/claims/claim-numbers.ts';
import type { CheckedClaim } from '../../../src/summary/summary.ts';

const ARTICLE = {
  language: 'en',
  paragraphs: [
    'The council of Milltown voted on Tuesday to close the old harbour bridge after engineers found cracks in two of its pillars.',
    'Mayor Ines Calder said the repair would cost 1.2 million euros and take twelve months. The county will pay 40% of it.',
    'The bridge carries about 9,000 cars a day. Paul Weir did not see the cracks when he crossed it on Monday.',
  ],
};

function check(claim: string): CheckedClaim {
  const [checked] = checkClaims([claim], ARTICLE);
  if (checked === undefined) throw new Error('no answer');
  return checked;
}

describe('checkClaims', () => {
  it.each([
    'The council of Milltown voted to close the old harbour bridge.',
    'Engineers found cracks in two of its pillars.',
    'The repair would cost €1.2m and take 12 months.',
    'Mayor Ines Calder said the repair would take a year or twelve months.',
    'The county will pay 40 percent of it.',
    'Nearly 9,000 cars cross it a day.',
  ])('supports: %s', (claim) => {
    expect(check(claim).verdict).toBe('supported');
  });

  it.each([
    ['The repair would cost 1.5 million euros.', 'number 1.5 million not in the text'],
    ['The county will pay 60% of it.', 'number 60 not in the text'],
    ['Mayor Tom Hadley said the repair would take twelve months.', 'name Hadley not in the text'],
    ['Engineers in Norway found cracks in its pillars.', 'name Norway not in the text'],
    ['Wheat prices fell sharply across southern markets.', 'few of its words are in the text'],
  ])('does not support: %s', (claim, reason) => {
    const { verdict, reasons, score } = check(claim);
    expect(verdict).toBe('unsupported');
    expect(score).toBeLessThan(0.5);
    expect(reasons).toContain(reason);
  });

  it('sees the seam where pieces of the text are joined anew', () => {
    const honest = check('Paul Weir did not see the cracks when he crossed it on Monday.');
    const joined = check('The county will pay the council of Milltown on Monday about 9,000 cars a day.');
    expect(honest.verdict).toBe('supported');
    expect(joined.verdict).toBe('unsupported');
    expect(joined.reasons).toHaveLength(1);
  });

  it('lowers the score where only one side says "not"', () => {
    const same = check('Paul Weir did not see the cracks when he crossed it on Monday.').score;
    expect(check('Paul Weir did see the cracks when he crossed it on Monday.').score).toBeLessThan(same);
  });

  it('answers each claim, in order, and is unclear only where there is nothing to check', () => {
    const answers = checkClaims(['It is.', 'The bridge carries cars.', ''], ARTICLE);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['unclear', 'supported', 'unclear']);
    expect(answers.map(({ text }) => text)).toEqual(['It is.', 'The bridge carries cars.', '']);
    expect(checkClaims(['The bridge carries cars.'], { paragraphs: [], language: null })[0]?.verdict).toBe(
      'unclear',
    );
  });

  it('knows the stop words of a text whose language is unknown', () => {
    for (const language of [null, 'xx', 'english']) {
      expect(checkClaims(['It is.'], { ...ARTICLE, language })[0]?.verdict).toBe('unclear');
    }
  });

  it('supports every sentence of the text itself', () => {
    for (const paragraph of ARTICLE.paragraphs) expect(check(paragraph).verdict).toBe('supported');
  });

  it('bears any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1.2.3', '９ million', '\ud800 5', 'a million'),
    );
    fc.assert(
      fc.property(fc.array(text), fc.array(text), fc.option(fc.string()), (claims, paragraphs, language) => {
        const answers = checkClaims(claims, { paragraphs, language });
        expect(answers).toHaveLength(claims.length);
        for (const { score } of answers) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
});

describe('figuresOf', () => {
  it.each<[string, number[]]>([
    ['1,200,000 people', [1_200_000]],
    ['1.2m people', [1_200_000]],
    ['1.2 million people', [1_200_000]],
    ['$4bn in 2023', [4e9, 2023]],
    ['two of them', [2]],
    ['twenty-one days', [21]],
    ['a million and a hundred', [1e6, 100]],
    ['two hundred thousand', [200_000]],
    ['two dozen', [24]],
    ['1.234.567,5 Euro', [1_234_567.5]],
    ['7.5 percent, 40%', [7.5, 40]],
    ['the 19th of May', [19]],
    ['none, often, anyone', []],
    ['B52 and x7', []],
  ])('%s', (text, values) => {
    expect(figuresOf(text).map(({ value }) => value)).toEqual(values);
  });

  it('takes a rough figure for near ones, an exact one for itself alone', () => {
    const [rough, exact] = figuresOf('about 230, then 230');
    const stated = figuresOf('232');
    expect(rough !== undefined && isStated(rough, stated)).toBe(true);
    expect(exact !== undefined && isStated(exact, stated)).toBe(false);
  });
});
