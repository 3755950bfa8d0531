import { firstMeta, type MetaTags } from '../meta-tags.ts';
import { plainText } from '../plain-text.ts';
import { isNode, type StructuredData, type StructuredNode, textOf } from '../structured-data.ts';

/** The outlet's name in the page's own words, never an address; null where it gives none. */
export function publisherOf(
  data: StructuredData,
  node: StructuredNode | null,
  tags: MetaTags,
): string | null {
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

/** All names that a page has for its outlet, to tell them from a headline's words and from people's names. */
export function outletNames(publisher: string | null, tags: MetaTags, url: URL | null): string[] {
  const stated = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'publisher',
    'dc.publisher',
    'og:article:publisher',
  ].map((name) => firstMeta(tags, name));
  const labels = (url?.hostname ?? '').replace(/^(?:www|m|amp|news)\./, '').split('.');
  const own =
    labels.length > 1 ? [labels.join('.'), ...labels.slice(0, -1).filter((label) => label.length > 2)] : [];
  return [publisher, ...stated, ...own]
    .filter((name) => name !== null)
    .map((name) => plainText(name.slice(0, 200)).replace(/\s?\([^()]*\)$/, ''))
    .filter((name) => name !== '' && !/^https?:/.test(name));
}
