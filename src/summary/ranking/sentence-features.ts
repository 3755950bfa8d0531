import { isBroken, isFinished, QUOTE } from './form.ts';
import { type Line, pairKey, type Term, type TextModel } from './text-model.ts';

/** What is measured of a sentence, by the order of the row. */
export const SENTENCE_FEATURES = [
  'position',
  'nearness',
  'place',
  'length of text',
  'opens paragraph',
  'words',
  'letters a word',
  'stop words',
  'content words',
  'commas',
  'recurrence',
  'cosine with text',
  'weight a word',
  'recurring words',
  'recurring pairs',
  'cosine with first',
  'cosine with lead',
  'cosine with previous',
  'cosine with next',
  'new words',
  'introduces',
  'names',
  'share of names',
  'main name',
  'numbers',
  'new names',
  'rarity',
  'pull',
  'pull in all',
  'greatest pull',
  'leaning',
  'question',
  'quotes',
  'opens with quote',
  'unfinished',
  'broken',
  'reports',
  'first person',
  'date',
  'title in sentence',
  'sentence in title',
  'words before',
  'words after',
  'cosine before',
  'cosine after',
  'quotes before',
  'quotes after',
] as const;

const REPORTS = /\b(?:said|says|told|added|according|tweeted|wrote)\b/iu;
const FIRST_PERSON = /\b(?:I|we|my|our|you|your|us|me)\b/u;
const DATE =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|yesterday|today)\b/u;

/** Rows of features, parallel to the sentences, in linear time. */
export function sentenceFeatures(model: TextModel): Float32Array[] {
  const { candidates, lines } = model;
  const vectors = lines.map(vectorOf);
  const lengths = vectors.map((vector) => lengthOf(vector.values()));
  const whole = sumOf(vectors);
  const wholeLength = lengthOf(whole.values());
  const lead = sumOf(vectors.slice(0, 3));
  const leadLength = lengthOf(lead.values());
  const mainName = mainNameOf(lines);
  const recurrence = lines.map(recurrenceOf);
  const mostRecurrence = Math.max(
    1e-9,
    recurrence.reduce((most, value) => Math.max(most, value), 0),
  );
  const rows = candidates.map((candidate, order) => {
    const line = lines[order] ?? { terms: [], named: [] };
    const vector = vectors[order] ?? new Map<Term, number>();
    const length = lengths[order] ?? 0;
    const { terms, named } = line;
    const content = [...vector.keys()];
    const size = Math.max(1, terms.length);
    const { text, words } = candidate;
    const nameCount = named.filter(Boolean).length;
    const fresh = content.filter(({ first }) => first === order);
    const cosine = (other: ReadonlyMap<Term, number>, otherLength: number): number =>
      length === 0 || otherLength === 0 ? 0 : dot(vector, other) / (length * otherLength);
    const beside = (other: number): number => {
      const vector = vectors[other];
      return vector === undefined ? 0 : cosine(vector, lengths[other] ?? 0);
    };
    const pulls = content.map(({ pull }) => pull);
    const titled = content.filter(({ inTitle }) => inTitle).length;
    return Float32Array.of(
      Math.min(100, candidate.position),
      1 / (1 + candidate.position),
      order / Math.max(1, candidates.length - 1),
      Math.log(candidates.length),
      Number(model.hasParagraphs && candidate.opensParagraph),
      words,
      text.length / Math.max(1, words),
      1 - content.length / size,
      content.length,
      text.match(/,/gu)?.length ?? 0,
      (recurrence[order] ?? 0) / mostRecurrence,
      cosine(whole, wholeLength),
      content.reduce((sum, term) => sum + (whole.get(term) ?? 0), 0) / Math.max(1, content.length),
      content.filter(({ sentences }) => sentences > 1).length / Math.max(1, content.length),
      recurringPairs(line, model.pairs),
      order === 0 ? 0 : beside(0),
      cosine(lead, leadLength),
      beside(order - 1),
      beside(order + 1),
      fresh.length / Math.max(1, content.length),
      fresh.reduce((sum, { sentences }) => sum + Math.log(sentences), 0),
      nameCount,
      nameCount / size,
      Number(mainName !== null && vector.has(mainName)),
      terms.filter(({ number }) => number).length,
      fresh.filter(({ capitals }) => capitals > 0).length,
      content.reduce((sum, { rarity }) => sum + rarity, 0) / Math.max(1, content.length),
      pulls.reduce((sum, pull) => sum + pull, 0) / Math.max(1, content.length),
      pulls.reduce((sum, pull) => sum + pull, 0),
      pulls.reduce((most, pull) => Math.max(most, pull), 0),
      candidate.leaning,
      Number(/[?？؟]["'”’)]*$/u.test(text)),
      Number(QUOTE.test(text)),
      Number(/^["“„«‘']/u.test(text)),
      Number(!isFinished(text)),
      Number(isBroken(text)),
      Number(REPORTS.test(text)),
      Number(FIRST_PERSON.test(text)),
      Number(DATE.test(text)),
      titled / Math.max(1, model.titleTerms),
      titled / Math.max(1, content.length),
      0,
      0,
      0,
      0,
      0,
      0,
    );
  });
  const [WORDS, COSINE, QUOTES, BEFORE] = [5, 11, 32, 41];
  for (const [order, row] of rows.entries()) {
    for (const [offset, from] of [WORDS, COSINE, QUOTES].entries()) {
      row[BEFORE + 2 * offset] = rows[order - 1]?.[from] ?? 0;
      row[BEFORE + 2 * offset + 1] = rows[order + 1]?.[from] ?? 0;
    }
  }
  return rows;
}

/** Weights of a sentence's content words by how often they stand and how rare they are elsewhere. */
function vectorOf({ terms }: Line): Map<Term, number> {
  const vector = new Map<Term, number>();
  for (const term of terms) if (!term.stop) vector.set(term, (vector.get(term) ?? 0) + 0.2 + term.rarity);
  return vector;
}

function sumOf(vectors: readonly ReadonlyMap<Term, number>[]): Map<Term, number> {
  const sum = new Map<Term, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

function lengthOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight ** 2;
  return Math.sqrt(sum);
}

function dot(small: ReadonlyMap<Term, number>, large: ReadonlyMap<Term, number>): number {
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function recurrenceOf({ terms }: Line): number {
  const content = new Set(terms.filter(({ stop }) => !stop));
  let sum = 0;
  for (const { sentences } of content) sum += Math.log(sentences);
  return sum / Math.max(4, content.size) ** 0.7;
}

function mainNameOf(lines: readonly Line[]): Term | null {
  let main: Term | null = null;
  for (const { terms } of lines)
    for (const term of terms) if (!term.stop && term.capitals > Math.max(1, main?.capitals ?? 0)) main = term;
  return main;
}

/** Share of the pairs of neighbouring words, one at least saying something, that stand elsewhere too. */
function recurringPairs({ terms }: Line, pairs: ReadonlyMap<number, number>): number {
  let [all, recurring] = [0, 0];
  for (const [place, term] of terms.entries()) {
    const before = terms[place - 1];
    if (before === undefined || (before.stop && term.stop)) continue;
    all += 1;
    if ((pairs.get(pairKey(before, term)) ?? 0) > 1) recurring += 1;
  }
  return recurring / Math.max(1, all);
}
