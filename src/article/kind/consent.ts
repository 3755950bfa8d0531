import { collapse } from '../plain-text.ts';
import { accepts, speaksOfConsent, speaksToReader } from './gate-words.ts';
import { isShown } from './is-shown.ts';
import type { KindSigns } from './kind-signs.ts';

/** The boxes of consent managers, by the names they give themselves. */
const BOXES =
  '#onetrust-consent-sdk, #onetrust-banner-sdk, #didomi-host, [id^="sp_message"], #usercentrics-root, ' +
  '#usercentrics-cmp-ui, .qc-cmp2-container, #cmpbox, #cmpwrapper, #truste-consent-track, .truste_box_overlay, ' +
  '#CybotCookiebotDialog, #iubenda-cs-banner, .fc-consent-root, #axeptio_overlay, .consent-page, form[action*="consent" i]';
const CONTROLS = 'button, input[type="submit"], [role="button"], a';
const MAX_CONTROLS = 500;
/** In Latin letters: a longer text is more than a dialog. */
const MAX_DIALOG = 2_500;
/** With less there is no text. */
const HARDLY = 120;
/** In characters: what a page with nothing but a dialog, its header and its footer may say. */
const MAX_PAGE = 6_000;

/**
 * Whether consent is asked for in place of a text: `paragraphs` are what was found as the page's main text, of `length`
 * Latin letters. A dialog over a text that can be read is none.
 */
export function isConsentWall(
  page: Document,
  { host, length, textLength }: Pick<KindSigns, 'host' | 'length' | 'textLength'>,
  paragraphs: string[],
): boolean {
  if (/^(?:consent|guce)\./.test(host)) return true;
  if (length > MAX_DIALOG) return false;
  // Where the text was taken for no text, what the page says stands in its paragraphs.
  const said = length >= HARDLY ? paragraphs : linesOf(page);
  const spoken = said.filter(speaksOfConsent).join(' ');
  const isDialog = spoken.length > Math.max(HARDLY, said.join(' ').length / 2) && speaksToReader(spoken);
  if (isDialog && canAccept(page)) return true;
  // A page that says much is read, even where its main text is not found.
  return length < HARDLY && textLength < MAX_PAGE && [...page.querySelectorAll(BOXES)].some(isAsking);
}

function linesOf(page: Document): string[] {
  return [...page.querySelectorAll('p')]
    .slice(0, MAX_CONTROLS)
    .filter(isShown)
    .map((line) => collapse(line.textContent.slice(0, MAX_DIALOG)));
}

function canAccept(page: Document): boolean {
  return [...page.querySelectorAll(CONTROLS)]
    .slice(0, MAX_CONTROLS)
    .some((control) => accepts(collapse(control.getAttribute('value') ?? control.textContent.slice(0, 200))));
}

/** A box that says something, or that holds another page or a shadow, where it says it. */
function isAsking(box: Element): boolean {
  if (!isShown(box)) return false;
  return speaksOfConsent(collapse(box.textContent.slice(0, 5_000))) || box.querySelector('iframe') !== null;
}
