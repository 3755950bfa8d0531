import { describe, expect, it } from 'vitest';
import { leanOf } from '../../../src/summary/form/leaning.ts';
import { tellingOf } from '../../../src/summary/form/telling.ts';
import { wordsOf } from '../../../src/summary/words/tokens.ts';

const degree = (text: string, title = 'A bridge falls', paragraphs: string[] = []): number =>
  leanOf(text, wordsOf(text), 'en', tellingOf(title, paragraphs, 'en')).degree;

describe('leanOf, people told by role or origin', () => {
  it.each([
    'The Chilean won the race on Sunday.',
    'The Texan was arrested on Sunday.',
    'The Cuban has lost the race.',
    'The Swede will leave the club in May.',
    'The Milltown resident was taken to hospital.',
    'The retired teacher has lost the house.',
    'The engineer, who built the bridge, is in jail.',
    'The campaigner said the bridge was not safe.',
  ])('is tied to the one before: %s', (text) => {
    expect(degree(text)).toBe(0.5);
  });

  it.each([
    'The president said the bridge was not safe.',
    'The prime minister was in Milltown on Sunday.',
    'The foreign minister will visit the bridge.',
    'The judge said the bridge was not safe.',
    'The police said the bridge was not safe.',
    'The government has closed the bridge.',
    'The Guardian said the bridge was not safe.',
    'The Chilean government has closed the bridge.',
    'The engineer Paul Weir was arrested.',
    'The engineer of the bridge was arrested.',
    'The old model was not safe.',
    'The fires in Durban killed two people.',
    'The Taliban released two people.',
    'The Acme founder was arrested.',
    'The engineer who built it was arrested.',
    'The governor said the bridge was not safe.',
  ])('stands alone: %s', (text) => {
    expect(degree(text)).toBe(0);
  });

  it('knows who is told of in the title or the first two sentences', () => {
    const text = 'The engineer was arrested on Sunday.';
    const opening = ['The bridge fell on Friday. Police look for an engineer. Nobody was hurt.'];
    expect(degree(text, 'Engineer of Milltown bridge flees')).toBe(0);
    expect(degree(text, 'A bridge falls', opening)).toBe(0);
    expect(degree(text, 'A bridge falls', ['The bridge fell.', 'Nobody was hurt. An engineer fled.'])).toBe(
      0.5,
    );
  });
});
