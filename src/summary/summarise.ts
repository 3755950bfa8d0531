import { checkHeadline } from './claims/headline-check.ts';
import { chooseAbstract } from './selection/abstract.ts';
import { readCandidates } from './reading/candidates.ts';
import { readsWell } from './reading/reads-well.ts';
import { poolOf } from './ranking/pool.ts';
import { rank, type Ranked } from './ranking/rank.ts';
import { select, type Selected } from './selection/selection.ts';
import type { SummaryArticle } from './summary-article.ts';
import type { KeyPoint, Summary, SummaryOptions } from './summary.ts';

const MOST_POINTS = 10;

/** Sentences that are weighed word by word: enough for an abstract and a few points, and for ten. */
const CLOSENESS = { budgeted: { most: 20, pairs: true }, free: { most: 28, pairs: false } } as const;

/** However short the article, so many points may be shown. */
const ALWAYS_ALLOWED = 3;

/** Beyond that, points are at most this share of the sentences worth showing: a list of all is no summary. */
const SHARE = 0.6;

/**
 * An abstract and key points, all of them the article's own sentences: some with stretches left out or with a name in
 * brackets, no word changed. Every point lies between `start` and `end` of its support. Points are in document order,
 * never more than `options.bullets` (taken as 1 … 10) nor, in all, than `options.words`; fewer when the article is
 * short.
 *
 * Without a word budget the points go on from the abstract and do not repeat it where there is anything else to
 * say; with one they stand alone. Null when the article has no sentence short enough to show: none is ever cut
 * to fit. Never throws; deterministic.
 */
export function summarise(article: SummaryArticle, options: SummaryOptions): Summary | null {
  const { candidates, rules, read } = readCandidates(article);
  const pool = poolOf(candidates);
  if (pool.length === 0) return null;
  const asked = Math.min(MOST_POINTS, Math.max(1, Math.trunc(options.bullets) || MOST_POINTS));
  const count = Math.min(asked, Math.max(ALWAYS_ALLOWED, Math.round(pool.length * SHARE)));
  const well = pool.filter(({ text }) => readsWell(text, rules.language));
  const ranked = rank(
    // A text that hardly has others shows them, too.
    options.words === null && well.length > count ? well : pool,
    { title: article.title, rules },
    options.words === null ? CLOSENESS.free : CLOSENESS.budgeted,
  );
  const abstract = chooseAbstract(ranked);
  const points =
    options.words === null
      ? pointsBeside(abstract, ranked, count)
      : select(ranked, { count, words: options.words });
  return {
    engine: 'built-in',
    abstract: abstract.map(({ candidate }) => candidate.text).join(' '),
    bullets: points.map(toKeyPoint),
    read,
    languageKnown: rules.language !== null,
    notInText: checkHeadline(article.title, article),
  };
}

/** Points beside the abstract if there are any, else points of the whole. */
function pointsBeside(abstract: readonly Ranked[], ranked: readonly Ranked[], count: number): Selected[] {
  const beside = select(ranked, { count, words: null }, abstract);
  // A text so short that the abstract says it all still has its points, each tied to its sentence.
  return beside.length > 0 ? beside : select(ranked, { count, words: null });
}

function toKeyPoint({ candidate, text, additions }: Selected): KeyPoint {
  const { paragraph, start, end } = candidate;
  return { text, support: [{ paragraph, start, end }], additions: [...additions] };
}
