import { expect, it } from 'vitest';
import { summarise } from '../../src/summary/summarise.ts';

const HEADING = 'The bridge and the council of Milltown: what the vote on the harbour means for everybody.';
const PARAGRAPHS = [
  HEADING,
  'The council of Milltown voted on Tuesday to close the old harbour bridge after engineers found cracks in it.',
  'The bridge carries about 9,000 cars a day between the harbour and the hospital, the transport office said.',
  'Shop owners near the harbour fear for their trade, because half of their customers come over the bridge.',
];

function readWith(headings: number[]) {
  const summary = summarise(
    { title: null, paragraphs: PARAGRAPHS, language: 'en', headings },
    { bullets: 10, words: 400 },
  );
  return { quoted: summary?.bullets.map(({ text }) => text), words: summary?.read.words };
}

it('reads a heading, but does not quote it, even where it looks like a sentence', () => {
  expect(readWith([]).quoted).toContain(HEADING);
  expect(readWith([0]).quoted).not.toContain(HEADING);
  expect(readWith([0]).words).toBe(PARAGRAPHS.join(' ').split(' ').length);
});
