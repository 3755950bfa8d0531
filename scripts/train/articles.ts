import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poolOf } from '../../src/summary/ranking/pool.ts';
import { type Candidate, readCandidates } from '../../src/summary/reading/candidates.ts';
import { wordsOf } from '../../src/summary/words/tokens.ts';
import type { WordRules } from '../../src/summary/words/word-rules.ts';
import { rouge, type Rouge } from '../../test/eval/rouge.ts';

/** An article of a development set with what its editors made of it. */
export interface Example {
  title: string | null;
  rules: WordRules;
  pool: readonly Candidate[];
  summary: readonly string[];
  /** What each candidate alone has in common with the summary. */
  alone: readonly Rouge[];
  /** Stems of the article's words. */
  stems: ReadonlySet<string>;
  /** Stems of the summary's words, and pairs of neighbours. */
  kept: ReadonlySet<string>;
}

interface Row {
  title?: string;
  article: string;
  summary: string[];
}

/** Reads a development set of {title?, article, summary[]}. */
export function readExamples(folder: string, name: string): Example[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => toExample(JSON.parse(line) as Row));
}

function toExample({ title = '', article, summary }: Row): Example {
  const paragraphs = article.split(/\n+/u).filter((paragraph) => paragraph.trim() !== '');
  const { candidates, rules } = readCandidates({ title, paragraphs, language: 'en' });
  const pool = poolOf(candidates);
  const kept = new Set<string>();
  for (const sentence of summary) {
    let before = '';
    for (const word of wordsOf(sentence)) {
      const stem = rules.stem(word);
      kept.add(stem).add(`${before} ${stem}`);
      before = stem;
    }
  }
  return {
    title,
    rules,
    pool,
    summary,
    alone: pool.map(({ text }) => rouge([text], summary)),
    stems: new Set(pool.flatMap(({ text }) => wordsOf(text).map(rules.stem))),
    kept,
  };
}
