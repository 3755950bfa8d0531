import { listItemStarts } from './list-markers.ts';
import { quotations } from './quotations.ts';
import { endsSentence } from './sentence-boundaries.ts';

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string | null): Intl.Segmenter {
  const tag = language ?? '';
  let segmenter = segmenters.get(tag);
  if (segmenter === undefined) {
    try {
      segmenter = new Intl.Segmenter(tag === '' ? 'und' : tag, { granularity: 'sentence' });
    } catch {
      // Pages carry tags such as "en_US" or "english"; the rules hardly differ by language.
      segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
    }
    segmenters.set(tag, segmenter);
  }
  return segmenter;
}

/** Places the segmenter misses: a stop before a capital that follows without a space, or after an abbreviation. */
const MISSED =
  /(?:\p{Ll}{2}|[\d)])[.!?]["”’]?(?=\p{Lu}\p{Ll}*\.?\s)|[.!?](?:["”’)]|(?:\[\d+\])+)?\s+(?=["“‘(]?\p{Lu})/gu;

/** "2." or "b)" alone: it belongs to the item that follows. */
const MARK_ALONE = /^\s*[•⁃]?\s?(?:\d{1,2}|\p{L})(?:\.\)|\)|\.)\s*$/u;

function candidates(paragraph: string, language: string | null, items: readonly number[]): number[] {
  const places = new Set(items);
  for (const { index } of segmenterFor(language).segment(paragraph)) places.add(index);
  for (const match of paragraph.matchAll(MISSED)) places.add(match.index + match[0].length);
  return [...places].sort((first, second) => first - second);
}

/**
 * The sentences of a paragraph as offsets into it, in order, without overlap, white space trimmed off.
 * A language that is unknown or no valid tag is treated as undetermined. Never throws; linear in length.
 */
export function splitSentences(paragraph: string, language: string | null): Span[] {
  const items = listItemStarts(paragraph);
  const forced = new Set(items);
  const quoted = quotations(paragraph);
  const spans: Span[] = [];
  let start = 0;
  let quote = 0;
  const close = (end: number): void => {
    const text = paragraph.slice(start, end);
    const trimmedStart = start + (text.length - text.trimStart().length);
    const trimmedEnd = start + text.trimEnd().length;
    if (trimmedEnd > trimmedStart) spans.push({ start: trimmedStart, end: trimmedEnd });
    start = end;
  };
  for (const place of candidates(paragraph, language, items)) {
    while ((quoted[quote]?.end ?? Infinity) <= place) quote += 1;
    const inQuote = (quoted[quote]?.start ?? Infinity) < place;
    const markAlone = place - start < 9 && MARK_ALONE.test(paragraph.slice(start, place));
    if (forced.has(place) || (!inQuote && !markAlone && endsSentence(paragraph, place))) close(place);
  }
  close(paragraph.length);
  return spans;
}
