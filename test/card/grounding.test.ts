import { expect, it } from 'vitest';
import { abstractBesidePoints, countGrounded, supportText } from '../../src/card/grounding.ts';

const paragraphs = ['LONDON – The bridge, police said, opens on Monday.'];
const support = [{ paragraph: 0, start: 9, end: 50 }];

it.each([
  ['The bridge, police said, opens on Monday.', 1],
  ['The bridge, opens on Monday.', 1],
  ['The bridge, police said, opens on Tuesday.', 0],
  ['opens on Monday. The bridge,', 0],
])('%s: %i point stands in its sentence', (text, grounded) => {
  expect(countGrounded([{ text, support }], { paragraphs })).toBe(grounded);
});

it('gives nothing for a support that is not in the text', () => {
  expect(supportText({ text: '', support: [{ paragraph: 9, start: 0, end: 4 }] }, paragraphs)).toBe('');
});

it.each([
  ['One. Two.', ['One.', 'Two.'], null],
  ['One. Two.', ['Two.', 'Three.'], 'One. Two.'],
  ['One. Two.', [], 'One. Two.'],
])('abstract %j beside the points %j', (abstract, texts, shown) => {
  const bullets = texts.map((text) => ({ text, support: [] }));
  expect(abstractBesidePoints({ engine: 'built-in', abstract, bullets, read: { words: 2, of: 2 } })).toBe(
    shown,
  );
});
