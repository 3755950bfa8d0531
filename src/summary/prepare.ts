import { summarise } from './summarise.ts';

/** Sentences of every kind that is looked for, composed for this. */
const SAMPLE = [
  'MILLTOWN (AP) — The council of Milltown voted on Tuesday to close the harbour bridge, which carries 9,000 cars a day, after engineers found cracks in two of its pillars.',
  '“We cannot wait for another winter,” said Ines Calder, the mayor. She added that the company would pay 1.2 million crowns.',
  'However, the 34-year-old told reporters that it was not clear who would pay. According to the report, this was known in 2014.',
  'Read more: Ten bridges of the county. Sign up for our newsletter to get the day in your inbox.',
  'They will meet again next week, and the U.S. builders at Harbour Works Inc. have promised to be there.',
];

/**
 * Steps that summarise a sentence or two of our own and throw the result away. With them patterns are compiled and
 * tables read while a page is still being read; after them the summary of an article takes a fraction of its first time.
 * Each is short, so that a page can be drawn in between.
 */
export const PREPARATIONS: readonly (() => void)[] = SAMPLE.map((paragraph) => () => {
  summarise(
    { title: 'Milltown closes its bridge', paragraphs: [paragraph], language: 'en' },
    { bullets: 3, words: null },
  );
});
