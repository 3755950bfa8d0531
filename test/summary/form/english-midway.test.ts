import { describe, expect, it } from 'vitest';
import { midwayLean } from '../../../src/summary/form/english-midway.ts';

const nothing = new Set<string>();

describe('what leans midway', () => {
  it.each([
    ['In theory, this opened the harbour to larger ships.', 1],
    ['For many, that was too much to pay.', 1],
    ['At the time, the town had two ferries.', 0.5],
    ['You need a strong wall for a machine like this, or for a larger one.', 0.5],
    ['If No. 1 on your list is weight, then this is the mouse to buy.', 0.5],
    ['Milltown has made sure of that, partly by law.', 0.5],
    ['If you want to walk this is a great place.', 0.5],
    ['Whether that happens, and how soon, depends on the county.', 0.5],
    ['Before going there, most people read a guide.', 0.5],
    ['I go deep into this but leave the details to others.', 0.5],
    ['Four boats from there will join the fleet.', 0.5],
    ['“We start small,” Paul Weir, the company’s founder, told the council.', 0.5],
    ['You have to write directly to the agency so that it can answer.', 0.5],
  ])('%s: %d', (text, degree) => {
    expect(midwayLean(text, nothing)).toBe(degree);
  });

  it.each([
    'On Monday, this weekend seemed far away.',
    'At the time of the flood, the town had two ferries.',
    'Four boats from Milltown stayed there, and the fifth lives there still.',
    'Milltown Ferries says that the company will sail again.',
    'A company from Milltown bought the pier, and the company will repair it.',
    'The company that built the bridge is gone.',
    'In theory, the bridge is safe.',
  ])('%s: not', (text) => {
    expect(midwayLean(text, nothing)).toBe(0);
  });

  it('takes for known what the beginning of the article tells of', () => {
    expect(
      midwayLean('You have to write directly to the agency so that it can answer.', new Set(['agency'])),
    ).toBe(0);
    expect(midwayLean('“Yes,” said Paul Weir, the agency’s founder, on Monday.', new Set(['agency']))).toBe(
      0,
    );
  });
});
