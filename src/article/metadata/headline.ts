import { collapse } from '../plain-text.ts';
import { titleKey } from './title-tail.ts';

/** The line above a headline, inside the same heading. */
const KICKER =
  /kicker|overline|over-?title|roofline|dachzeile|eyebrow|sur-?tit|antetit|volada|spitzmarke|headlineemphasis|occhiello|strapline/i;
/** Headings beyond this many are those of the text, or of the page's boxes. */
const MAX_HEADINGS = 4;

/** What stands large on the page, whole and without its kicker. */
export interface Headline {
  whole: string;
  bare: string;
}

/**
 * The headline that a reader sees: the h1 that says the same as one of `titles`, else the first that shares a word with
 * them. Other h1 are a site's name, or above a box. Null where there is none.
 */
export function visibleHeadline(copy: Document, titles: readonly string[]): Headline | null {
  const headlines = headings(copy, 'h1');
  const keys = titles.map(titleKey).filter((key) => key !== '');
  if (keys.length === 0) return headlines.find(({ bare }) => bare.length > 10) ?? headlines[0] ?? null;
  const words = new Set(titles.flatMap(wordsIn));
  return (
    headlines.find(({ whole, bare }) => keys.includes(titleKey(whole)) || keys.includes(titleKey(bare))) ??
    headlines.find(({ bare }) => bare.length > 10 && wordsIn(bare).some((word) => words.has(word))) ??
    null
  );
}

/** Words of some length, or pairs of signs in scripts that do not part words. */
function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  const pairs = lower.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{2}/gu) ?? [];
  return [...(lower.match(/\p{L}{4,}/gu) ?? []), ...pairs];
}

/** The first headings below h1: some sites keep h1 for search engines and show their headline there. */
export function lesserHeadlines(copy: Document): Headline[] {
  return headings(copy, 'h2,h3');
}

function headings(copy: Document, selector: string): Headline[] {
  const found: Headline[] = [];
  for (const element of copy.querySelectorAll(selector)) {
    const headline = { whole: collapse(element.textContent), bare: bareText(element) };
    if (headline.whole !== '' && found.push(headline) >= MAX_HEADINGS) break;
  }
  return found;
}

function bareText(heading: Element): string {
  const parts = [...heading.children];
  const texts = parts.map((part) => collapse(part.textContent)).filter((text) => text !== '');
  const kicker = parts.findIndex((part) => KICKER.test(part.getAttribute('class') ?? ''));
  if (kicker >= 0) {
    const rest = parts.filter((_, index) => index !== kicker).map((part) => part.textContent);
    const bare = collapse(rest.join(' ')).replace(/^[-–:|\s]+/, '');
    if (bare.length > 10) return bare;
  }
  const whole = collapse(heading.textContent);
  // Two boxes and nothing else: a line above and the headline.
  const [above = '', below = ''] = texts;
  const isPair = texts.length === 2 && above.length + below.length >= whole.length - 1;
  return isPair && below.length > 20 && above.length < 40 && above.length < below.length ? below : whole;
}
