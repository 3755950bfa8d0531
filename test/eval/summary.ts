import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { poolOf } from '../../src/summary/ranking/pool.ts';
import { readCandidates } from '../../src/summary/reading/candidates.ts';
import type { SummaryArticle } from '../../src/summary/summary-article.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { readRecords } from './records.ts';
import { rouge, type Rouge } from './rouge.ts';

interface Article {
  title?: string;
  article: string;
  summary: string[];
}

const BUDGET = { bullets: 3, words: 65 };

/**
 * Prints, for every folder/*.jsonl of {article, summary[]}, mean ROUGE-1/2/Lsum (F1, percent) of three points
 * within 65 words against the editors' own, those of Lead within the same budget, and the milliseconds an article
 * takes. The ranking is trained on these very articles: `npm run train` tells how it does on others.
 */
export function evaluateSummaries(folder: string): void {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()) {
    const articles = readRecords<Article>(join(folder, name));
    let milliseconds = 0;
    const ours: Rouge[] = [];
    const lead: Rouge[] = [];
    for (const { title, article, summary } of articles) {
      const paragraphs = article.split(/\n+/u).filter((paragraph) => paragraph.trim() !== '');
      const given = { title: title ?? null, paragraphs, language: 'en' };
      const begun = performance.now();
      const found = summarise(given, BUDGET);
      milliseconds += performance.now() - begun;
      ours.push(rouge(found?.bullets.map(({ text }) => text) ?? [], summary));
      lead.push(rouge(leadOf(given), summary));
    }
    const speed = (milliseconds / articles.length).toFixed(1);
    console.log(
      `summary    ${name}: ROUGE-1/2/Lsum ${meansOf(ours)} (of articles trained on), Lead ${meansOf(lead)}, ` +
        `${speed} ms an article (${articles.length})`,
    );
  }
}

/** The first sentences that fit the budget. */
function leadOf(article: SummaryArticle): string[] {
  const texts: string[] = [];
  let left = BUDGET.words;
  for (const { text, words } of poolOf(readCandidates(article).candidates)) {
    if (words > left || texts.length === BUDGET.bullets) break;
    left -= words;
    texts.push(text);
  }
  return texts;
}

function meansOf(figures: readonly Rouge[]): string {
  const mean = (pick: (one: Rouge) => number): string =>
    ((100 * figures.reduce((sum, one) => sum + pick(one), 0)) / figures.length).toFixed(1);
  return [mean(({ one }) => one), mean(({ two }) => two), mean(({ lsum }) => lsum)].join('/');
}
