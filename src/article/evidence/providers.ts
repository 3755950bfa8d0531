import type { NamedPublisher } from '../../outlets/evidence.ts';
import { webAddress } from '../canonical.ts';
import { collapse } from '../plain-text.ts';
import { type PageMarkup, isOn } from '../page-markup.ts';
import { openRoots } from './shadow-roots.ts';

/** An aggregator that shows others' articles, and where it writes whose an article is. */
interface Aggregator {
  sites: readonly string[];
  /** Links or texts that name the provider. */
  provider: string;
  /** The article's own link, where it is not the provider's. */
  article?: string;
  /** Finds the article's id in the path, the part of the page that shows this article, and the parts of all articles. */
  part?: { id: RegExp; places: (id: string) => string; all: string };
}

const AGGREGATORS: readonly Aggregator[] = [
  {
    sites: ['msn.com', 'msn.cn'],
    provider: 'a[href*="/channel/source/"]',
    part: {
      id: /\/(?:ar|vi|ss)-(\w{4,20})(?:\/|$)/,
      places: (id) => `#ViewsPageId-${id}, [data-content-id="${id}"]`,
      all: '[id^="ViewsPageId-"]',
    },
  },
  {
    sites: ['yahoo.com', 'yahoo.co.uk'],
    provider:
      'a[data-ylk*="sec:logo-provider"], a.caas-attr-provider-logo, .caas-attr-provider, .provider-link a, .provider-name',
  },
  { sites: ['feedly.com'], provider: '.EntryMetadataSource', article: 'a.EntryTitleLink' },
  {
    sites: ['inoreader.com', 'innoreader.com'],
    provider: 'a[id^="article_feed_info_link"]',
    article: 'a.article_title_link',
  },
];

/** Links in these are other stories'. */
const BESIDE = 'aside, footer, nav, li';
/** What a headline's own block does not hold. */
const NOT_HEADLINE = 'p, h2, h3, h4, aside, footer, nav, li, cp-article, main, article, body';
const WHOLE = 'main, article, body';
const MOST_LEVELS = 4;

/** Whose article an aggregator says it shows; empty where it shows several, and on every other site. */
export function providers(page: PageMarkup): NamedPublisher[] {
  const aggregator = AGGREGATORS.find(({ sites }) => isOn(page.url, sites));
  if (aggregator === undefined) return [];
  const roots = shownParts(page, aggregator);
  const named = roots
    .flatMap((root) => [...root.querySelectorAll(aggregator.provider)].slice(0, 50))
    .filter((element) => element.closest(BESIDE) === null);
  const found = named.map((element) => describe(element, page, aggregator)).filter(isTold);
  const names = new Set(found.map(({ name }) => name?.toLowerCase()));
  if (names.size !== 1) return [];
  return found.slice(0, 1).map((publisher) => ({ ...publisher, ...articleLink(roots, page, aggregator) }));
}

/**
 * Continuous pages show one article after the other: only the part of the one in the address counts. Where that is not
 * found, only what stands with the page's one headline.
 */
function shownParts(page: PageMarkup, { part }: Aggregator): ParentNode[] {
  const roots = openRoots(page.document);
  if (part === undefined) return roots.map((root) => root.querySelector('h1')?.closest('article') ?? root);
  const id = part.id.exec(page.url?.pathname ?? '')?.[1];
  const own = id === undefined ? [] : roots.map((root) => root.querySelector(part.places(id)));
  const shown = own.find((found) => found !== null);
  if (shown != null) return openRoots(shown);
  if (roots.some((root) => root.querySelector(part.all) !== null)) return [];
  const headlines = roots.flatMap((root) => [...root.querySelectorAll('h1')]);
  return headlines.length === 1 ? headlines.map(blockAround) : [];
}

/** The largest part around a headline that holds neither text nor other stories. */
function blockAround(headline: Element): ParentNode {
  let block: ParentNode = headline;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const around: ParentNode | null = block.parentNode;
    if (around === null || around.querySelector(NOT_HEADLINE) !== null) break;
    if ('matches' in around && (around as Element).matches(WHOLE)) break;
    block = around;
  }
  return block;
}

function describe(element: Element, page: PageMarkup, aggregator: Aggregator): NamedPublisher {
  const texts = [
    element.textContent,
    element.getAttribute('title'),
    element.getAttribute('aria-label'),
    element.querySelector('img[alt]')?.getAttribute('alt'),
  ];
  const name = texts.map((text) => collapse((text ?? '').slice(0, 300))).find((text) => text !== '');
  return {
    name: name === undefined || name.length > 80 ? null : name.replace(/ logo$/i, ''),
    url: outside(element.getAttribute('href'), page, aggregator),
  };
}

function articleLink(
  roots: ParentNode[],
  page: PageMarkup,
  aggregator: Aggregator,
): { url: string } | undefined {
  if (aggregator.article === undefined) return undefined;
  const links = roots.flatMap((root) => [...root.querySelectorAll(aggregator.article ?? '')].slice(0, 50));
  const addresses = new Set(links.map((link) => outside(link.getAttribute('href'), page, aggregator)));
  const [address] = addresses;
  return addresses.size === 1 && address != null ? { url: address } : undefined;
}

/** A link that leads away from the aggregator. */
function outside(href: string | null, page: PageMarkup, { sites }: Aggregator): string | null {
  const address = webAddress(href, page.url?.href);
  return address === null || isOn(URL.parse(address), sites) ? null : address;
}

function isTold({ name }: NamedPublisher): boolean {
  return name !== null;
}
