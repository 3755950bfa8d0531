import type { Span } from '../sentences/sentences.ts';

/** Words of which a caption's pointer is made, and those of them that make it one. */
const POINTER_WORD =
  'pictured|seen|shown|photographed|above|below|left|right|centre|center|middle|far|top|bottom|inset|second|third|' +
  'from|to|in|on|the|and|here|file|photo|image|picture|video';
const POINTER = `(?=[^()\\[\\]]{0,40}\\b(?:pictured|above|below|left|right|centre|center|inset)\\b)(?:${POINTER_WORD})(?:,? (?:${POINTER_WORD})){0,5}`;

/** What the brackets may hold that a card can do without. Ages, sums, names and abbreviations are not among it. */
const ASIDES: readonly string[] = [
  POINTER,
  '(?:file )?(?:photo|picture|image)',
  'pictured,? [^()\\[\\]]{1,80}',
  '(?:see|watch|view|click|scroll|read|listen to) (?:more |also |full |the |our )?(?:below|above|box|table|chart|graphic|graph|map|picture|photo|image|video|sidebar|here|footnote|note|page|link|story|gallery)s?\\b[^()\\[\\]]{0,60}',
  '(?:more|read|read more|related|watch|also read|also see|see also|photos?|video|gallery|listen)\\s?:[^()\\[\\]]{1,140}',
  'pdf|link|opens? (?:in )?(?:a )?new (?:tab|window)|external link',
  '@\\w{2,30}',
  '(?:nyse|nasdaq|nasdaqgs|amex|lse|lon|tsx|tsxv|asx|fra|etr|epa|ams|hkg|hkex|tyo|bse|nse|otc\\w{0,6}|ticker|symbol)\\s?:\\s?[a-z0-9.:-]{1,12}',
  // Spanish, French, German, Portuguese, Italian, Dutch.
  "(?:a la |à |a |en la |na |nella |im |op de )?(?:izquierda|derecha|gauche|droite|esquerda|direita|sinistra|destra|foto|photo|bild|imagen|imagem)(?: de archivo| d[’']archives?| d[’']illustration| de arquivo| d[’']archivio)?",
  'archivbild|archivfoto|symbolbild|symbolfoto|archives|ci-contre|ci-dessous|ci-dessus|siehe (?:unten|oben|foto|bild|video|grafik)|voir (?:ci-dessous|ci-dessus|notre|photo|vidéo)[^()\\[\\]]{0,40}|(?:ver|vea|veja|vedi|leia|lea) (?:abajo|arriba|abaixo|acima|sotto|sopra|foto|aquí|aqui|mais)[^()\\[\\]]{0,30}|zie (?:onder|hieronder|boven|foto|video)|links im bild|rechts im bild|linksboven|rechtsboven',
];

const BRACKETED = new RegExp(`\\((?:${ASIDES.join('|')})\\)|\\[(?:\\d{1,3}|citation needed|pdf)\\]`, 'giu');

/** A list of parties has a left and a right of its own. */
const PARTIES = /\b(?:part(?:y|ies)|coalition|bloc|wing)\b/iu;
const SIDE = /^\((?:centre|center|far|left|right|[ -]){1,3}\)$/iu;

/** ", pictured above," between commas. */
const POINTING_CLAUSE =
  /,\s(?:pictured|seen|shown)\s(?:(?:far|top|bottom|on the)\s)?(?:above|below|left|right|here)(?:,(?=\s)|(?=\.))/giu;

const GLANCE = /[([]|, (?:pictured|seen|shown)|statement/iu;

/** Where a statement was made; by whom stays. */
const MEDIUM =
  /(?<=\b(?:said|says))\sin an?\s(?:(?:written|prepared|brief|short)\s)?statement(?=[.,]|\sthat\b)/giu;

/**
 * Stretches of a sentence that may be left out, in order, without overlap: pointers of captions, calls to look
 * elsewhere, handles and ticker signs, footnote marks, the medium of a statement. What stays reads as a sentence.
 */
export function asidesOf(sentence: string): Span[] {
  const found: Span[] = [];
  // Most sentences have none of them: a glance is cheaper than the patterns.
  if (!GLANCE.test(sentence)) return found;
  for (const { 0: whole, index } of sentence.matchAll(BRACKETED)) {
    if (SIDE.test(whole) && PARTIES.test(sentence.slice(Math.max(0, index - 200), index + 200))) continue;
    // "Calder (left) Weir (right)": without the mark between them two would become one.
    if (
      /^\s\p{Lu}/u.test(sentence.slice(index + whole.length, index + whole.length + 2)) &&
      index > 0 &&
      !/[,;:]\s$/u.test(sentence.slice(Math.max(0, index - 2), index))
    )
      continue;
    found.push(joined(sentence, index, index + whole.length));
  }
  for (const { 0: whole, index } of sentence.matchAll(POINTING_CLAUSE)) {
    // An earlier comma may have opened something that this one closes.
    if (!sentence.slice(Math.max(0, index - 300), index).includes(','))
      found.push({ start: index, end: index + whole.length });
  }
  for (const { 0: whole, index } of sentence.matchAll(MEDIUM))
    found.push({ start: index, end: index + whole.length });
  return found.sort((first, second) => first.start - second.start);
}

/** Takes white space, and a comma that would be doubled, with what is left out. */
function joined(sentence: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  if (start === 0) {
    while (/\s/u.test(sentence.charAt(end))) end += 1;
    return { start, end };
  }
  const glued = /[\p{L}\p{N}]/u.test(sentence.charAt(end));
  if (!glued) while (/\s/u.test(sentence.charAt(start - 1))) start -= 1;
  if (sentence.charAt(start - 1) === ',' && sentence.charAt(end) === ',') end += 1;
  return { start, end };
}
