import { firstMeta, type MetaTags } from '../meta-tags.ts';
import { collapse, plainText } from '../plain-text.ts';
import { isNode, type StructuredData, type StructuredNode } from '../structured-data.ts';

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'authors',
];

const PLACES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  '[class*="byline" i] a',
  '[class*="author-name" i]',
  '[class*="author__name" i]',
  '[class*="byline" i]',
  'address a',
];

const MAX_NAMES = 12;
/** What is read of a text that should hold names. */
const MAX_CHARACTERS = 600;

/** The people who wrote it, joined by ", "; null where the page names nobody but itself. */
export function bylineOf(
  data: StructuredData,
  node: StructuredNode | null,
  tags: MetaTags,
  document: Document,
  publisher: string | null,
): string | null {
  const sources = [
    () => (node === null ? [] : namesIn(node['author'], data, 0)),
    () => (node === null ? [] : namesIn(node['creator'], data, 0)),
    ...META_NAMES.map((name) => () => (tags.get(name) ?? []).flatMap(splitNames)),
    ...PLACES.map((place) => () => namesAt(document, place)),
  ];
  const site = firstMeta(tags, 'og:site_name', 'application-name');
  for (const source of sources) {
    const names = cleanNames(source(), [publisher, site]);
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

/** Names in an `author` value, whichever of its many shapes it has; `depth` starts at 0. */
export function namesIn(value: unknown, data: StructuredData, depth: number): string[] {
  if (depth > 3) return [];
  if (typeof value === 'string') return splitNames(value);
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((entry) => namesIn(entry, data, depth + 1));
  if (!isNode(value)) return [];
  if (value['name'] !== undefined) return namesIn(value['name'], data, depth + 1);
  const parts = [value['givenName'], value['familyName']].filter((part) => typeof part === 'string');
  if (parts.length > 0) return [collapse(parts.join(' ').slice(0, MAX_CHARACTERS))];
  const target = typeof value['@id'] === 'string' ? data.byId.get(value['@id']) : undefined;
  return target === undefined || target === value ? [] : namesIn(target['name'], data, depth + 1);
}

function namesAt(document: Document, place: string): string[] {
  const names: string[] = [];
  for (const element of document.querySelectorAll(place)) {
    const text = collapse(element.getAttribute('content') ?? element.textContent);
    if (text.length > 0 && text.length < 100) names.push(...splitNames(text));
    if (names.length >= 4) break;
  }
  return names;
}

function splitNames(text: string): string[] {
  return plainText(text.slice(0, MAX_CHARACTERS))
    .replace(/^(?:(?:written|story|words|text|article) )?(?:by|von|par|por|door)\b:?\s+(?=\p{Lu})/iu, '')
    .split(/\s*(?:[,;|•·]|\s(?:and|und|et|y|en|og|och|&)\s)\s*/u);
}

/** Drops addresses, job titles, the outlet's own name, and repeats. */
function cleanNames(names: string[], outlets: (string | null)[]): string[] {
  const outletKeys = new Set(outlets.filter((name) => name !== null).map(nameKey));
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const raw of names) {
    const name = collapse(raw.replace(/^by\s+(?=\p{Lu})/iu, '').replace(/\s*\([^)]*\)\s*$/, ''));
    const key = nameKey(name);
    if (key === '' || seen.has(key) || outletKeys.has(key) || !isName(name)) continue;
    seen.add(key);
    kept.push(name);
    if (kept.length === MAX_NAMES) break;
  }
  return kept;
}

function isName(name: string): boolean {
  if (name.length > 60 || name.length < 2 || name.split(' ').length > 6) return false;
  if (/:\/\/|www\.|@|[<>{}]|^[\w-]+(?:\.[a-z]{2,})+$/i.test(name) || /\d{2}/.test(name)) return false;
  return !/^(?:admin|editor|staff|unknown|null|undefined|author|correspondent|reporter|redaktion|editorial team|about the author|follow|show more)$/i.test(
    name,
  );
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
