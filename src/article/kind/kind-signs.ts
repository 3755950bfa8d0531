import type { PageEvidence } from '../../outlets/evidence.ts';
import type { Body } from '../body/body.ts';
import { firstMeta } from '../meta-tags.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { PageMarkup } from '../page-markup.ts';
import { readingLength } from '../plain-text.ts';
import { isArticleType, typesOf } from '../structured-data.ts';
import type { Caption } from './captions.ts';
import type { LayoutSigns } from './layout-signs.ts';

/** What the decision on a page's kind rests on; each is a fact about the page, none a verdict. */
export interface KindSigns extends LayoutSigns {
  host: string;
  /** Path of the address, lower case; null where no address is known. */
  path: string | null;
  /** "?id=8576", lower case; empty where there is none. */
  query: string;
  /** Of the objects in JSON-LD, and of the page's elements: a video in a story is an element too. */
  types: ReadonlySet<string>;
  itemTypes: ReadonlySet<string>;
  /** How many JSON-LD objects describe an article. */
  articleNodes: number;
  /** How many elements are marked as the body of an article. */
  articleBodies: number;
  ogType: string;
  /** Whether a date is known at all, and whether the page's head states one. */
  dated: boolean;
  dateStated: boolean;
  signed: boolean;
  /** Names of the sections that the page says it belongs to, its kicker among them. */
  sections: string[];
  /** Of the body's longest paragraph, in Latin letters' worth, and of the whole. */
  longest: number;
  length: number;
  /** Share of the body's characters that are in links, 0 to 1. */
  linkDensity: number;
  /** Captions of pictures, and their text in Latin letters' worth. */
  captions: number;
  captionLength: number;
  /** Classes of the root, where publishing systems name their templates. */
  template: string;
  /** The software that made the page, where it says so. */
  generator: string;
}

/** More marked elements than these say nothing new. */
const MAX_ITEMS = 200;

export function kindSigns(
  { document, url: own, data, tags }: PageMarkup,
  { canonical, sections }: PageEvidence,
  body: Body,
  { published, byline }: Metadata,
  layout: LayoutSigns,
  captions: readonly Caption[],
): KindSigns {
  const url = own ?? (canonical === null ? null : URL.parse(canonical));
  const itemTypes = [...document.querySelectorAll('[itemtype]')]
    .slice(0, MAX_ITEMS)
    .flatMap((element) => (element.getAttribute('itemtype') ?? '').slice(0, 200).split(/\s+/))
    .map((type) => type.replace(/^.*\//, ''));
  const lengths = body.paragraphs.map(readingLength);
  return {
    ...layout,
    host: url?.hostname.replace(/^www\./, '') ?? '',
    path: url?.pathname.toLowerCase() ?? null,
    query: url?.search.toLowerCase().slice(0, 1_000) ?? '',
    types: new Set(data.nodes.flatMap(typesOf)),
    itemTypes: new Set(itemTypes),
    articleNodes: data.nodes.filter((node) => typesOf(node).some(isArticleType)).length,
    articleBodies: document.querySelectorAll('[itemprop~="articleBody"]').length,
    ogType: (firstMeta(tags, 'og:type') ?? '').toLowerCase(),
    dated: published !== null,
    dateStated: firstMeta(tags, ...DATE_TAGS) !== null,
    signed: byline !== null,
    sections,
    longest: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    length: lengths.reduce((sum, length) => sum + length, 0),
    linkDensity: body.linkDensity,
    captions: captions.length,
    captionLength: captions.reduce((sum, { text }) => sum + readingLength(text), 0),
    template: (document.querySelector('body')?.getAttribute('class') ?? '').slice(0, 2_000).toLowerCase(),
    generator: (firstMeta(tags, 'generator') ?? '').toLowerCase(),
  };
}

/** Publishing systems write these on stories alone. */
const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'date',
  'dc.date.issued',
];
