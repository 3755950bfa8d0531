import { isBoilerplate } from './boilerplate.ts';
import { cleanForm } from '../form/clean-form.ts';
import { type Lean, leanOf } from '../form/leaning.ts';
import { continuesQuotation } from '../form/open-quotations.ts';
import { type Leaning, type Reference, referencesOf } from '../form/references.ts';
import { tellingOf } from '../form/telling.ts';
import { splitSentences, type Span } from '../sentences/sentences.ts';
import { cleanSpeech } from '../spoken/clean-speech.ts';
import type { SummaryArticle } from '../summary-article.ts';
import { countWords, wordsOf, wordsTold } from '../words/tokens.ts';
import { termsOf, type WordRules, wordRules } from '../words/word-rules.ts';
import { sideParagraphs } from './side-paragraphs.ts';
import { readByKind, textKind } from './text-kind.ts';

/** A sentence of the article that could become a point. */
export interface Candidate {
  /** Place among all sentences of the article, from 0. */
  index: number;
  paragraph: number;
  /** Place in order of weight, from 0: that of the sentence, but of a live blog or a talk what its kind makes of it. */
  position: number;
  /** Entry of a live blog, from 0, the newest first; null elsewhere. */
  entry: number | null;
  /** UTF-16 offsets into the paragraph, from the first word of `text` to the last. */
  start: number;
  end: number;
  /** The sentence in clean form: dateline, tie words, framing and asides left out, no word changed. */
  text: string;
  /** Words split at white space. */
  words: number;
  /** Stems of content words, each once. */
  terms: ReadonlySet<string>;
  /** 0 stands alone … 1 begins with a pronoun or the like. */
  leaning: number;
  /** Null where it stands alone. */
  reference: Reference | null;
  boilerplate: boolean;
  /** The part of a live blog or a talk it is from, so that points come from all of it; null elsewhere. */
  group: number | null;
  /** A whole sentence though its stop is missing, as in the lines that sum up a live blog. */
  wholeLine: boolean;
  opensParagraph: boolean;
}

/** More is not read: far above any article, and still about a second. The second bound is for text without spaces. */
const MOST_WORDS = 200_000;
const MOST_UNITS = 2_000_000;

/** A standfirst may stand before the dateline. */
const FIRST_PARAGRAPHS = 3;

export interface Reading {
  candidates: Candidate[];
  rules: WordRules;
  /** Words of the paragraphs read, and of all paragraphs. */
  read: { words: number; of: number };
}

/** Reads an article into candidates, in document order. What lies past the cap is left unread. */
export function readCandidates(article: SummaryArticle): Reading {
  const { paragraphs } = article;
  const rules = wordRules(article);
  // The text's own language, for tags are wrong at times; of a language we do not know the tag is all there is.
  const language = rules.language ?? (article.language ?? '').toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  const spoken = textKind(article) === 'spoken';
  const headings = new Set(article.headings);
  const side = spoken ? new Set<number>() : sideParagraphs(paragraphs);
  const telling = tellingOf(article.title, paragraphs, language);
  const candidates: Candidate[] = [];
  const leanings: Leaning[] = [];
  let words = 0;
  let units = 0;
  let of = 0;
  for (const [paragraph, whole] of paragraphs.entries()) {
    of += wordsTold(whole);
    const text = firstWords(whole.slice(0, MOST_UNITS - units), MOST_WORDS - words);
    words += wordsTold(text);
    units += text.length;
    if (headings.has(paragraph)) continue;
    for (const [order, span] of splitSentences(text, language).entries()) {
      take(text, span, { index: candidates.length, paragraph, opensParagraph: order === 0 });
    }
  }
  for (const [order, reference] of referencesOf(leanings, language === 'en').entries()) {
    const candidate = candidates[order];
    if (candidate !== undefined) candidate.reference = reference;
  }
  return {
    candidates: readByKind(candidates, article, rules.language),
    rules,
    read: { words, of },
  };

  function take(
    whole: string,
    span: Span,
    place: Pick<Candidate, 'index' | 'paragraph' | 'opensParagraph'>,
  ): void {
    const sentence = whole.slice(span.start, span.end);
    const form = spoken
      ? cleanSpeech(sentence, rules.language)
      : cleanForm(sentence, { language, opensArticle: place.paragraph < FIRST_PARAGRAPHS });
    const { text } = form;
    const [start, end] = [span.start + form.start, span.start + form.end];
    const tokens = wordsOf(text);
    const lean: Lean =
      !telling.quoted && continuesQuotation(whole, span)
        ? { degree: 1, pointer: null }
        : leanOf(text, tokens, language, telling);
    const boilerplate = side.has(place.paragraph) || isBoilerplate(text, rules.language);
    candidates.push({
      ...place,
      position: place.index,
      entry: null,
      group: null,
      wholeLine: false,
      reference: null,
      start,
      end,
      text,
      words: countWords(text),
      terms: termsOf(tokens, rules),
      leaning: lean.degree,
      boilerplate,
    });
    const original = whole.slice(start, end);
    leanings.push({ ...lean, text, original, start, paragraph: place.paragraph, boilerplate });
  }
}

/** The text up to its `most`-th word, split at white space. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  let count = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    count += 1;
    if (count > most) return text.slice(0, match.index);
  }
  return text;
}
