import { describe, expect, it } from 'vitest';
import { prepareClaimText } from '../../../src/summary/claims/claim-text.ts';
import { evidenceFor } from '../../../src/summary/claims/evidence.ts';
import type { Features } from '../../../src/summary/claims/evidence.ts';

const TEXT = prepareClaimText({
  language: 'en',
  paragraphs: [
    'On Monday the trader Arno Velt sued the Kessel Bank over a loan of three years ago.',
    'The judge Petra Holm will hear the case in spring.',
    'The harbour is shut for repairs and ferries wait outside.',
    'Rain is due in the hills, say the farmers of the valley.',
  ],
});

const read = (claim: string): Features => evidenceFor(claim, TEXT).features;

describe('roles of names', () => {
  it('sees two names that changed places', () => {
    expect(read('On Monday the Kessel Bank sued Arno Velt over a loan.').exchanged).toBeGreaterThan(1);
    expect(read('On Monday the trader Arno Velt sued the Kessel Bank over a loan.').exchanged).toBe(0);
  });

  it('takes the passive for the same', () => {
    expect(read('The Kessel Bank was sued by Arno Velt over a loan.').exchanged).toBe(0);
  });

  it('sees a name in the place of another', () => {
    const right = read('The judge Petra Holm will hear the case in spring.');
    const wrong = read('The judge Arno Marlow will hear the case in spring.');
    expect([right.elsewhere, right.supplanted]).toEqual([0, 0]);
    expect(read('The judge Marlow will hear the case in spring.').supplanted).toBe(1);
    expect(wrong.restHeld).toBeGreaterThan(0.8);
  });

  it('knows where a "not" was dropped', () => {
    const text = prepareClaimText({ language: 'en', paragraphs: ['The port will not open before June.'] });
    const dropped = (claim: string): number => evidenceFor(claim, text).features.negationDropped;
    expect(dropped('The port will open before June.')).toBe(1);
    expect(dropped('The port will not open before June.')).toBe(0);
  });
});
