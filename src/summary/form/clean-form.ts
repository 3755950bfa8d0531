/** "(CNN)", "LONDON (Reuters) - ", "WASHINGTON, D.C. — ", "NEW DELHI: ": where and by whom, not what. */
const DATELINE =
  /^(?:(?:[\p{Lu}][\p{Lu}\p{M}.'’-]+(?:,?\s+[\p{Lu}\p{Ll}\p{M}.'’-]+){0,4},?\s+)?\((?:CNN|AP|Reuters|AFP|UPI|PTI|ANI|IANS|Xinhua|dpa|EFE|ANSA|Bloomberg|[A-Z][A-Za-z .]{1,20})\)\s*(?:--|[-–—:])?\s*|[\p{Lu}][\p{Lu}\p{M}.'’-]{3,}(?:\s+[\p{Lu}][\p{Lu}\p{M}.'’-]+){0,2}(?:,\s+[\p{Lu}\p{Ll}.]+\s?\d{0,2}){0,2}\s*(?:--|[–—]|\s-)\s*)(?=\p{Lu}|["“‘'(\d])/u;

/** A bullet, a dash or a list's mark. */
const MARK = /^(?:[•⁃▪●■*–—-]\s+|\d{1,2}\.\)?\s+(?=\p{Lu}))/u;

/** English openers that tie a sentence to the one before. "But" of "But for" must stay, so a capital follows. */
const TIE =
  /^(?:(?:But|And|Yet|So)\s+(?=\p{Lu}\p{Ll}+\s)|(?:However|Meanwhile|Moreover|Furthermore|Also|Nevertheless|Still),\s+(?=\p{Lu}))/u;

/**
 * How many UTF-16 units to leave off a sentence's start so that it stands alone: dateline, list mark, tie word.
 * Nothing else is ever cut, and what remains begins with a capital, a figure or a quotation mark.
 */
export function looseStart(sentence: string): number {
  let cut = 0;
  for (const pattern of [MARK, DATELINE, TIE]) {
    // A bounded look: the patterns need no more, and a sentence may be a megabyte long.
    const match = pattern.exec(sentence.slice(cut, cut + 160));
    if (match !== null) cut += match[0].length;
  }
  return cut < sentence.length / 2 ? cut : 0;
}
