import { endsSentence } from '../body/end-mark.ts';
import { collapse } from '../plain-text.ts';
import { asksFor } from './gate-words.ts';
import { isShown } from './is-shown.ts';

export type Gate = 'paywall' | 'sign-in';

/** The names that subscription systems and publishers give to what stands in for the rest of a text. */
const BOX =
  /pay-?wall|reg(?:istration)?-?wall|subscription-?wall|premium-?wall|meter-?wall|piano-|tinypass|tp-container|poool|zephr|pelcro|leaky-|subscribers?-only|article-(?:gate|barrier)/i;
const LINES = 'p, h2, h3, h4, h5, button, strong';
const ELSEWHERE = 'header, nav, footer, aside';
const MAX_ELEMENTS = 20_000;
/** Of each all the text is read, and they may stand in each other. */
const MAX_BOXES = 300;
const MAX_LINES = 3_000;
/** More than this, in characters, is no offer: the name stands on what is sold. */
const MAX_OFFER = 1_500;
const MAX_LINE = 200;
/** A shorter paragraph may be the offer itself. */
const MIN_SENTENCE = 70;

/**
 * What the page asks for in place of the rest of its text; null where nothing of the kind is to be seen. `told` are the
 * paragraphs of its text: a story about subscribers asks for nothing.
 */
export function gateOf(page: Document, told: readonly string[] = []): Gate | null {
  const boxes = [...page.querySelectorAll('[class], [id]')]
    .slice(0, MAX_ELEMENTS)
    .filter(isBox)
    .slice(0, MAX_BOXES);
  const lines = [...page.querySelectorAll(LINES)].slice(0, MAX_LINES);
  const sentences = new Set(told.filter((text) => text.length > MIN_SENTENCE && endsSentence(text)));
  return (
    gateIn(boxes, MAX_OFFER, 'header, nav, footer', sentences) ??
    gateIn(lines, MAX_LINE, ELSEWHERE, sentences)
  );
}

function isBox(element: Element): boolean {
  return BOX.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

function gateIn(
  elements: readonly Element[],
  limit: number,
  elsewhere: string,
  sentences: ReadonlySet<string>,
): Gate | null {
  for (const element of elements) {
    const text = element.textContent;
    if (text.length > 4 * limit) continue;
    const offer = collapse(text);
    if (offer === '' || offer.length > limit || sentences.has(offer)) continue;
    const gate = asksFor(offer);
    if (gate !== null && element.closest(elsewhere) === null && isShown(element)) return gate;
  }
  return null;
}
