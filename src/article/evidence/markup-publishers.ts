import type { NamedPublisher } from '../../outlets/evidence.ts';
import { webAddress } from '../canonical.ts';
import { firstMeta } from '../meta-tags.ts';
import { plainText } from '../plain-text.ts';
import {
  articleNode,
  isArticleType,
  isNode,
  type StructuredData,
  type StructuredNode,
  textOf,
  typesOf,
} from '../structured-data.ts';
import type { PageMarkup } from '../page-markup.ts';

/** Where an article's description names who publishes it, the strongest first. */
const PLACES = ['isBasedOn', 'sourceOrganization', 'publisher', 'provider', 'author'];

/** Whom the page's markup names as publisher, the strongest first; of a page about several articles only its site. */
export function markupPublishers({ data, tags, url }: PageMarkup): NamedPublisher[] {
  const base = url?.href ?? null;
  const node = isListOfArticles(data) ? null : (articleNode(data) ?? videoNode(data));
  const described = node === null ? [] : PLACES.flatMap((place) => namedAt(node, place, data, base));
  const tagged = [firstMeta(tags, 'publisher', 'dc.publisher'), firstMeta(tags, 'og:site_name')];
  return [...described, ...tagged.map((name) => ({ name: nameOf(name), url: null }))];
}

function isListOfArticles(data: StructuredData): boolean {
  const articles = data.nodes.filter((node) => typesOf(node).some(isArticleType));
  return articles.length > 2 && !articles.some((node) => typesOf(node).includes('LiveBlogPosting'));
}

function videoNode(data: StructuredData): StructuredNode | null {
  return data.nodes.find((node) => typesOf(node).includes('VideoObject')) ?? null;
}

function namedAt(
  node: StructuredNode,
  place: string,
  data: StructuredData,
  base: string | null,
): NamedPublisher[] {
  const values: unknown[] = [node[place]].flat();
  return values.slice(0, 5).flatMap((value) => {
    const entry = followed(value, data);
    if (place === 'isBasedOn') return basis(entry, data, base);
    if (typeof entry === 'string') return place === 'author' ? [] : [fromText(entry)];
    if (!isNode(entry) || (place === 'author' && !typesOf(entry).some(isOrganization))) return [];
    return [named(textOf(entry['name']), entry, base)];
  });
}

/** What an article is based on: its publisher by name, and its own address. */
function basis(entry: unknown, data: StructuredData, base: string | null): NamedPublisher[] {
  if (typeof entry === 'string') return [{ name: null, url: webAddress(entry) }];
  if (!isNode(entry)) return [];
  const publisher = followed([entry['publisher'] ?? entry['sourceOrganization']].flat()[0], data);
  const name = isNode(publisher) ? textOf(publisher['name']) : textOf(publisher);
  return [named(name, entry, base)];
}

/** A reference to another object of the page becomes that object. */
function followed(value: unknown, data: StructuredData): unknown {
  const id = isNode(value) && value['name'] === undefined ? value['@id'] : undefined;
  return typeof id === 'string' ? (data.byId.get(id) ?? value) : value;
}

function named(name: string | null, entry: StructuredNode, base: string | null): NamedPublisher {
  const url = webAddress(textOf(entry['url']) ?? textOf(entry['sameAs']), base);
  const stated = fromText(name ?? '');
  return { name: stated.name, url: url ?? stated.url };
}

function fromText(text: string): NamedPublisher {
  return { name: nameOf(text), url: /^https?:/.test(text) ? webAddress(text) : null };
}

function nameOf(text: string | null): string | null {
  const name = plainText((text ?? '').slice(0, 200));
  return name === '' || /^https?:/.test(name) ? null : name;
}

function isOrganization(type: string): boolean {
  return type.endsWith('Organization');
}
