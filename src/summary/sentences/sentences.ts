import { enclosures } from './enclosures.ts';
import { listItemStarts } from './list-markers.ts';
import { possibleEnds } from './possible-ends.ts';
import { endsSentence } from './sentence-boundaries.ts';

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** "2.", "(b)" or "iv)" alone: it belongs to the item that follows. */
const MARK_ALONE = /^\s*[•⁃▪●◦‣]?\s?\(?(?:\d{1,3}|\p{L}|[ivx]{2,5})(?:\.\)|\)|\.)\s*$/u;

/**
 * The sentences of a paragraph as offsets into it, in order, without overlap, white space trimmed off.
 * A language that is unknown or no valid tag is treated as undetermined. Never throws; linear in length.
 */
export function splitSentences(paragraph: string, language: string | null): Span[] {
  const items = listItemStarts(paragraph);
  const forced = new Set(items);
  const enclosed = enclosures(paragraph);
  const primary = (language ?? '').slice(0, 2).toLowerCase();
  const spans: Span[] = [];
  let start = 0;
  let enclosure = 0;
  const close = (end: number): void => {
    const text = paragraph.slice(start, end);
    const trimmedStart = start + (text.length - text.trimStart().length);
    const trimmedEnd = start + text.trimEnd().length;
    if (trimmedEnd > trimmedStart) spans.push({ start: trimmedStart, end: trimmedEnd });
    start = end;
  };
  for (const place of possibleEnds(paragraph, language, items)) {
    while ((enclosed[enclosure]?.end ?? Infinity) <= place) enclosure += 1;
    const inside = (enclosed[enclosure]?.start ?? Infinity) < place;
    const markAlone = place - start < 12 && MARK_ALONE.test(paragraph.slice(start, place));
    if (forced.has(place) || (!inside && !markAlone && endsSentence(paragraph, start, place, primary)))
      close(place);
  }
  const last = spans.at(-1);
  // What is left without a letter or a figure, as a mark or a smiling face, belongs to the sentence before.
  if (last !== undefined && /^[^\p{L}\p{N}\n\r]*$/u.test(paragraph.slice(start)))
    last.end = paragraph.trimEnd().length;
  else close(paragraph.length);
  return spans;
}
