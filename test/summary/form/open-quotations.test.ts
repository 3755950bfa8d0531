import { describe, expect, it } from 'vitest';
import { continuesQuotation } from '../../../src/summary/form/open-quotations.ts';
import { readCandidates } from '../../../src/summary/reading/candidates.ts';

/** Whether the part after the bar goes on with a quotation. */
const continues = (marked: string): boolean => {
  const start = marked.indexOf('|');
  const paragraph = marked.replace('|', '');
  return continuesQuotation(paragraph, { start, end: paragraph.length });
};

describe('continuesQuotation', () => {
  it.each([
    '“We paid for the bridge. |The county did not.',
    '“We paid for the bridge. |The county did not.”',
    '"We paid for the bridge. |The county did not.',
    '„Wir haben bezahlt. |Der Kreis hat nicht bezahlt.“',
    '»Wir haben bezahlt. |Der Kreis hat nicht bezahlt.«',
    '« Nous avons payé. |Le comté a refusé. »',
    'Calder said: "Nobody asked us. |The county closed the bridge."',
  ])('tells %s', (marked) => {
    expect(continues(marked)).toBe(true);
  });

  it.each([
    '“We paid for the bridge.” |The county did not.',
    '"We paid," Calder said. |The county did not.',
    '“We paid. |The county did not,” Calder said.',
    '„Wir haben bezahlt“, sagte sie. |Der Kreis nicht.',
    '„Wir haben bezahlt", sagte sie. |Der Kreis nicht.',
    '»Wir haben bezahlt«, sagte sie. |Der Kreis nicht.',
    '« Nous avons payé », dit-elle. |Le comté a refusé.',
    'A pipe of 6" burst. |The county paid.',
    'The bridge fell. |Nobody was hurt.',
  ])('leaves %s', (marked) => {
    expect(continues(marked)).toBe(false);
  });
});

describe('readCandidates', () => {
  const quotation = `“${'The bridge is as old as the harbour and it was built by hand. '.repeat(6)}The county never paid for repairs. The harbour did.”`;
  const last = (...paragraphs: string[]): number | undefined =>
    readCandidates({ title: null, paragraphs, language: 'en' }).candidates.find(({ text }) =>
      text.startsWith('The county never'),
    )?.leaning;
  const story = 'The council of Milltown closed the old bridge over the harbour on Tuesday. '.repeat(9);

  it('knows that who speaks stands elsewhere', () => {
    expect(last(story, quotation)).toBe(1);
  });

  it('knows who speaks in an interview', () => {
    expect(last(quotation)).toBe(0);
  });
});
