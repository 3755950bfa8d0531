import { claimWords } from '../../src/summary/claims/claim-words.ts';
import { roughStem } from '../../src/summary/claims/stem.ts';
import { splitParagraphs, type Article } from './claims-sets.ts';
import { wordRules } from '../../src/summary/words/word-rules.ts';

const MOST_COMMON = 4000;
const LEAST_TEXTS = 4;
const LEAST_SUMMARIES = 3;
/** As if this many more summaries had the word, with this share new. */
const PRIOR = { summaries: 4, share: 0.15 };

/** Words met in lower case in most texts, in order, one for each stem; those met more in capitals are names. */
export function commonWords(articles: readonly string[]): string {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  const count = (counts: Map<string, number>, words: Iterable<string>): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const text of articles) {
    count(lower, new Set(text.match(/(?<![\p{L}\p{N}'’-])[a-z]{2,}(?:['’][a-z]+)?(?![\p{L}\p{N}])/gu)));
    count(upper, new Set((text.match(/(?<=[a-z,] )[A-Z][a-z]+/gu) ?? []).map((word) => word.toLowerCase())));
  }
  const stems = new Set<string>();
  return [...lower]
    .filter(([word, texts]) => texts >= LEAST_TEXTS && texts >= (upper.get(word) ?? 0))
    .sort(([first, more], [second, most]) => most - more || (first < second ? -1 : 1))
    .slice(0, MOST_COMMON)
    .map(([word]) => word)
    .filter((word) => stems.size < stems.add(roughStem(word)).size)
    .join(' ');
}

/** For each stem of several summaries: in how many percent of them it is new. Stems by percentage. */
export function wordNovelty(examples: readonly Article[]): Record<string, string> {
  const counts = new Map<string, [known: number, fresh: number]>();
  for (const { article, summary } of examples) {
    const { stopWords } = wordRules({ paragraphs: splitParagraphs(article), language: 'en' });
    const stems = new Set(claimWords(article, stopWords).map(({ stem }) => stem));
    for (const { stem, content } of summary.flatMap((sentence) => claimWords(sentence, stopWords))) {
      if (!content || !/^\p{L}/u.test(stem)) continue;
      const [known, fresh] = counts.get(stem) ?? [0, 0];
      counts.set(stem, stems.has(stem) ? [known + 1, fresh] : [known, fresh + 1]);
    }
  }
  const byPercent: Record<string, string> = {};
  for (const [stem, [known, fresh]] of [...counts].sort(([first], [second]) => (first < second ? -1 : 1))) {
    if (known + fresh < LEAST_SUMMARIES) continue;
    const share = (fresh + PRIOR.share * PRIOR.summaries) / (known + fresh + PRIOR.summaries);
    const percent = String(Math.max(1, Math.round(25 * share) * 4));
    byPercent[percent] = byPercent[percent] === undefined ? stem : `${byPercent[percent]} ${stem}`;
  }
  return byPercent;
}
