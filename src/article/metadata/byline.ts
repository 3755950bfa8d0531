import type { MetaTags } from '../meta-tags.ts';
import { collapse } from '../plain-text.ts';
import { isNode, type StructuredData, type StructuredNode } from '../structured-data.ts';
import { bylinesAt, creditedNames, nameInAddress, PLACES } from './byline-places.ts';
import { cleanNames, isNewsroom, nameKey, splitNames } from './names.ts';

/** As foldMetaNames writes them. */
const META_NAMES = [
  'author',
  'articleauthor',
  'articleauthorname',
  'articlebyline',
  'parselyauthor',
  'sailthruauthor',
  'cxenseparseauthor',
  'dccreator',
  'dctermscreator',
  'byl',
  'byline',
  'authors',
  'mrfauthors',
  'citationauthor',
];

/** What the page calls itself is no author; a name in the page's own text may be longer than in its metadata. */
export interface BylinePage {
  node: StructuredNode | null;
  data: StructuredData;
  /** With names folded. */
  tags: MetaTags;
  /** The page's visible part. */
  copy: Document;
  /** The names that the page has for its outlet. */
  outlets: readonly string[];
}

/** The people who wrote it, joined by ", "; null where the page names nobody but itself. */
export function bylineOf(page: BylinePage): string | null {
  const { outlets, copy, tags } = page;
  const stated = statedNames(page).map((names) => cleanNames(names, outlets));
  let newsroom: string | null = null;
  for (const names of stated) {
    const people = withoutNewsrooms(names, outlets);
    if (people.length > 0) return wholeByline(people, copy, outlets).join(', ');
    newsroom ??= names.join(', ') || null;
  }
  const written = [...PLACES.map((place) => () => bylinesAt(copy, place)), () => creditedNames(copy)];
  for (const read of written) {
    const names = cleanNames(read(), outlets);
    const people = withoutNewsrooms(names, outlets);
    if (people.length > 0) return people.join(', ');
    newsroom ??= names.join(', ') || null;
  }
  const linked = (tags.get('articleauthor') ?? []).map(nameInAddress).filter((name) => name !== null);
  return cleanNames(linked, outlets).join(', ') || newsroom;
}

function statedNames({ node, data, tags }: BylinePage): string[][] {
  return [
    namesIn(node?.['author'], data, 0),
    namesIn(node?.['creator'], data, 0),
    ...META_NAMES.map((name) => (tags.get(name) ?? []).slice(0, 50).flatMap(splitNames)),
    labelledNames(tags),
  ];
}

/** WordPress names the author as a label and a value for cards: "Written by", "Ada Field". */
function labelledNames(tags: MetaTags): string[] {
  const label = tags.get('twitterlabel1')?.[0] ?? '';
  const stated = tags.get('twittermiscwrittenby')?.[0];
  const value = /written|verfasst|geschrieben|écrit|escrito|scritto|geschreven|skriv|napisane|yazan/i.test(
    label,
  )
    ? tags.get('twitterdata1')?.[0]
    : stated;
  return value === undefined ? [] : splitNames(value);
}

/** People alone where there are any; a newsroom's name stands beside nobody's. */
function withoutNewsrooms(names: string[], outlets: readonly string[]): string[] {
  return names.filter((name) => !isNewsroom(name, outlets));
}

/** The page's own byline where it names everybody whom the metadata names, and a few more. */
function wholeByline(people: string[], copy: Document, outlets: readonly string[]): string[] {
  const written = withoutNewsrooms(cleanNames(bylinesAt(copy, 'address [rel~="author"]'), outlets), outlets);
  const keys = written.map(nameKey);
  const isWhole = people.every((name) => keys.includes(nameKey(name)));
  return isWhole && written.length > people.length && written.length <= people.length + 4 ? written : people;
}

/** Names in an `author` value, whichever of its many shapes it has; `depth` starts at 0. */
export function namesIn(value: unknown, data: StructuredData, depth: number): string[] {
  if (depth > 3) return [];
  if (typeof value === 'string') return splitNames(value);
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((entry) => namesIn(entry, data, depth + 1));
  if (!isNode(value)) return [];
  if (value['name'] !== undefined) return namesIn(value['name'], data, depth + 1);
  const parts = [value['givenName'], value['familyName']].filter((part) => typeof part === 'string');
  if (parts.length > 0) return [collapse(parts.join(' ').slice(0, 600))];
  const target = typeof value['@id'] === 'string' ? data.byId.get(value['@id']) : undefined;
  return target === undefined || target === value ? [] : namesIn(target['name'], data, depth + 1);
}
