import { checkClaims } from '../../src/summary/claims/claim-check.ts';
import { splitSentences } from '../../src/summary/sentences/sentences.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { timeOf } from './median.ts';

/** Milliseconds of each step on a text of 1,000 words, and of the whole summary on 10,000 and 100,000. */
export interface SummaryTimes {
  split: number;
  summarise: number;
  summariseTenfold: number;
  summariseHundredfold: number;
  checkTen: number;
}

/** Times the summary where it runs: in Node or in a page. Texts are lists of paragraphs. */
export function timeSummary(
  thousand: readonly string[],
  tenThousand: readonly string[],
  hundredThousand: readonly string[],
): SummaryTimes {
  const whole = (paragraphs: readonly string[]) => () =>
    summarise({ title: null, paragraphs, language: 'en' }, { bullets: 10, words: null });
  const points = whole(thousand)()?.bullets.map(({ text }) => text) ?? [];
  if (points.length !== 10) throw new Error('A text of 1,000 words must have ten points.');
  return {
    split: timeOf(() => thousand.map((paragraph) => splitSentences(paragraph, 'en')), 30),
    summarise: timeOf(whole(thousand), 60),
    summariseTenfold: timeOf(whole(tenThousand), 7),
    summariseHundredfold: timeOf(whole(hundredThousand), 3),
    checkTen: timeOf(() => checkClaims(points, { paragraphs: thousand, language: 'en' }), 30),
  };
}

/** The same as lines to print. */
export function summaryFigures(times: SummaryTimes): [name: string, figure: string][] {
  const ms = (time: number): string => `${time.toFixed(1)} ms`;
  return [
    ['sentences of 1,000 words', ms(times.split)],
    ['whole summary of 1,000 words', ms(times.summarise)],
    ['whole summary of 10,000 words', ms(times.summariseTenfold)],
    ['whole summary of 100,000 words', ms(times.summariseHundredfold)],
    ['ten claims checked against 1,000 words', ms(times.checkTen)],
  ];
}
