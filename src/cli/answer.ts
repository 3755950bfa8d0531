import type { PageReading } from '../article/article.ts';
import type { Card } from '../card/card.ts';
import { composeCard } from '../card/compose.ts';
import { describeWho, type OutletLibrary } from '../card/who.ts';
import { identify, identifyByCanonical } from '../outlets/identify.ts';
import type { Identification } from '../outlets/identification.ts';
import { checkClaims } from '../summary/claims/claim-check.ts';
import { summarise } from '../summary/summarise.ts';
import type { CheckedClaim, SummaryOptions } from '../summary/summary.ts';
import { readingOf } from './page-source.ts';
import type { CardRecord } from './record.ts';

/** Milliseconds that each step took. */
export interface StepTimes {
  identify: number;
  extract: number;
  summarise: number;
}

export interface Answer {
  card: Card;
  claims: CheckedClaim[];
  ms: StepTimes;
}

const NO_TEXT = { paragraphs: [], language: null };

/** Answers one record; `folder` is where its `htmlPath` is looked for. @throws RecordError */
export function answerRecord(
  record: CardRecord,
  options: SummaryOptions,
  library: OutletLibrary,
  folder: string,
): Answer {
  const extract = timed(() => readingOf(record, folder));
  const reading = extract.value;
  const who = timed(() => describeWho(identifyRecord(record, reading, library), library));
  const { article } = reading;
  const summary = timed(() => (article === null ? null : summarise(article, withOwn(options, record))));
  const claims = checkClaims(record.claims ?? [], article ?? NO_TEXT);
  return {
    card: composeCard(record.url ?? reading.evidence.canonical, who.value, reading, summary.value),
    claims,
    ms: { identify: who.ms, extract: extract.ms, summarise: summary.ms },
  };
}

/** The address the reader is at decides; without one, the one that the page gives for itself. */
function identifyRecord(record: CardRecord, reading: PageReading, library: OutletLibrary): Identification {
  const { evidence } = reading;
  return record.url == null
    ? identifyByCanonical(library.catalogue, evidence)
    : identify(record.url, library.catalogue, evidence);
}

function withOwn(options: SummaryOptions, record: CardRecord): SummaryOptions {
  return { bullets: record.bullets ?? options.bullets, words: record.words ?? options.words };
}

function timed<T>(step: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = step();
  return { value, ms: Math.round((performance.now() - start) * 100) / 100 };
}
