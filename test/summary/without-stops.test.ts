import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/summary/summarise.ts';

const summaryOf = (paragraphs: readonly string[], words: number | null = null) =>
  summarise({ title: null, paragraphs, language: null }, { bullets: 10, words });

describe('summarise, texts without end marks', () => {
  const endless = 'the bridge of the town and the river under it '.repeat(200).trim();
  const unspaced = '古い橋は町の中心にあり川の上にかかる'.repeat(50);
  const thai = 'สะพานเก่าของเมือง'.repeat(50);

  it.each([
    ['Latin', endless],
    ['Latin, one word', 'x'.repeat(500_000)],
    ['Japanese', unspaced],
    ['Thai', thai],
    ['few words, each long', 'abcdefghijklmnopqrstuvwxyz'.repeat(2).concat(' ').repeat(20).trim()],
    ['many words, each short', 'a bc '.repeat(40).trim()],
  ])('neither shows nor cuts what is too long: %s', (_, text) => {
    for (const words of [null, 10_000]) {
      expect(summaryOf([text], words)).toBeNull();
    }
  });

  it('shows what is short enough beside it', () => {
    const short = 'The council of Milltown voted on Tuesday to close the harbour bridge';
    for (const text of [endless, unspaced]) {
      const summary = summaryOf([text, short, text]);
      expect(summary?.abstract).toBe(short);
      expect(summary?.bullets.map((bullet) => bullet.text)).toEqual([short]);
    }
  });

  it('shows a short text without spaces or end marks', () => {
    expect(summaryOf(['古い橋は町の中心にあり川の上にかかる'])?.bullets).toHaveLength(1);
  });
});
