/** Marks of speech. */
export const QUOTE = /["“”„«»]/u;

/** Headings, captions and standfirsts mostly lack the stop. */
export function isFinished(text: string): boolean {
  return /[.!?…。！？؟।]["'”’»›)\]」』]*$/u.test(text);
}

/** A quotation that opens or closes outside the sentence. */
export function isBroken(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/"/gu) % 2 === 1 || count(/“/gu) !== count(/”/gu) || /^[\p{Ll},;)]/u.test(text);
}
