import { figuresOf, isStated, type Figure } from './claim-numbers.ts';
import { splitSentences } from '../sentences/sentences.ts';
import { stopWordsOf } from '../words/stop-words.ts';
import { rawWords, wordsOf } from '../words/tokens.ts';

/** An article prepared for checking many claims. */
export interface ClaimText {
  stopWords: ReadonlySet<string>;
  /** Stems of each sentence, in order, stop words kept. */
  sentences: readonly (readonly string[])[];
  /** Where each stem stands: running word numbers, ascending. */
  places: ReadonlyMap<string, readonly number[]>;
  pairs: ReadonlySet<string>;
  words: ReadonlySet<string>;
  figures: readonly Figure[];
  /** Whether capitals mark names: not so in text set in lower case, nor in scripts without case. */
  marksNames: boolean;
}

/** What in a claim is borne out, shares 0 … 1; missing figures and names as written. */
export interface Evidence {
  contentWords: number;
  /** Content words found anywhere in the text. */
  known: number;
  /** Neighbouring words of the claim that are neighbours in the text. */
  pairs: number;
  /** Neighbouring content words of the claim that stand in this order close together in the text. */
  near: number;
  missingFigures: string[];
  missingNames: string[];
  negationDiffers: boolean;
}

const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|\p{L}+n't|pas|jamais|nicht|kein\p{L}*|nie|nunca|não|non|mai|niet|geen)$/u;
const NEAR = 5;

/** Words of a text with "%" and "per cent" made one. */
function comparable(text: string): string[] {
  return wordsOf(text.replace(/\s?%|\bper cent\b/gu, ' percent'));
}

/** Cuts endings roughly, for comparison only. */
function stemOf(word: string): string {
  const singular = word.length > 3 ? word.replace(/(?<![su])s$/u, '') : word;
  return singular.length > 6 ? singular.slice(0, 6) : singular;
}

/** Reads the article once for any number of claims. */
export function prepareClaimText(article: {
  paragraphs: readonly string[];
  language: string | null;
}): ClaimText {
  const { paragraphs, language } = article;
  const sentences: string[][] = [];
  const places = new Map<string, number[]>();
  const pairs = new Set<string>();
  const words = new Set<string>();
  let place = 0;
  for (const paragraph of paragraphs) {
    for (const { start, end } of splitSentences(paragraph, language)) {
      const tokens = comparable(paragraph.slice(start, end));
      for (const token of tokens) words.add(token);
      const stems = tokens.map(stemOf);
      sentences.push(stems);
      for (const [order, stem] of stems.entries()) {
        if (order > 0) pairs.add(`${stems[order - 1] ?? ''} ${stem}`);
        const standing = places.get(stem);
        if (standing === undefined) places.set(stem, [place]);
        else standing.push(place);
        place += 1;
      }
      // Words of two sentences are not near each other.
      place += NEAR;
    }
  }
  const stopWords = stopWordsOf(paragraphs, language);
  const figures = paragraphs.flatMap(figuresOf);
  const marksNames = paragraphs.some((paragraph) => /\p{Ll},?\s\p{Lu}/u.test(paragraph));
  return { stopWords, sentences, places, pairs, words, figures, marksNames };
}

/** What of a claim the text bears out. Words are compared by rough stems, so that a plural does not matter. */
export function evidenceFor(claim: string, text: ClaimText): Evidence {
  const tokens: string[] = [];
  const content: string[] = [];
  const pairs: string[] = [];
  const near: [string, string][] = [];
  for (const { start, end } of splitSentences(claim, null)) {
    const sentence = comparable(claim.slice(start, end));
    const stems = sentence.map(stemOf);
    const own = stems.filter((_, order) => !text.stopWords.has(sentence[order] ?? ''));
    tokens.push(...sentence);
    content.push(...own);
    // Words of two sentences need not be neighbours.
    pairs.push(...stems.slice(1).map((stem, order) => `${stems[order] ?? ''} ${stem}`));
    near.push(...own.slice(1).map((stem, order): [string, string] => [own[order] ?? '', stem]));
  }
  const distinct = [...new Set(content)];
  const negated = tokens.some((token) => NEGATION.test(token));
  return {
    contentWords: content.length,
    known: share(distinct, (stem) => text.places.has(stem)),
    pairs: share(pairs, (pair) => text.pairs.has(pair)),
    near: share(near, ([first, second]) => standNear(first, second, text)),
    missingFigures: figuresOf(claim)
      // "One of them" counts nothing.
      .filter((figure) => figure.text.toLowerCase() !== 'one' && !isStated(figure, text.figures))
      .map((figure) => figure.text),
    missingNames: namesOf(claim, text).filter((name) => !isKnownName(name, text)),
    negationDiffers: negated !== bestSentence(distinct, text).some((stem) => NEGATION.test(stem)),
  };
}

function share<Item>(items: readonly Item[], holds: (item: Item, order: number) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length;
}

/** Whether `first` stands before `second` within a few words, anywhere in the text. */
function standNear(first: string, second: string, text: ClaimText): boolean {
  const later = text.places.get(second) ?? [];
  let next = 0;
  for (const place of text.places.get(first) ?? []) {
    while ((later[next] ?? Infinity) <= place) next += 1;
    if ((later[next] ?? Infinity) - place <= NEAR) return true;
  }
  return false;
}

/** The sentence that holds most of the claim's words. */
function bestSentence(stems: readonly string[], text: ClaimText): readonly string[] {
  const wanted = new Set(stems);
  let best: readonly string[] = [];
  let most = 0;
  for (const sentence of text.sentences) {
    const held = new Set(sentence.filter((stem) => wanted.has(stem))).size;
    if (held > most) [best, most] = [sentence, held];
  }
  return best;
}

/** Capitalised words of the claim. Its first word may owe its capital to its place: only before another one. */
function namesOf(claim: string, text: ClaimText): string[] {
  const written = rawWords(claim);
  const isCapitalised = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
  return written.filter(
    (word, order) =>
      isCapitalised(word) &&
      word.length > 1 &&
      !text.stopWords.has(word.toLowerCase()) &&
      (order > 0 || isCapitalised(written[1])),
  );
}

function isKnownName(name: string, text: ClaimText): boolean {
  const [word = ''] = wordsOf(name);
  return text.words.has(word) || text.places.has(stemOf(word));
}
