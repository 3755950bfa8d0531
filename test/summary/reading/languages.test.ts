import { describe, expect, it } from 'vitest';
import { readCandidates } from '../../../src/summary/reading/candidates.ts';
import { summarise } from '../../../src/summary/summarise.ts';

const read = (language: string | null, ...paragraphs: string[]) =>
  readCandidates({ title: null, paragraphs, language }).candidates;

const GERMAN =
  'Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke zu schließen, weil zwei ihrer Pfeiler Risse haben.';
const SWEDISH =
  'Stadens råd beslutade på tisdagen att stänga den gamla bron i hamnen, och den öppnas igen först när länet har betalat.';

describe('readCandidates, by language', () => {
  it('goes by the language of the text where the tag is missing or wrong', () => {
    for (const tag of ['de', 'en', null]) {
      const [, second] = read(tag, GERMAN, 'Er will im Frühjahr über die Reparatur der Pfeiler entscheiden.');
      expect(second?.leaning).toBe(1);
    }
  });

  it('takes no unknown language for English', () => {
    const [, second] = read('sv', SWEDISH, 'I januari ska rådet rösta om en ny bro över hamnen.');
    expect(second?.leaning).toBe(0);
  });

  it('compares words by their stems', () => {
    const [first, second] = read(
      'en',
      'The bridges were closed at last.',
      'The council closes another bridge.',
    );
    const shared = [...(first?.terms ?? [])].filter((term) => second?.terms.has(term) === true);
    expect(shared).toHaveLength(2);
  });
});

describe('summarise', () => {
  it('says whether it knows the language', () => {
    const known = (paragraph: string) =>
      summarise({ title: null, paragraphs: [paragraph], language: null }, { bullets: 3, words: null })
        ?.languageKnown;
    expect(known(GERMAN)).toBe(true);
    expect(known(SWEDISH)).toBe(false);
  });
});
