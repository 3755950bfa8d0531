import { isBoxName, isCommentsName, namesOf } from './box-names.ts';

/** What stands within a line of text, and what a page consists of; neither is a box. */
const NO_BOX = new Set(
  (
    'a abbr b bdi bdo cite code em font i ins kbd label mark q s small span strong sub sup time u var wbr ' +
    'main article body html h1'
  ).split(' '),
);
/** A box holds less than this share of the page's prose; what holds more is the article. */
const MOST = 0.25;
/** What holds more than this share of the prose is the page. */
const ALL = 0.97;
/** Characters in the box of another story's headline, picture and first sentences. */
const MAX_TEASER = 600;
const TEASER_LEVELS = 4;
/** Characters in one element that are more than a label. */
const PROSE = 40;

/** Characters of text in an element, and those of them in pieces long enough to be prose. */
interface Size {
  text: number;
  prose: number;
}

/**
 * Removes what stands beside an article's text, by the names of the elements, and the teasers of other stories.
 * Readers' comments go whatever their size; all else only where it is a small part of the page.
 */
export function removeBoxes(root: Element): void {
  const elements = [...root.querySelectorAll('*')];
  const sizes = measure(root, elements);
  const most = MOST * (sizes.get(root)?.prose ?? 0);
  const isSmall = (element: Element) => (sizes.get(element)?.prose ?? 0) <= most;
  /** Some call the box around all of their page so. */
  const holdsAll = (element: Element) =>
    (sizes.get(element)?.prose ?? 0) > ALL * (sizes.get(root)?.prose ?? 0) ||
    element.querySelector('h1') !== null;
  const isTeaser = (box: Element) => isSmall(box) && (sizes.get(box)?.text ?? 0) <= MAX_TEASER;
  for (const box of teasers(elements, root, sizes, isTeaser, most)) box.remove();
  for (const element of elements) {
    if (NO_BOX.has(element.localName)) continue;
    const names = namesOf(element);
    if (names.some(isCommentsName) && !holdsAll(element)) element.remove();
    else if (isSmall(element) && names.some(isBoxName)) element.remove();
  }
}

/** `elements` are all those in `root`, in document order. */
function measure(root: Element, elements: readonly Element[]): Map<Element, Size> {
  const sizes = new Map<Element, Size>([[root, ownSize(root)]]);
  for (const element of elements) sizes.set(element, ownSize(element));
  for (const element of elements.toReversed()) {
    const size = sizes.get(element);
    const parent = element.parentElement === null ? undefined : sizes.get(element.parentElement);
    if (size === undefined || parent === undefined) continue;
    parent.text += size.text;
    parent.prose += size.prose;
  }
  return sizes;
}

function ownSize(element: Element): Size {
  let text = 0;
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (child.nodeType === 3) text += (child.nodeValue ?? '').trim().length;
  return { text, prose: text >= PROSE ? text : 0 };
}

/** A headline that is a link as a whole: of another story. Links within the page are its table of contents. */
function isTeaserHeadline(element: Element, sizes: ReadonlyMap<Element, Size>): boolean {
  if (!/^h[2-5]$/.test(element.localName)) return false;
  const link = element.closest('a') ?? element.querySelector('a');
  if (link === null || link.getAttribute('href') === '#x') return false;
  const length = sizes.get(element)?.text ?? 0;
  return length > 20 && (sizes.get(link)?.text ?? 0) >= length * 0.9;
}

/**
 * The boxes of other stories. Where those beside each other hold much of the page's prose below its headline, they are a
 * list that is the article: "Seven places to eat", each with a link.
 */
function teasers(
  elements: readonly Element[],
  root: Element,
  sizes: ReadonlyMap<Element, Size>,
  isTeaser: (box: Element) => boolean,
  most: number,
): Element[] {
  const groups = new Map<Element | null, Set<Element>>();
  for (const element of elements) {
    const box = isTeaserHeadline(element, sizes) ? teaserBox(element, root, isTeaser) : null;
    if (box === null) continue;
    const group = groups.get(box.parentElement) ?? new Set();
    groups.set(box.parentElement, group.add(box));
  }
  return [...groups].flatMap(([parent, boxes]) => {
    const prose = [...boxes].reduce((sum, box) => sum + (sizes.get(box)?.prose ?? 0), 0);
    const isList = prose > most && parent?.closest('article')?.querySelector('h1') != null;
    return isList ? [] : [...boxes];
  });
}

/** The largest element around a headline that still is a teaser; null where it stands in the text itself. */
function teaserBox(headline: Element, root: Element, isTeaser: (box: Element) => boolean): Element | null {
  let box: Element | null = null;
  let element = headline.parentElement;
  for (let level = 0; level < TEASER_LEVELS; level += 1) {
    if (element === null || element === root || !isTeaser(element)) break;
    box = element;
    element = element.parentElement;
  }
  return box;
}
