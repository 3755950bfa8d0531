import { firstMeta, type MetaTags } from '../meta-tags.ts';

/** The language that a page declares for its article, BCP 47; null where it declares none. */
export function declaredLanguage(document: Document, stated: string | null, tags: MetaTags): string | null {
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
