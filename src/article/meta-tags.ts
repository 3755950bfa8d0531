/** A page's meta tags: lower-case name, property or itemprop → contents in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MAX_TAGS = 400;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  let count = 0;
  for (const meta of document.querySelectorAll('meta[content],meta[value]')) {
    count += 1;
    if (count > MAX_TAGS) break;
    // Some sites, and some programs that save pages, write the one for the other.
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const contents = tags.get(name);
      if (contents === undefined) tags.set(name, [content]);
      else contents.push(content);
    }
  }
  return tags;
}

/** The first content of the first of these names that the page has; null where it has none. */
export function firstMeta(tags: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}

/**
 * The tags under names without signs and without the vocabulary's prefix, so that one name finds what sites write in
 * many ways: "og:article:published_time" and "article.published-time" are "articlepublishedtime".
 */
export function foldMetaNames(tags: MetaTags): MetaTags {
  const folded = new Map<string, string[]>();
  for (const [name, contents] of tags) {
    const key = name.replace(/^(?:og:|https?:\/\/ogp\.me\/ns(?:\/|#))/, '').replace(/[^\p{L}\p{N}]/gu, '');
    folded.set(key, [...(folded.get(key) ?? []), ...contents]);
  }
  return folded;
}
