import { namesIn } from '../metadata/byline.ts';
import { collapse } from '../plain-text.ts';
import { articleNode, textOf } from '../structured-data.ts';
import { agencyAtEnd, agencyCredited, agencyInByline, agencyInDateline } from './agency-credits.ts';
import { AGENCIES } from './agency-names.ts';
import { type PageMarkup, isOn } from '../page-markup.ts';

const AUTHOR_TAGS = ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'];
const BYLINES = '[class*="byline" i], [rel~="author"], [itemprop="author"], [class*="author" i], address';
/** Credits in these are those of a picture, of another story or of a quotation. */
const ASIDE = 'figure, figcaption, nav, footer, blockquote, li, [class*="caption" i], [class*="related" i]';
const MAX_PARAGRAPHS = 300;
const LEAST_LETTERS = 60;

/**
 * The agency whose copy the page prints, by its name: from the article's author, its byline, its dateline or the credit
 * at its end. Not where the agency is only part of the credit, nor on the agency's own site.
 */
export function agencyOf(page: PageMarkup): string | null {
  const name = statedAgency(page) ?? bylineAgency(page.document) ?? textAgency(paragraphsOf(page.document));
  const agency = AGENCIES.find((one) => one.name === name);
  return agency === undefined || isOn(page.url, agency.sites) ? null : agency.name;
}

/** From markup, where all authors are agencies. */
function statedAgency({ data, tags }: PageMarkup): string | null {
  const node = articleNode(data);
  const stated = [
    node?.['author'],
    node?.['creator'],
    node?.['sourceOrganization'],
    node?.['copyrightHolder'],
  ];
  const lists = [
    ...stated.map((value) => namesIn(value, data, 0)),
    ...AUTHOR_TAGS.map((name) => tags.get(name) ?? []),
  ];
  for (const names of lists) {
    const agencies = names.map(agencyCredited);
    if (agencies[0] != null && !agencies.includes(null)) return agencies[0];
  }
  const author = node === null ? null : textOf(node['author']);
  return author === null ? null : agencyInByline(collapse(author.slice(0, 200)));
}

/** From the first bylines behind the headline. */
function bylineAgency(document: Document): string | null {
  const headline = document.querySelector('h1');
  if (headline === null) return null;
  const article = headline.closest('article') ?? document;
  const inOrder = [...article.querySelectorAll(`h1, ${BYLINES}`)];
  const behind = inOrder.slice(inOrder.indexOf(headline) + 1).filter((element) => element.localName !== 'h1');
  for (const byline of behind.filter((element) => !isBeside(element, article)).slice(0, 6)) {
    const agency = agencyInByline(collapse(byline.textContent.slice(0, 300)));
    if (agency !== null) return agency;
  }
  return null;
}

/** From the dateline of the first paragraphs, a credit that is a paragraph of its own, or the end of the last one. */
function textAgency(paragraphs: string[]): string | null {
  for (const text of paragraphs.slice(0, 3)) {
    const agency = agencyInDateline(text);
    if (agency !== null) return agency;
  }
  // Behind the text may still stand what belongs to the page: a note, a call for comments.
  const behind = paragraphs.slice(paragraphs.findIndex(isLong) + 1);
  const credited = behind
    .slice(-6)
    .map(agencyCredited)
    .find((agency) => agency !== null);
  return credited ?? agencyAtEnd(paragraphs.findLast(isLong) ?? '');
}

function isLong(text: string): boolean {
  return text.length >= LEAST_LETTERS;
}

function paragraphsOf(document: Document): string[] {
  const headline = document.querySelector('h1');
  const body =
    document.querySelector('[itemprop="articleBody"]') ??
    headline?.closest('article') ??
    document.querySelector('p + p + p + p')?.parentElement ??
    headline?.parentElement;
  if (body == null) return [];
  return [...body.querySelectorAll('p')]
    .slice(0, MAX_PARAGRAPHS)
    .filter((paragraph) => !isBeside(paragraph, body))
    .map((paragraph) => collapse(paragraph.textContent.slice(0, 5_000)))
    .filter((text) => text !== '');
}

/** Whether this belongs to a picture, a quotation or another story; an aside within the article may be its own. */
function isBeside(element: Element, article: ParentNode): boolean {
  return element.closest(ASIDE) !== null || (element.closest('aside') !== null && article.nodeType === 9);
}
