import { isoDate } from '../metadata/iso-date.ts';

/** Short lines that sit in article bodies without being the article, in a few languages. */
const LINES: readonly RegExp[] = [
  /^(?:read more|read also|also read|see also|related|more on this|recommended|don't miss|watch|listen|more)\b\s*[:|–-]/i,
  /^(?:read more|read also|related (?:stories|articles|topics|content|news|posts)|you (?:may|might) also like|advertisement|advertising|share(?: this)?(?: article| story)?|save|copy link|print|email|comments?|loading\b.*|story continues below.*|article continues.*|continue reading.*|skip (?:to|past) .*|end of .{0,40}promotion|most (?:read|popular)|article content|advertisement \d+|author of the article|join the conversation|we apologize.*|\d+ (?:min|minutes?)\.? read|\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago|duration \d+:\d\d.*|teilen|drucken|e-?mail|partager|imprimer|compartir|czytaj więcej|table of contents|topics|tags|always active|embed)[.:]?$/i,
  /^(?:sign up|subscribe|get our|join our|click here|tap here|download (?:the|our) app|follow (?:us|@)|like us on|listen to this article)\b/i,
  /^(?:lesen sie (?:auch|mehr)|lesen sie hier|zum (?:artikel|thema)\s*:|mehr zum thema|auch interessant|à lire aussi|lire aussi|lea también|leer más|leggi anche|leia (?:também|mais)|lees ook|läs (?:mer|också)|les også|czytaj (?:także|też|więcej)|čtěte také|читайте также|관련기사|あわせて読みたい|関連記事)(?![\p{L}\p{N}])/iu,
  // These begin sentences too: only as a line of their own, or before a colon.
  /^(?:anzeige|werbung|newsletter|publicité|publicidad|pubblicità|publicidade|advertentie|annons|reklama|реклама)(?![\p{L}\p{N}])(?:\s?[:|].*|\s[–—-].*|[^.!?;:,-]{0,40})$/iu,
  /^(?:photo|image|picture|foto|bild|photograph|quelle|источник|фото|fotografía|fotografia)(?: credit)?s?\s*[:/]/iu,
  /^\(?(?:image|photo|picture|foto|bild|slide)s?(?: credit\b.*| \d+ (?:of|von|de|di|\/) \d+)\)?$/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /^(?:>>|►|▶|➡|👉|➤)/u,
];

/** Who took a picture, at the end of a line: "… © A. Field", "A. Field/Getty Images". */
const CREDITS: readonly RegExp[] = [
  /(?:©|\(c\)|(?<![\p{L}])(?:foto|photo|bild|picture|image|credit|quelle)s?\s?:)\s?[^.!?]{2,60}$/iu,
  /(?:\/|\||,|\(|(?<![\p{L}])(?:via|by))\s*(?:getty(?: images)?|reuters|afp|epa|dpa|ap(?: photo)?|shutterstock|alamy|imago|bloomberg|istock|unsplash|anp|ansa|efe|ritzau|scanpix|tt|ntb)(?![\p{L}])[^.!?]{0,40}$/iu,
];

/** What stands where a post or a film would be, until the reader agrees to load it. */
const CONSENT: readonly RegExp[] = [
  /extern\w* (?:redaktionelle\w* )?inhalt|eingebettete\w* inhalt|redaktioneller inhalt/iu,
  /personenbezogene\w* daten|datenschutz|einwilligung|drittplattform/iu,
  /third[- ]party content|external content|embedded content/iu,
  /personal data|privacy (?:policy|settings)|cookie (?:settings|preferences)|consent/iu,
  /contenus? (?:externes?|tiers)|contenidos? externos?|contenut[oi] estern[oi]/iu,
  /données personnelles|datos personales|dati personali|cookies/iu,
];

/** When a page was written; a book is published in a year, too. */
const STAMP = /^(?:published|updated|last updated|posted)(?![\p{L}\p{N}])/iu;
const MAX_STAMP = 90;

function isTime(paragraph: string): boolean {
  return isoDate(paragraph) !== null || /\d:\d\d|\bago\b|\b(?:today|yesterday)\b/i.test(paragraph);
}

/** Longer lines are sentences, whatever they begin with. */
const MAX_CHARACTERS = 160;
const MAX_CAPTION = 320;
const MAX_CONSENT = 900;

/** True for "Read more: …", newsletter, share and advertising lines; errs towards keeping text. */
export function isBoilerplate(paragraph: string): boolean {
  const length = paragraph.length;
  if (length <= MAX_CHARACTERS && LINES.some((line) => line.test(paragraph))) return true;
  if (length <= MAX_STAMP && STAMP.test(paragraph) && isTime(paragraph)) return true;
  if (length <= MAX_CAPTION && CREDITS.some((line) => line.test(paragraph))) return true;
  return length <= MAX_CONSENT && CONSENT.filter((line) => line.test(paragraph)).length >= 2;
}
