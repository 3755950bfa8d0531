import { type PageCopy, SOURCE_ATTRIBUTE } from '../body/page-copy.ts';
import { entryTime } from './entry-time.ts';

/** The names that live-blog systems give to one entry. */
const ENTRY_NAME =
  /(?:^|[\s_-])(?:live-?(?:blog)?[-_]{0,2}(?:post|entry|update|item|event|card|block)|(?:live-?)?ticker[-_]{0,2}(?:post|entry|item|event|eintrag)|(?:blog|lb)[-_]{0,2}(?:entry|post|update)|timeline-(?:item|entry|event)|update-?(?:item|card|block))(?:$|[\s_-])/i;
const MAX_MARKERS = 3_000;
/** In characters outside links: an entry says something, a teaser only leads to what does. */
const MIN_TEXT = 60;
/** Fewer are no blog, but a story and what stands beside it. */
const MIN_ENTRIES = 3;

/**
 * The elements of the copy that are a live blog's entries, in the page's order: of all elements with several parts that
 * each carry a time, or are named as entries, the parts of the one that has the most with text. Entries that are written
 * one after the other into one element are given an element each.
 */
export function entryElements({ document, originals }: PageCopy): Element[] {
  const parts = partsWithMarkers(document, originals);
  let best: { parent: Element; entries: Element[][] } = { parent: document.documentElement, entries: [] };
  for (const [parent, children] of parts) {
    if (children.size < MIN_ENTRIES) continue;
    const entries = entriesAmong(parent, children);
    if (entries.length > best.entries.length) best = { parent, entries };
  }
  if (best.entries.length < MIN_ENTRIES) return [];
  // A blog of several days has an element for each.
  const alike = [...parts].filter(([parent]) => isAlike(parent, best.parent));
  return alike.flatMap(([parent, children]) => entriesAmong(parent, children)).map(joined);
}

/** Each element that holds marked ones → those of its children that are marked or hold one, in order. */
function partsWithMarkers(document: Document, originals: readonly Element[]): Map<Element, Set<Element>> {
  const parts = new Map<Element, Set<Element>>();
  let markers = 0;
  for (const element of document.querySelectorAll('body *')) {
    if (!isMarker(element, originalOf(element, originals))) continue;
    markers += 1;
    if (markers > MAX_MARKERS) break;
    for (let child = element, parent = child.parentElement; parent !== null; parent = child.parentElement) {
      const children = parts.get(parent) ?? new Set();
      // Whoever has been here before went on to the top.
      if (children.has(child)) break;
      parts.set(parent, children.add(child));
      child = parent;
    }
  }
  return parts;
}

/** The page's own element for a block of the copy, which has all its attributes; the others are their own. */
export function originalOf(element: Element, originals: readonly Element[]): Element {
  const index = element.getAttribute(SOURCE_ATTRIBUTE);
  return index === null ? element : (originals[Number(index)] ?? element);
}

function isMarker(element: Element, original: Element): boolean {
  if (element.localName === 'time') return true;
  if (/\bliveBlogUpdate\b/.test(original.getAttribute('itemprop') ?? '')) return true;
  if (ENTRY_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 1_000))) return true;
  return entryTime(original) !== null;
}

/** The parts that say something; where they are but the heads of entries, each with what follows it. */
function entriesAmong(parent: Element, children: ReadonlySet<Element>): Element[][] {
  const whole = [...children].filter((child) => textOutsideLinks([child]) >= MIN_TEXT);
  if (whole.length * 2 >= children.size) {
    // One that carries no time of its own is an entry all the same.
    const names = new Set(whole.map(nameOf));
    const entries = [...parent.children].filter((child) => names.has(nameOf(child)));
    return entries.filter((child) => textOutsideLinks([child]) >= MIN_TEXT).map((child) => [child]);
  }
  const groups: Element[][] = [];
  for (const child of parent.children) {
    if (children.has(child)) groups.push([child]);
    else groups.at(-1)?.push(child);
  }
  return groups.filter((group) => group.length > 1 && textOutsideLinks(group) >= MIN_TEXT);
}

function textOutsideLinks(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => {
    const links = [...element.querySelectorAll('a')];
    const linked = links.reduce((length, link) => length + link.textContent.trim().length, 0);
    return sum + element.textContent.trim().length - linked;
  }, 0);
}

function isAlike(element: Element, model: Element): boolean {
  return element === model || (model.hasAttribute('class') && nameOf(element) === nameOf(model));
}

/** Element and classes, without those that number. */
function nameOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').slice(0, 200).split(/\s+/);
  return [element.localName, ...classes.filter((name) => !/\d/.test(name))].join(' ');
}

function joined(group: Element[]): Element {
  const [first] = group;
  if (first !== undefined && group.length === 1) return first;
  const box = (first?.ownerDocument ?? document).createElement('div');
  first?.before(box);
  box.append(...group);
  return box;
}
