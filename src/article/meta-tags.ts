/** A page's meta tags: lower-case name, property or itemprop → contents in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MAX_TAGS = 400;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  let count = 0;
  for (const meta of document.querySelectorAll('meta[content]')) {
    count += 1;
    if (count > MAX_TAGS) break;
    const content = meta.getAttribute('content')?.trim() ?? '';
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
