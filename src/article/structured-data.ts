/** One JSON-LD object. Values come from the page: check their types before use. */
export type StructuredNode = Readonly<Record<string, unknown>>;

/** The JSON-LD objects of a page, outermost first, and a way to follow `@id` references. */
export interface StructuredData {
  nodes: StructuredNode[];
  byId: ReadonlyMap<string, StructuredNode>;
  /** Those that others say they are a part of: a live blog around an entry is not what the page tells. */
  around: ReadonlySet<StructuredNode>;
  /** What the page calls itself elsewhere: its addresses without what stands behind `#` and `?`, and its headlines. */
  self: { addresses: ReadonlySet<string>; headlines: ReadonlySet<string> };
}

/** Per page, in UTF-16 units: beyond this, blocks are not read. */
const MAX_CHARACTERS = 1_000_000;
const MAX_NODES = 500;
const MAX_DEPTH = 6;
/** Where a page's own subject may be wrapped. Not itemListElement: that is what a list points to. */
const WRAPPERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'isPartOf', 'video'];

/** Reads all JSON-LD blocks. Broken ones are mended where that is cheap, else skipped; never throws. */
export function readStructuredData(document: Document): StructuredData {
  const found: Found = { nodes: [], byId: new Map(), around: new Set() };
  let characters = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent;
    characters += text.length;
    if (characters > MAX_CHARACTERS) break;
    collect(parseLenient(text), 0, found);
  }
  return { ...found, self: selfOf(document) };
}

interface Found {
  nodes: StructuredNode[];
  byId: Map<string, StructuredNode>;
  around: Set<StructuredNode>;
}

function collect(value: unknown, depth: number, found: Found, isAround = false) {
  const { nodes, byId } = found;
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, depth + 1, found, isAround);
    return;
  }
  if (!isNode(value)) return;
  nodes.push(value);
  if (isAround) found.around.add(value);
  const id = value['@id'];
  if (typeof id === 'string' && !byId.has(id) && Object.keys(value).length > 1) byId.set(id, value);
  for (const key of WRAPPERS) collect(value[key], depth + 1, found, isAround || key === 'isPartOf');
}

function selfOf(document: Document): StructuredData['self'] {
  const contents = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].slice(0, 5).map((element) => element.getAttribute(name) ?? '');
  const addresses = [
    ...contents('link[rel~="canonical" i]', 'href'),
    ...contents('meta[property="og:url"]', 'content'),
  ];
  const headings = [...document.querySelectorAll('h1')].slice(0, 3).map((heading) => heading.textContent);
  const headlines = [...contents('meta[property="og:title"]', 'content'), ...headings];
  return {
    addresses: new Set(addresses.map(bareAddress).filter(Boolean)),
    headlines: new Set(headlines.map((text) => headlineKey(text)).filter(Boolean)),
  };
}

function bareAddress(address: string): string {
  return address
    .slice(0, 2_000)
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

function headlineKey(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** JSON, or what becomes JSON without comment wrappers, raw line breaks, or trailing commas; else null. */
export function parseLenient(text: string): unknown {
  const attempts = [
    (source: string) => source,
    unwrap,
    (source: string) => {
      let mended = '';
      for (const character of source) mended += character < ' ' ? ' ' : character;
      return mended;
    },
    (source: string) => source.replace(/,\s*([}\]])/g, '$1'),
  ];
  let source = text;
  for (const attempt of attempts) {
    source = attempt(source);
    try {
      return JSON.parse(source) as unknown;
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
}

/** Without the comment marks around it and the semicolon after it. */
function unwrap(source: string): string {
  let text = withoutStart(withoutStart(source.trim(), '//', '/*'), '<!--', '<![CDATA[');
  text = withoutStart(text, '*/');
  text = withoutEnd(withoutEnd(text, '*/'), '-->', ']]>');
  return withoutEnd(withoutEnd(text, '//', '/*'), ';');
}

// By hand and not by patterns: white space before `$` costs a pattern the square of its length.
function withoutStart(text: string, ...marks: string[]): string {
  const mark = marks.find((start) => text.startsWith(start));
  return mark === undefined ? text : text.slice(mark.length).trimStart();
}

function withoutEnd(text: string, ...marks: string[]): string {
  const mark = marks.find((end) => text.endsWith(end));
  return mark === undefined ? text : text.slice(0, -mark.length).trimEnd();
}

export function isNode(value: unknown): value is StructuredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A node's types without the schema.org prefix: `["NewsArticle"]`. */
export function typesOf(node: StructuredNode): string[] {
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, '').trim());
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|^Review)$/;

/** News articles and their kin; not pages, lists or forum threads. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type) || type === 'LiveBlogPosting';
}

/**
 * The node that describes the article on this page: of several the one that has the page's address or headline, else
 * the first that has a headline or a body; else null.
 */
export function articleNode(data: StructuredData): StructuredNode | null {
  const all = data.nodes.filter((node) => typesOf(node).some(isArticleType) && !data.around.has(node));
  const own = all.filter((node) => isSelf(node, data.self));
  const articles = own.length > 0 ? own : all;
  const live = articles.find((node) => typesOf(node).includes('LiveBlogPosting'));
  const described = articles.find((node) => textOf(node['headline']) ?? textOf(node['articleBody']));
  return live ?? described ?? articles[0] ?? null;
}

function isSelf(node: StructuredNode, { addresses, headlines }: StructuredData['self']): boolean {
  const page = node['mainEntityOfPage'];
  const named = [node['url'], node['@id'], isNode(page) ? page['@id'] : page];
  if (named.some((address) => typeof address === 'string' && addresses.has(bareAddress(address))))
    return true;
  const headline = textOf(node['headline']);
  return headline !== null && headlines.has(headlineKey(headline));
}

/** A value as text: itself, or the first text in a list, or an `@value`; else null. */
export function textOf(value: unknown, depth = 0): string | null {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  if (isNode(value)) return textOf(value['@value'], depth + 1);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
