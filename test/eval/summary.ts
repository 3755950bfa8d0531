import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from '../../src/summary/summarise.ts';
import { readRecords } from './records.ts';
import { rouge } from './rouge.ts';

interface Article {
  title?: string;
  article: string;
  summary: string[];
}

const BUDGET = { bullets: 3, words: 65 };

/**
 * Prints, for every folder/*.jsonl of {article, summary[]}, mean ROUGE-1/2/Lsum (F1, percent) of three points
 * within 65 words against the editors' own, and the milliseconds an article takes.
 */
export function evaluateSummaries(folder: string): void {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()) {
    const articles = readRecords<Article>(join(folder, name));
    let milliseconds = 0;
    const sums = { one: 0, two: 0, lsum: 0 };
    for (const { title, article, summary } of articles) {
      const paragraphs = article.split(/\n+/u).filter((paragraph) => paragraph.trim() !== '');
      const begun = performance.now();
      const found = summarise({ title: title ?? null, paragraphs, language: 'en' }, BUDGET);
      milliseconds += performance.now() - begun;
      const figures = rouge(found?.bullets.map(({ text }) => text) ?? [], summary);
      sums.one += figures.one;
      sums.two += figures.two;
      sums.lsum += figures.lsum;
    }
    const mean = (sum: number): string => ((100 * sum) / articles.length).toFixed(1);
    const speed = (milliseconds / articles.length).toFixed(1);
    const figures = `${mean(sums.one)}/${mean(sums.two)}/${mean(sums.lsum)}`;
    console.log(`summary    ${name}: ROUGE-1/2/Lsum ${figures}, ${speed} ms an article (${articles.length})`);
  }
}
