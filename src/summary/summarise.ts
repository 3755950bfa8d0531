import { chooseAbstract } from './selection/abstract.ts';
import { type Candidate, readCandidates } from './reading/candidates.ts';
import { isFinished, isPresentable, isShowable, rank } from './ranking/rank.ts';
import { select } from './selection/selection.ts';
import type { SummaryArticle } from './summary-article.ts';
import type { KeyPoint, Summary, SummaryOptions } from './summary.ts';
import { wordsOf } from './words/tokens.ts';
import { termsOf } from './words/word-rules.ts';

const MOST_POINTS = 10;

/** However short the article, so many points may be shown. */
const ALWAYS_ALLOWED = 3;

/** Beyond that, points are at most this share of the sentences worth showing: a list of all is no summary. */
const SHARE = 0.6;

/**
 * An abstract and key points, all of them the article's own sentences. Every point's text is exactly
 * `paragraphs[support.paragraph].slice(support.start, support.end)`. Points are in document order, never
 * more than `options.bullets` (taken as 1 … 10) nor, in all, than `options.words`; fewer when the article is short.
 *
 * Without a word budget the points go on from the abstract and do not repeat it where there is anything else to
 * say; with one they stand alone. Null when the article has no sentence short enough to show: none is ever cut.
 * Never throws; deterministic.
 */
export function summarise(article: SummaryArticle, options: SummaryOptions): Summary | null {
  const { candidates, rules, read } = readCandidates(article);
  const pool = poolOf(candidates);
  if (pool.length === 0) return null;
  const titleTerms = termsOf(wordsOf(article.title ?? ''), rules);
  const scores = rank(pool, titleTerms);
  const abstract = chooseAbstract(pool, scores);
  const asked = Math.min(MOST_POINTS, Math.max(1, Math.trunc(options.bullets) || MOST_POINTS));
  const count = Math.min(asked, Math.max(ALWAYS_ALLOWED, Math.round(pool.length * SHARE)));
  const points =
    options.words === null
      ? choosePoints(pool, scores, abstract, count)
      : select(pool, scores, { count, words: options.words });
  return {
    engine: 'built-in',
    abstract: abstract.map(({ text }) => text).join(' '),
    bullets: points.map(toKeyPoint),
    read,
    languageKnown: rules.language !== null,
    notInText: [],
  };
}

/** What there is to choose from: whole sentences, or what comes nearest in a text that has none. */
function poolOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const showable = candidates.filter(isShowable);
  const presentable = showable.filter(isPresentable);
  const finished = presentable.filter(({ text }) => isFinished(text));
  // Headings and captions are left out, but some texts (transcripts, Thai) have no stops at all.
  if (finished.length >= presentable.length / 2 && finished.length > 0) return finished;
  return presentable.length > 0 ? presentable : showable.filter(({ boilerplate }) => !boilerplate);
}

/** Points beside the abstract if there are any, else points of the whole. */
function choosePoints(
  pool: readonly Candidate[],
  scores: readonly number[],
  abstract: readonly Candidate[],
  count: number,
): Candidate[] {
  const rest = pool.map((candidate, order) => ({ candidate, score: scores[order] ?? 0 }));
  const others = rest.filter(({ candidate }) => !abstract.includes(candidate));
  const beside = select(
    others.map(({ candidate }) => candidate),
    others.map(({ score }) => score),
    { count, words: null },
    abstract,
  );
  // A text so short that the abstract says it all still has its points, each tied to its sentence.
  return beside.length > 0 ? beside : select(pool, scores, { count, words: null });
}

function toKeyPoint({ text, paragraph, start, end }: Candidate): KeyPoint {
  return { text, support: [{ paragraph, start, end }], additions: [] };
}
