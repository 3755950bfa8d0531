import { describe, expect, it } from 'vitest';
import { split, type Row } from './split.ts';

const tables: Row[] = [
  ['figures', ['1. Wash the rice', '2. Boil the water', '3. Wait']],
  ['figures and brackets', ['1.) Wash the rice', '2.) Boil the water.']],
  ['letters', ['a) wash the rice', 'b) boil the water', 'c) wait']],
  ['letters in brackets', ['(a) Wash the rice.', '(b) Boil the water.', '(c) Wait.']],
  ['capital letters', ['A) Wash the rice.', 'B) Boil the water.']],
  ['Roman figures', ['(i) Wash the rice.', '(ii) Boil the water.', '(iii) Wait.', '(iv) Eat.']],
  ['bullets', ['• Wash the rice', '• Boil the water']],
  ['bullets and figures', ['• 9. Wash the rice', '• 10. Boil the water']],
  ['after other text', ['You need a pot.', '1. Wash the rice', '2. Boil the water', '3. Wait']],
  [
    'small letters after other text',
    ['He is Mark E. Moor.', 'a. wash the rice', 'b. boil the water', 'c. wait'],
  ],
  ['from elsewhere', ['They went home.', 'w) eat', 'x) drink', 'y) sleep']],
  ['one list after another', ['1. Wash the rice', '2. Boil the water', 'a) Wait', 'b) Eat']],
  [
    'an item of several sentences',
    ['1. Wash the rice. Use cold water.', '2. Boil it.'].flatMap((item) => item.split(/(?<=rice\.) /u)),
  ],
];

describe('lists', () => {
  it.each(tables)('%s', (_name, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('takes a mark that opens a line', () => {
    expect(split('Attachment Z\n\n\td. Compliance log\n\tAttachment A\n\te. Further data')).toEqual([
      'Attachment Z',
      'd. Compliance log',
      'Attachment A',
      'e. Further data',
    ]);
  });

  it.each([
    'The plan has two aims: 1) cut taxes, 2) build homes; and 3) plant trees.',
    'It carries goods because (a) it may and (b) it must.',
    'For 1. above pay 5 euros and for 2. above pay nothing.',
    'Politics • 5 minutes • Anna Moor wrote this for readers at home.',
    'She met J. K. Moor and L. M. Roe at the No. 2 school.',
  ])('is no list: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});
