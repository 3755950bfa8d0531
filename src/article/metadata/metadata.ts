import type { Article } from '../article.ts';
import { bylineOf } from './byline.ts';
import { firstMeta, type MetaTags } from '../meta-tags.ts';
import type { PageMarkup } from '../page-markup.ts';
import { collapse, plainText } from '../plain-text.ts';
import { publishedAt } from './published.ts';
import { articleNode, isNode, type StructuredData, textOf } from '../structured-data.ts';

/**
 * What a page says about its article; null for what it does not say. The title comes without the outlet's name, the
 * byline as people's names joined by ", ", times with their zone where the page gives one.
 */
export type Metadata = Pick<
  Article,
  'title' | 'byline' | 'published' | 'updated' | 'publisher' | 'section' | 'language' | 'image' | 'free'
>;

/**
 * Reads JSON-LD first, then meta tags, then the page itself: its visible part from `copy`, which is of
 * bounded size, before the body is read from it.
 */
export function readMetadata({ document: page, data, tags }: PageMarkup, copy: Document): Metadata {
  const node = articleNode(data);
  const publisher = publisherOf(data, tags);
  const sources = [
    node && textOf(node['headline']),
    firstMeta(tags, 'og:title', 'twitter:title', 'headline', 'dc.title', 'parsely-title'),
    heading(copy),
    page.querySelector('title')?.textContent ?? null,
  ];
  return {
    title: titleOf(sources, [publisher, firstMeta(tags, 'og:site_name')]),
    byline: bylineOf(data, node, tags, copy, publisher),
    published: publishedAt(node, tags, copy),
    updated: null,
    publisher,
    section: null,
    image: null,
    free: null,
    language: languageOf(page, node && textOf(node['inLanguage']), tags),
  };
}

function titleOf(sources: (string | null)[], outlets: (string | null)[]): string | null {
  const stated = sources
    .filter((text) => text !== null)
    .map((text) => withoutOutlet(plainText(text.slice(0, 2_000)), outlets))
    .filter((text) => text !== '');
  const titles = stated.map((text) => withoutTail(text, stated));
  // Publishers write several headlines for one article: the one that two sources agree on is shown.
  // The tab title is not asked: it repeats the headline that was written for search engines.
  const asked = titles.slice(0, 3);
  const agreed = asked.find((text, index) =>
    asked.some((other, at) => at > index && key(other) === key(text)),
  );
  return whole(agreed ?? titles[0] ?? null, titles);
}

/** Headlines in metadata are often cut at 110 characters: prefer the whole one where the page has it. */
function whole(title: string | null, titles: string[]): string | null {
  if (title === null || !(/(?:…|\.\.\.)$/.test(title) || (title.length > 104 && title.length < 112)))
    return title;
  const stem = title.replace(/\s*(?:…|\.\.\.)$/, '');
  return titles.find((text) => text.length > title.length && text.startsWith(stem)) ?? title;
}

/** "Bridge reopens | Sport" → "Bridge reopens" where another source has just that. */
function withoutTail(title: string, titles: string[]): string {
  const shorter = titles.find((text) => {
    const tail = title.slice(text.length);
    return text.length >= 20 && title.startsWith(text) && tail.length <= 40 && /^\s*[|–—•·*»-]\s/.test(tail);
  });
  return shorter ?? title;
}

function heading(document: Document): string | null {
  const texts = [...document.querySelectorAll('h1')].map((element) => collapse(element.textContent));
  return texts.find((text) => text.length > 10) ?? texts[0] ?? null;
}

/** "Bridge reopens - The Harbour Post" → "Bridge reopens", only where the page says that is its name. */
function withoutOutlet(title: string, outlets: (string | null)[]): string {
  const separator = /\s+[|\-–—•·:»ㅣ]\s+(?=[^|–—•·»]+$)/u.exec(title);
  if (separator === null) return title;
  const tail = key(title.slice(separator.index));
  const named = outlets.some((outlet) => outlet !== null && key(outlet) !== '' && tail.includes(key(outlet)));
  return named && separator.index > 8 ? title.slice(0, separator.index) : title;
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function publisherOf(data: StructuredData, tags: MetaTags): string | null {
  const node = articleNode(data);
  for (const value of [node?.['publisher'], node?.['sourceOrganization']]) {
    const given: unknown = Array.isArray(value) ? value[0] : value;
    const target =
      isNode(given) && typeof given['@id'] === 'string' ? data.byId.get(given['@id']) : undefined;
    const name = isNode(given) ? (textOf(given['name']) ?? textOf(target?.['name'])) : textOf(given);
    if (name !== null && !/^https?:/.test(name)) return plainText(name.slice(0, 200));
  }
  const name = firstMeta(tags, 'og:site_name', 'publisher', 'dc.publisher', 'application-name');
  return name === null || /^https?:/.test(name) ? null : plainText(name.slice(0, 200));
}

function languageOf(document: Document, stated: string | null, tags: MetaTags): string | null {
  const root =
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang');
  const given = [stated, root, firstMeta(tags, 'og:locale', 'content-language', 'dc.language', 'language')];
  for (const text of given) {
    if (text === null || text.length > 100 || !/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(text.trim()))
      continue;
    try {
      return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
    } catch {
      // Not a language tag after all; the next source may be.
    }
  }
  return null;
}
