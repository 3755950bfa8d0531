import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareClaimText, type ClaimText } from '../../src/summary/claims/claim-text.ts';
import { evidenceFor, type Features } from '../../src/summary/claims/evidence.ts';
import { readRecords } from '../../test/eval/records.ts';
import { plantedClaims } from './claims-planted.ts';
import { randomOf } from './random.ts';

export interface Article {
  article: string;
  summary: string[];
}

/** A labelled claim with what was read of it. */
export interface Example {
  set: string;
  /** The same for all claims of one article, in whatever set. */
  document: string;
  label: 0 | 1;
  kind: string;
  features: Features;
  weight: number;
}

interface Labelled {
  article: string;
  claim: string;
  label: 0 | 1;
  /** Of three readers, how many found it borne out. */
  votes?: number;
}

/** How much each set counts. SummEdits sets right rewordings beside wrong ones: too fine for these features. */
const SHARES: Readonly<Record<string, number>> = {
  qags_cnndm: 1.5,
  qags_xsum: 1.5,
  fib_xsum: 1,
  summedits_news: 0.1,
  planted: 1.5,
};
const DIVIDED = 0.6;
/** A written sentence that brings more than this of its own may well be wrong: no example of a right one. */
const LEAST_BORNE = 0.6;
/** A right sentence that is marked costs more than an error that is missed. */
const FALSE_ALARM = 1.15;
/** Copied sentences are easy: so much of a written one. */
const COPIED = 0.2;
const SEED = 5;
/** Kinds of planted errors with fewer examples count less. */
const LEAST_OF_KIND = 120;

export const splitParagraphs = (article: string): string[] => article.split(/\n+/u);

export function readArticles(folder: string): Article[] {
  return ['cnndm', 'writers', 'inshorts'].flatMap((name) =>
    readSet<Article>(join(folder, 'summary', `${name}.dev.jsonl`)),
  );
}

export function readLabelled(folder: string): Map<string, Labelled[]> {
  const names = Object.keys(SHARES).filter((name) => name !== 'planted');
  return new Map(names.map((name) => [name, readSet<Labelled>(join(folder, 'claims', `${name}.dev.jsonl`))]));
}

function readSet<Shape>(file: string): Shape[] {
  return existsSync(file) ? readRecords<Shape>(file) : [];
}

/** All labelled claims, and right and planted ones on every other article; weighed by set, then by label. */
export function readExamples(folder: string): Example[] {
  const texts = new Map<string, ClaimText>();
  const examples: Example[] = [];
  const add = (
    set: string,
    article: string,
    { claim, label, kind, votes }: Omit<Labelled, 'article'> & { kind: string },
  ): void => {
    let text = texts.get(article);
    if (text === undefined)
      texts.set(article, (text = prepareClaimText({ paragraphs: splitParagraphs(article), language: 'en' })));
    const { features } = evidenceFor(claim, text);
    if (set === 'planted' && label === 1 && features.weighted < LEAST_BORNE) return;
    const weight = votes === 1 || votes === 2 ? DIVIDED : 1;
    examples.push({ set, document: documentOf(article), label, kind, features, weight });
  };
  for (const [set, records] of readLabelled(folder)) {
    for (const record of records) add(set, record.article, { ...record, kind: set });
  }
  const sources = readArticles(folder).filter((_, order) => order % 2 === 0);
  for (const { article, claims } of plantedClaims(sources, randomOf(SEED))) {
    for (const claim of claims) add('planted', article, claim);
  }
  return weighed(examples);
}

/** The same article is set in different case and with different marks in different sets. */
function documentOf(article: string): string {
  return article
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(100, 160);
}

function weighed(unweighed: Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { kind } of unweighed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // Every kind of planted error counts the same, rare or not, within bounds.
  const examples = unweighed.map((example) => {
    if (example.set !== 'planted' || example.kind === 'written') return example;
    if (example.label === 1) return { ...example, weight: COPIED };
    return { ...example, weight: 1 / Math.max(LEAST_OF_KIND, counts.get(example.kind) ?? 1) };
  });
  const totals = new Map<string, number>();
  for (const { set, label, weight } of examples)
    totals.set(`${set} ${label}`, (totals.get(`${set} ${label}`) ?? 0) + weight);
  return examples.map((example) => ({
    ...example,
    weight:
      (1000 *
        (SHARES[example.set] ?? 0) *
        (example.set === 'planted' && example.label === 1 ? FALSE_ALARM : 1) *
        example.weight) /
      (totals.get(`${example.set} ${example.label}`) ?? 1),
  }));
}
