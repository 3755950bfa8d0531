import { collapse } from '../plain-text.ts';
import { splitNames, withoutCredit } from './names.ts';

/** Where pages show who wrote them, the surest first. */
export const PLACES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  '[class*="byline" i] a',
  '[class*="author-name" i],[class*="author__name" i],[class*="authorname" i],[class*="author_name" i]',
  '[class*="byline" i]',
  '[class*="author" i] a',
  '[class*="author" i],[class*="writer" i],[class*="autor" i],[class*="auteur" i],[class*="journalist" i],[class*="reporter" i]',
  '[class*="person-link" i] a,[class*="contributor" i] a',
  'address a',
];

/** Boxes about an author or by other people, and parts of a byline that hold no name. */
const NOT_BYLINE =
  /comment|bio|about|related|avatar|image|img|photo|picture|social|follow|description|job|role|position|more|date|time|twitter|mail|teaser|card|recommend/i;
/** Who took a picture did not write the article. */
const PICTURE = /\b(?:fotos?|bilde?r?|photos?|images?|imago|quelle|credit|copyright)\b|©/i;
/** Small words inside names. */
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|le|las|los|el|al|van|von|vom|der|den|ten|ter|zu|zur|zum|af|av|bin|ibn|y|e|i|st\.|jr\.?|sr\.?)$/;
/** What stands before a name in a box of facts about the article. */
const LABEL = /^(?:autor(?:in)?(?:\/autor(?:in)?)?|auteure?|autore|author|auteur)\s?:?\s(?=\p{Lu})/iu;
const BY =
  /^(?:(?:written|words|story|reported|edited) )?(?:by|von|par|por|door|di|da|av|af|przez|autor(?:in)?|author)\s?:?\s?$/i;
const MAX_ELEMENTS = 60;
const MAX_CREDITS = 300;
const MAX_NAMES = 6;

/** Names at the first place on the page that fits this selector, and at the same place right behind it. */
export function bylinesAt(copy: Document, place: string): string[] {
  const names: string[] = [];
  let seen = 0;
  for (const element of copy.querySelectorAll(place)) {
    seen += 1;
    if (seen > MAX_ELEMENTS || names.length >= MAX_NAMES) break;
    if (element.closest('[class*="comment" i],[id*="comment" i],footer') !== null) continue;
    // The innermost box holds the name alone.
    if (NOT_BYLINE.test(element.getAttribute('class') ?? '') || element.querySelector(place) !== null)
      continue;
    const text = collapse((element.getAttribute('content') ?? element.textContent).slice(0, 2_000));
    if (text.length > 1 && text.length < 100 && !PICTURE.test(text)) names.push(...splitBylines(text));
  }
  return names;
}

/**
 * Names in a line of text: words of which each begins with a capital letter, or what else signs. What follows a full
 * name is where it was written: "By Ada Field, Lille".
 */
function splitBylines(text: string): string[] {
  const names = splitNames(text).filter((name) => !/\d/.test(name) && looksLikeName(name));
  const [first = ''] = names;
  const isSigned = first.includes(' ') && names.length === 2;
  return isSigned ? names.filter((name) => name === first || name.includes(' ') || isAgency(name)) : names;
}

function looksLikeName(name: string): boolean {
  // Scripts without capital letters.
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return name.length <= 20;
  const words = name.split(/\s+/);
  if (words.length === 1) return isAgency(name) || /^\p{Lu}\p{Ll}+$/u.test(name);
  return words.every((word) => /^["'’(]?\p{Lu}|^(?:d['’])|^\p{Lo}/u.test(word) || PARTICLE.test(word));
}

/** Agencies sign in one word, and some editors with their initials. */
function isAgency(name: string): boolean {
  return /^(?:\p{Lu}{2,5}|[a-z]{2,5}(?:\/[a-z]{2,5})*|Reuters|Bloomberg|Xinhua|Kyodo|Ansa)$/u.test(name);
}

/** "https://post.example/author/ada-field" → "Ada Field"; null for addresses that say no full name. */
export function nameInAddress(address: string): string | null {
  if (address.length > 400) return null;
  const slug =
    /\/(?:authors?|autor(?:en)?|auteurs?|profiles?|people|staff|journalists?|reporters?)\/([a-z]+(?:-[a-z]+){1,3})\/?$/.exec(
      address,
    );
  if (slug === null || slug[1] === undefined) return null;
  return slug[1].replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
}

/** Names in the first line that says "By" or "Author:", or in the link behind such a word below the headline. */
export function creditedNames(copy: Document): string[] {
  let isBehind = false;
  let seen = 0;
  for (const element of copy.querySelectorAll('h1,a,p,li')) {
    if (element.localName === 'h1') isBehind = true;
    if (!isBehind || element.localName === 'h1') continue;
    seen += 1;
    if (seen > MAX_CREDITS) break;
    const text = collapse(element.textContent.slice(0, 400));
    if (text.length >= 100) continue;
    const isCredited =
      element.localName === 'a' ? seen <= MAX_ELEMENTS && isBehindCredit(element, text) : isCredit(text);
    const names = isCredited ? splitBylines(text.replace(LABEL, '')) : [];
    if (names.some((name) => name.includes(' '))) return names;
  }
  return [];
}

/** Whether "By" and nothing else stands before a link, in its box or the next two around it. */
function isBehindCredit(link: Element, name: string): boolean {
  let box = link.parentElement;
  for (let level = 0; level < 3 && box !== null && box.childElementCount < 6; level += 1) {
    const text = collapse(box.textContent.slice(0, 400));
    if (BY.test(text.slice(0, Math.max(text.indexOf(name), 0)))) return true;
    box = box.parentElement;
  }
  return false;
}

function isCredit(text: string): boolean {
  return withoutCredit(text) !== text || LABEL.test(text);
}
