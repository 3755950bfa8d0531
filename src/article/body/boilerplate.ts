/** Short lines that sit in article bodies without being the article, in a few languages. */
const LINES: readonly RegExp[] = [
  /^(?:read more|read also|also read|see also|related|more on this|recommended|don't miss|watch|listen)\b\s*[:|–-]/i,
  /^(?:read more|read also|related (?:stories|articles|topics|content)|advertisement|advertising|share(?: this)?(?: article| story)?|save|copy link|print|email|comments?|loading\.*|story continues below.*|article continues.*|continue reading.*|skip (?:to|past) .*|end of .{0,40}promotion|most (?:read|popular)|article content|advertisement \d+|author of the article|join the conversation|we apologize.*|(?:published|updated|last updated|posted)\b.{0,70}|\d+ (?:min|minutes?)\.? read|teilen|drucken|e-?mail|partager|imprimer|compartir|czytaj więcej|table of contents|topics|tags|always active)[.:]?$/i,
  /^(?:sign up|subscribe|get our|join our|click here|tap here|download (?:the|our) app|follow us|like us on|listen to this article)\b/i,
  /^(?:lesen sie (?:auch|mehr)|mehr zum thema|anzeige|werbung|newsletter|à lire aussi|lire aussi|publicité|lea también|leer más|publicidad|leggi anche|pubblicità|leia (?:também|mais)|publicidade|lees ook|advertentie|läs mer|annons|czytaj (?:także|też)|reklama)\b/i,
  /^(?:photo|image|picture|foto|bild|photograph)(?: credit)?s?\s*[:/]/i,
  /^(?:©|\(c\)|copyright\b)/i,
];

/** Longer lines are sentences, whatever they begin with. */
const MAX_CHARACTERS = 160;

/** True for "Read more: …", newsletter, share and advertising lines; errs towards keeping text. */
export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length <= MAX_CHARACTERS && LINES.some((line) => line.test(paragraph));
}
