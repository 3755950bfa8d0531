import { expect, it } from 'vitest';
import { PREPARATIONS } from '../../src/summary/prepare.ts';
import { summarise } from '../../src/summary/summarise.ts';

const ARTICLE = {
  title: 'Bridge of Milltown closes',
  paragraphs: [
    'The council of Milltown voted on Tuesday to close the old harbour bridge after engineers found cracks in two of its pillars.',
    'The county said it would decide on the money in March, when engineers from the state will have examined the other pillars.',
  ],
  language: 'en',
};

it('changes nothing of what is summarised after it', () => {
  const before = summarise(ARTICLE, { bullets: 3, words: null });
  for (const prepare of PREPARATIONS) prepare();
  expect(summarise(ARTICLE, { bullets: 3, words: null })).toEqual(before);
});
