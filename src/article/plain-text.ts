const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  euro: '€',
  pound: '£',
};

/** `&uuml;` is a letter and the name of its mark. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
};

/** White space (also no-break) runs become one space, soft hyphens and zero-width marks go. */
export function collapse(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Text as publishers put it into attributes and JSON: formatting tags removed, character references
 * decoded once. What remains is text and must be shown as text: it may still look like markup.
 */
export function plainText(value: string): string {
  const untagged = value.replace(
    /<\/?(?:em|i|b|u|strong|span|br|sub|sup|a|p|mark|small|cite|q)(?:\s[^<>]*)?\/?>/gi,
    '',
  );
  return collapse(untagged.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, decode));
}

function decode(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) {
    const mark = name.slice(1);
    if (Object.hasOwn(MARKS, mark)) return (name.charAt(0) + (MARKS[mark] ?? '')).normalize('NFC');
    return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/**
 * How many words split at white space; 0 for an empty text. Of a text in a script without spaces, how many it would be
 * in one with them.
 */
export function countWords(text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0;
  const length = readingLength(text);
  return length > 15 * words ? Math.round(length / 6) : words;
}

/**
 * A text's length in letters of an alphabetic script, so that one threshold serves every language:
 * a Chinese or Japanese character says about as much as two and a half Latin letters.
 */
export function readingLength(text: string): number {
  const ideographs = text.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0;
  return text.length + ideographs * 1.5;
}
