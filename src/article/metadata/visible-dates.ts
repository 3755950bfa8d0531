import { collapse } from '../plain-text.ts';
import { isoDate } from './iso-date.ts';

/** What marks the time of a change, in front of the time. */
const UPDATED_WORD =
  /updat|modif|aktualisiert|geändert|mis à jour|actualizado|aggiornat|atualizado|bijgewerkt|oppdatert|uppdaterad|opdateret|zaktualizowan|güncelle|обновл|更新|수정|입력.*수정/i;

const DATED =
  'h1,h2,h3,[class*="date" i],[class*="time" i],[class*="publish" i],[class*="posted" i],[class*="datum" i],[class*="fecha" i],' +
  '[class*="meta" i],[class*="byline" i],[class*="info" i],[class*="author" i],time';
const MAX_ELEMENTS = 400;
/** Boxes looked at behind the headline, and before it. */
const BEHIND = 10;
const BEFORE = 4;
const MAX_CHARACTERS = 160;

/** The date of the first element that one of these selectors finds and `isRight` takes; else null. */
export function dateAt(
  copy: Document,
  places: readonly string[],
  isRight: (element: Element) => boolean,
): string | null {
  for (const place of places) {
    let seen = 0;
    for (const element of copy.querySelectorAll(place)) {
      seen += 1;
      if (seen > 3) break;
      if (!isRight(element)) continue;
      const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
      const date = isoDate(stated) ?? isoDate(element.textContent);
      if (date !== null) return date;
    }
  }
  return null;
}

/** The date in a line beside the headline, which says nothing of an update; null where no headline is. */
export function dateNearHeadline(copy: Document): string | null {
  const elements: Element[] = [];
  for (const element of copy.querySelectorAll(DATED)) {
    if (elements.push(element) >= MAX_ELEMENTS) break;
  }
  const headline = elements.findIndex((element) => element.localName === 'h1');
  if (headline < 0) return null;
  const near = [
    ...elements.slice(headline + 1, headline + 1 + BEHIND),
    ...elements.slice(Math.max(headline - BEFORE, 0), headline).reverse(),
  ];
  let headings = 0;
  for (const element of near) {
    // Below the next headings there are other stories.
    if (/^h[23]$/.test(element.localName) && (headings += 1) > 1) break;
    const text = collapse(element.textContent.slice(0, MAX_CHARACTERS * 4));
    if (text.length > MAX_CHARACTERS || /^\s*[\p{L}\s]{0,20}$/u.test(text)) continue;
    const [first = ''] = text.split(UPDATED_WORD);
    const date = isoDate(first);
    if (date !== null) return date;
  }
  return null;
}
