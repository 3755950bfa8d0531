import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary } from '../../src/summary/summary.ts';

const count = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

function read(paragraphs: string[]): Summary | null {
  return summarise({ title: 'A', paragraphs, language: 'en' }, { bullets: 10, words: null });
}

// A text that took more than linear time would not end within the runner's patience.
describe('summarise, hostile texts', () => {
  it.each([
    ['a megabyte without a space', ['x'.repeat(1_000_000)]],
    ['a megabyte of Chinese without a stop', ['雨'.repeat(300_000)]],
    ['a megabyte of stops', ['. '.repeat(500_000)]],
    ['a hundred thousand empty paragraphs', Array<string>(100_000).fill('')],
    [
      'ten thousand sentences that lean',
      Array<string>(10_000).fill('He said that it was his own old bridge.'),
    ],
  ])('bears %s', (_name, paragraphs) => {
    expect(read(paragraphs)?.bullets.length ?? 0).toBeLessThanOrEqual(10);
  });

  it('reads 200,000 words, and says when it did not read all', () => {
    const names = [
      'bridge',
      'river',
      'council',
      'winter',
      'market',
      'doctor',
      'harbour',
      'school',
      'forest',
      'engine',
      'glass',
    ];
    const name = (number: number): string =>
      `${names[number % 11] ?? ''}${'abcdefghijklmnopq'.charAt(number % 17)}`;
    const sentence = (number: number): string =>
      `The ${name(number)} near ${name(number * 3)} told ${name(number * 5)} and ${name(number * 7)} of a storm in ${number}.`;
    const paragraphs = Array.from({ length: 5500 }, (_, number) =>
      [0, 1, 2].map((part) => sentence(number * 3 + part)).join(' '),
    );
    const all = paragraphs.reduce((sum, paragraph) => sum + count(paragraph), 0);
    const summary = read(paragraphs);
    expect(all).toBeGreaterThan(200_000);
    expect(summary?.bullets).toHaveLength(10);
    expect(summary?.read).toEqual({ words: 200_000, of: all });
  });
});
