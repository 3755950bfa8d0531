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

/** How far behind a stop the next sentence must begin. */
const WINDOW = 32;
const STOP = /[.!?…．。！？]|(?:--|[—–])["”]/gu;

/** A space, and a capital or a figure that the segmenter does not see behind marks or before small letters. */
const AFTER_SPACE =
  /^(?:["”’'»«“)]{1,3}|['’]\s["”]|(?:\[\d{1,3}\]){1,4})?\s+(?=[\u200b-\u200f]?(?:["“‘(«»„'`¿¡?]{0,3}|(?:--?|[–—])\s?[¿¡"“«]?)[\p{Lu}\d$€£]|(?:al|el|as)-\p{Lu}|\p{Ll}{1,4}\p{Lu})/u;
/** No space: "withdrawn.The staff", "in 1970.He", "the EU.Talks", but not "Booking.Com". */
const GLUED =
  /^["”’?]?(?=["“‘]?(?!(?:Com|Org|COM|ORG|NET)\b)(?:\p{Lu}[\p{L}’'?]+(?:[\s,:-]|\.\s)|\p{Lu}\s))/u;
const BEFORE_GLUED = /(?:\p{Ll}{2}|\p{Lu}{2}|[\d)])$/u;
/** Four spaced dots: the first of them ends the sentence, the others stand for what is left out. */
const SPACED_DOTS = /^\s(?=\. \. \. ?\p{Lu})/u;
/** A footnote's number stuck to the stop. */
const FOOTNOTE = /^\d{1,3}(?:[ ,]\d{1,3}){0,4}\s+(?=\p{Lu})/u;
const BEFORE_FOOTNOTE = /(?:\p{Ll}{4}|\))$/u;

/** Where the sentence may end whose stop ends at `index`, where the segmenter misses it; or null. */
function missedEnd(paragraph: string, stop: string, index: number): number | null {
  if ('。！？'.includes(stop)) return /[「『“（《]/u.test(paragraph.charAt(index)) ? index : null;
  const after = paragraph.slice(index, index + WINDOW);
  const match = AFTER_SPACE.exec(after) ?? (stop.length === 1 ? gluedEnd(paragraph, index, after) : null);
  return match === null ? null : index + match[0].length;
}

function gluedEnd(paragraph: string, index: number, after: string): RegExpExecArray | null {
  const before = paragraph.slice(Math.max(0, index - 5), index - 1);
  if (BEFORE_GLUED.test(before)) {
    const match = GLUED.exec(after);
    if (match !== null) return match;
  }
  if (BEFORE_FOOTNOTE.test(before)) {
    const match = FOOTNOTE.exec(after);
    if (match !== null) return match;
  }
  return /[\p{L}\p{N}]$/u.test(before) ? SPACED_DOTS.exec(after) : null;
}

/** Offsets at which a sentence may end, in order, without doubles: the segmenter's, those it misses, and `more`. */
export function possibleEnds(paragraph: string, language: string | null, more: readonly number[]): number[] {
  const places = new Set(more);
  for (const { index } of segmenterFor(language).segment(paragraph)) places.add(index);
  for (const { 0: stop, index } of paragraph.matchAll(STOP)) {
    const end = missedEnd(paragraph, stop, index + stop.length);
    if (end !== null) places.add(end);
  }
  return [...places].sort((first, second) => first - second);
}
