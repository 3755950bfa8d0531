import { expect, it } from 'vitest';
import { abstractBesidePoints, countGrounded, supportText } from '../../src/card/grounding.ts';

const paragraphs = ['LONDON – The bridge, police said, opens on Monday.'];
const support = [{ paragraph: 0, start: 9, end: 50 }];

it.each([
  ['The bridge, police said, opens on Monday.', 1],
  ['The bridge, opens on Monday.', 1],
  ['The bridge opens on Monday', 1],
  ['The bridge, police said, opens on Tuesday.', 0],
  ['opens on Monday. The bridge,', 0],
])('%s: %i point stands in its sentence', (text, grounded) => {
  expect(countGrounded([{ text, support, additions: [] }], { paragraphs })).toBe(grounded);
});

it('counts a name added in brackets only where it stands in the place it was taken from', () => {
  const said = ['Ines Calder spoke.', 'She said that the bridge opens.'];
  const point = {
    text: 'She [Ines Calder] said that the bridge opens.',
    support: [{ paragraph: 1, start: 0, end: 31 }],
    additions: [{ start: 4, end: 17, from: { paragraph: 0, start: 0, end: 11 } }],
  };
  const from = { paragraph: 0, start: 0, end: 4 };
  expect(countGrounded([point], { paragraphs: said })).toBe(1);
  expect(countGrounded([{ ...point, additions: [{ start: 4, end: 17, from }] }], { paragraphs: said })).toBe(
    0,
  );
  expect(countGrounded([{ ...point, additions: [] }], { paragraphs: said })).toBe(0);
});

it('gives nothing for a support that is not in the text', () => {
  expect(
    supportText({ text: '', support: [{ paragraph: 9, start: 0, end: 4 }], additions: [] }, paragraphs),
  ).toBe('');
});

it.each([
  ['One. Two.', ['One.', 'Two.'], null],
  ['One. Two.', ['Two.', 'Three.'], 'One. Two.'],
  ['One. Two.', [], 'One. Two.'],
])('abstract %j beside the points %j', (abstract, texts, shown) => {
  const bullets = texts.map((text) => ({ text, support: [], additions: [] }));
  expect(abstractBesidePoints({ abstract, bullets })).toBe(shown);
});
