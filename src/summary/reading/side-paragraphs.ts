import { isAuthorNote } from './author-notes.ts';

/** Where notes on the author stand: the first and last paragraphs. */
const FIRST = 2;
const LAST = 4;
const LONGEST_NOTE = 1200;

/** A note goes on: "She has written …", "Follow …". */
const GOES_ON =
  /^(?:He|She|They|Her|His|Their|Before joining|Prior to|Previously|When (?:he|she|they)|When not|In (?:his|her|their) (?:spare|free)|Follow|Contact|Reach|You can|E-?mail|Er|Sie|Il|Elle|Él|Ella|Ele|Ela)\s/u;

const FOOTNOTE = /^\*{1,3}[^\s*][^*]*$/u;
/** More are the items of a list. */
const MOST_FOOTNOTES = 2;

/** A question that is a paragraph of its own, and so short, is a heading. */
const QUESTION = /^[\p{Lu}¿\d][^.!?"“”„«»:\n]{5,90}\?$/u;
const WORDS_OF_HEADING = 12;

/** Indices of paragraphs that are no part of the story: notes on its author, footnotes, questions as headings. */
export function sideParagraphs(paragraphs: readonly string[]): ReadonlySet<number> {
  const side = new Set<number>();
  let note = -2;
  const footnotes = paragraphs.flatMap((text, order) => (FOOTNOTE.test(text.slice(0, 1000)) ? [order] : []));
  if (footnotes.length <= MOST_FOOTNOTES) for (const order of footnotes) side.add(order);
  for (const [order, text] of paragraphs.entries()) {
    if (text.length < 100 && QUESTION.test(text.trim()) && text.split(/\s+/u).length <= WORDS_OF_HEADING)
      side.add(order);
    const atEdge = order < FIRST || order >= paragraphs.length - LAST;
    if (!atEdge || text.length > LONGEST_NOTE || paragraphs.length <= FIRST) continue;
    const isNote = isAuthorNote(text, (name) => isNamedBeside(paragraphs, order, name));
    if (!isNote && (note !== order - 1 || !GOES_ON.test(text))) continue;
    note = order;
    side.add(order);
  }
  return side;
}

/** Lines this short may be bylines and credits. */
const LINE = 80;

/** Whether another paragraph has the name, not counting lines that may be the author's own. */
function isNamedBeside(paragraphs: readonly string[], order: number, name: string): boolean {
  return paragraphs.some((text, other) => other !== order && text.length > LINE && text.includes(name));
}
