import type { Candidate } from '../reading/candidates.ts';

/** What each sign of a good sentence counts. Chosen on one half of a development set, confirmed on the other. */
const weights = {
  position: 1,
  centrality: 1,
  title: 0.5,
  opensParagraph: 0.05,
  leaning: -0.35,
  question: -0.4,
  speech: -0.1,
  quotation: -0.4,
  unfinished: -0.5,
  brokenQuotation: -0.3,
  length: -0.8,
  /** Sentences after which the weight of position has halved. */
  halfLife: 3,
  lengthPower: 0.7,
} as const;

const SHORTEST = 6;
/** Longer sentences are no points. The second bound, in UTF-16 units, is for text without spaces. */
const LONGEST = 60;
const MOST_UNITS = 600;

/** Whether a text is short enough to be shown whole, as every point is. */
export function isShowable({ text, words }: Candidate): boolean {
  return words <= LONGEST && text.length < MOST_UNITS;
}

/** Whether a sentence can be a good point. */
export function isPresentable({ boilerplate, terms, text }: Candidate): boolean {
  return !boilerplate && terms.size >= 3 && /[\p{L}]/u.test(text);
}

/** A score for each candidate, in the same order; about 0 … 2, higher is better, below 0 for poor ones. */
export function rank(candidates: readonly Candidate[], titleTerms: ReadonlySet<string>): number[] {
  const central = centralities(candidates);
  return candidates.map((candidate, order) => {
    const position = 2 ** (-candidate.index / weights.halfLife);
    return (
      weights.position * position +
      weights.centrality * (central[order] ?? 0) +
      weights.title * overlap(candidate.terms, titleTerms) +
      (candidate.opensParagraph ? weights.opensParagraph : 0) +
      weights.leaning * candidate.leaning +
      form(candidate)
    );
  });
}

/** Share of the article's recurring words that a sentence bears, against its length; the best one has 1. */
function centralities(candidates: readonly Candidate[]): number[] {
  const frequency = new Map<string, number>();
  for (const { terms } of candidates)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const sums = candidates.map(({ terms }) => {
    let sum = 0;
    for (const term of terms) sum += Math.log(frequency.get(term) ?? 1);
    return sum / Math.max(4, terms.size) ** weights.lengthPower;
  });
  const most = sums.reduce((best, sum) => Math.max(best, sum), 0);
  return sums.map((sum) => (most === 0 ? 0 : sum / most));
}

function overlap(terms: ReadonlySet<string>, titleTerms: ReadonlySet<string>): number {
  if (titleTerms.size === 0) return 0;
  let shared = 0;
  for (const term of titleTerms) if (terms.has(term)) shared += 1;
  return shared / titleTerms.size;
}

/** Penalties for what reads badly out of its place. */
function form({ text, words }: Candidate): number {
  let sum = 0;
  if (/[?？؟]["'”’)]*$/u.test(text)) sum += weights.question;
  if (/["“”„«»]/u.test(text)) sum += weights.speech;
  if (/^["“„«‘'].*["”“»’']$/su.test(text)) sum += weights.quotation;
  if (!isFinished(text)) sum += weights.unfinished;
  if (isBroken(text)) sum += weights.brokenQuotation;
  if (words < SHORTEST) sum += weights.length;
  else if (words > 45) sum += weights.length / 2;
  return sum;
}

/** Headings, captions and standfirsts mostly lack the stop. */
export function isFinished(text: string): boolean {
  return /[.!?…。！？؟।]["'”’»›)\]」』]*$/u.test(text);
}

/** A quotation that opens or closes outside the sentence. */
function isBroken(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/"/gu) % 2 === 1 || count(/“/gu) !== count(/”/gu) || /^[\p{Ll},;)]/u.test(text);
}
