import { firstMeta, type MetaTags } from './meta-tags.ts';

/** The address a page gives for itself, absolute; null where it gives none that is http or https. */
export function canonicalAddress(document: Document, tags: MetaTags, address: string | null): string | null {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const given of [link, firstMeta(tags, 'og:url')]) {
    const url = webAddress(given, address);
    if (url !== null) return url;
  }
  return null;
}

/** A page's value as an http or https address, absolute where `base` says from where; null for anything else. */
export function webAddress(value: unknown, base: string | null = null): string | null {
  if (typeof value !== 'string' || value.length > 4_000 || value.trim() === '') return null;
  const url = URL.parse(value.trim(), base ?? undefined);
  // Letters of other scripts take nine characters each once they stand in an address.
  return url !== null && /^https?:$/.test(url.protocol) && url.href.length <= 8_000 ? url.href : null;
}
