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
    'Milltown United beat Harwick Rovers 3-1 in the final on Saturday, and captain Tom Hadley scored twice.',
    '"We were never in danger," said coach Maria Lund, who joined the club in 2019. Profits of the club rose by 12 percent last year to £4m.',
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
    ['Mayor Jack Brandt said the repair would take twelve months.', 'name Brandt not in the text'],
    ['Engineers in Norway found cracks in its pillars.', 'name Norway not in the text'],
    ['Wheat prices fell sharply across southern markets.', 'few of its words are in the text'],
  ])('does not support: %s', (claim, reason) => {
    const { verdict, reasons, score } = check(claim);
    expect(verdict).toBe('unsupported');
    expect(score).toBeLessThan(0.5);
    expect(reasons).toContain(reason);
  });

  it.each([
    'Milltown United won the final against Harwick Rovers 3-1.',
    'The profits of the club rose 12% to 4 million pounds.',
    'Maria Lund said the team was "never in danger".',
    'Harwick Rovers were beaten by Milltown United.',
    'Milltown will close its harbour bridge because of cracks.',
  ])('supports in other words: %s', (claim) => {
    expect(check(claim).verdict).toBe('supported');
  });

  it.each([
    ['number', 'The repair would cost 1.5 million euros.'],
    ['percent', 'The county will pay 60% of it.'],
    ['currency', 'The repair would cost 1.2 million pounds.'],
    ['unit', 'The repair will take twelve years.'],
    ['measure of what is counted', 'The bridge carries 9,000 tonnes.'],
    ['date', 'The council of Milltown voted on Friday to close the old harbour bridge.'],
    ['year', 'Maria Lund joined the club in 2017.'],
    ['name', 'Engineers in Norway found cracks in its pillars.'],
    ["another's deed", 'Tom Hadley joined the club in 2019.'],
    ["another's goals", 'Paul Weir scored twice in the final on Saturday.'],
    ['negation put in', 'The council of Milltown did not vote to close the bridge.'],
    ['negation left out', 'Paul Weir did see the cracks when he crossed the bridge on Monday.'],
    ['roles', 'Harwick Rovers beat Milltown United 3-1 in the final on Saturday.'],
    ['direction', 'Profits of the club fell by 12 percent last year.'],
    ['quotation', 'Maria Lund said "we deserved to lose".'],
    ['invented', 'The bridge collapsed on Wednesday and killed three people.'],
  ])('catches a planted error: %s', (_kind, claim) => {
    const { verdict, reasons } = check(claim);
    expect(verdict).toBe('unsupported');
    expect(reasons.length).toBeGreaterThan(0);
  });

  it('points at the sentence that bears a claim, and at two for a claim of two', () => {
    const textOf = (claim: string): string[] =>
      check(claim).support.map(
        ({ paragraph, start, end }) => ARTICLE.paragraphs[paragraph]?.slice(start, end) ?? '',
      );
    expect(textOf('The county will pay 40 percent of it.')).toEqual(['The county will pay 40% of it.']);
    expect(textOf('Paul Weir crossed it on Monday. The county will pay 40% of it.')).toEqual([
      'Paul Weir did not see the cracks when he crossed it on Monday.',
      'The county will pay 40% of it.',
    ]);
  });

  it('bears hostile claims and texts in linear time', () => {
    for (const claim of [
      'word The 1 '.repeat(100_000),
      '7 '.repeat(500_000),
      'a'.repeat(1_000_000),
      '"a" '.repeat(250_000),
    ]) {
      const begun = performance.now();
      checkClaims([claim], ARTICLE);
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });

  it('sees the seam where pieces of the text are joined anew', () => {
    const honest = check('Paul Weir did not see the cracks when he crossed it on Monday.');
    const joined = check('The council of Milltown voted on Tuesday to close about 9,000 cars a day.');
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
