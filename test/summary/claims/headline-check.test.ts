import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHeadline } from '../../../src/summary/claims/headline-check.ts';

const ARTICLE = {
  language: 'en',
  paragraphs: [
    'The council of Milltown voted on Tuesday to close the old harbour bridge after engineers found cracks in two of its pillars, and the prime minister promised help.',
    'Mayor Ines Calder said the repair would cost 1.2 million euros and take twelve months. The county will pay 40% of it, and the United Kingdom as a whole will follow the case with interest.',
    'The bridge carries about 9,000 cars a day. Paul Weir, an officer of the World Roads Organization, did not see the cracks when he crossed it on the first Monday of the month with a colleague from Argentina.',
    'Drivers will have to take the road through the hills, which is narrow and often wet, until the work is done and the new pillars have been tried with heavy lorries for a week or two.',
  ],
};

const GERMAN = {
  language: 'de',
  paragraphs: Array.from(
    { length: 12 },
    () => 'Der Rat der Stadt hat am Abend nach langer Beratung die alte Brücke am Hafen geschlossen.',
  ),
};

const found = (title: string): string[] => checkHeadline(title, ARTICLE).map(({ text }) => text);

describe('checkHeadline', () => {
  it.each([
    'Milltown closes its harbour bridge after cracks are found',
    'Milltown Closes Harbour Bridge After Engineers Find Cracks | The Norwick Courier',
    'Roads: Calder says repair will cost €1.2m and take 12 months',
    'PM promises help for UK bridge that carries 9,000 cars',
    'WRO officer and Argentinian colleague crossed it on 1st Monday',
    'Five reasons why Milltown is angry',
    'Milltown Bridge Closing: The 7 Best Ways Around It',
    'Vanishing Bridge #77 Is Rusting Spectacularly, Found in October',
    'Satirical? No: Weir did not see the cracks',
  ])('finds all of: %s', (title) => {
    expect(found(title)).toEqual([]);
  });

  it('takes no single word for a name where all have capitals', () => {
    expect(found('Milltown Mayor Closes Harbour Bridge in a Masterpiece of Planning')).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Council of Norwick votes to close the bridge', ['Norwick']],
    ['Mayor Tom Hadley says the repair will cost 1.5 million euros', ['Tom', 'Hadley', '1.5 million']],
    ['Milltown Mayor Tom Hadley Closes Harbour Bridge After Cracks', ['Tom', 'Hadley']],
    ['The county will pay 60% of the repair', ['60']],
    ['Bridge that carries 9,001 cars a day is closed', ['9,001']],
  ])('does not find all of: %s', (title, missing) => {
    expect(found(title)).toEqual(missing);
  });

  it('tells names from numbers', () => {
    expect(checkHeadline('Mayor Hadley to pay 77 euros', ARTICLE)).toEqual([
      { text: 'Hadley', kind: 'name' },
      { text: '77', kind: 'number' },
    ]);
  });

  it('says nothing of short texts, of no headline and of German nouns', () => {
    expect(checkHeadline('Norwick', { paragraphs: ['A note.'], language: 'en' })).toEqual([]);
    expect(checkHeadline(null, ARTICLE)).toEqual([]);
    expect(checkHeadline('Nun plant die Regierung etwas in Norwick', GERMAN)).toEqual([]);
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (title, paragraphs) => {
          const filled = [...paragraphs, ...ARTICLE.paragraphs];
          for (const { text } of checkHeadline(title, { paragraphs: filled, language: null }))
            expect(title).toContain(text);
        },
      ),
    );
  });
});
