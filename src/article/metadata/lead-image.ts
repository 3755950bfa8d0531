import { webAddress } from '../canonical.ts';
import type { MetaTags } from '../meta-tags.ts';
import { isNode, type StructuredData, type StructuredNode } from '../structured-data.ts';

/** The name of a file that shows the outlet and not the story. */
const STAND_IN =
  /(?:^|[-_.\s])(?:logo|logos|placeholder|fallback|favicon|sprite|dummy|no-?image|share-?image|og-?image-?default|blank|avatar|site-?icon)(?:[-_.\s]|\d|$)|^default(?:[-_.]|$)|default[-_]?(?:image|img|share|social|og|thumb)/i;

/**
 * The article's picture as an absolute http or https address, resolved against the page's own; null where the page
 * names none but a logo.
 */
export function leadImageOf(
  data: StructuredData,
  node: StructuredNode | null,
  tags: MetaTags,
  base: string | null,
): string | null {
  const stated = [
    ...(tags.get('og:image:secure_url') ?? []).slice(0, 2),
    ...(tags.get('og:image') ?? []).slice(0, 2),
    ...(tags.get('og:image:url') ?? []).slice(0, 2),
    ...imagesIn(node?.['image'], data, 0),
    ...(tags.get('twitter:image') ?? []).slice(0, 2),
    ...(tags.get('twitter:image:src') ?? []).slice(0, 2),
    ...imagesIn(node?.['thumbnailUrl'], data, 0),
  ];
  const publisher = node?.['publisher'];
  const logos = imagesIn(isNode(publisher) ? publisher['logo'] : undefined, data, 0).map((logo) =>
    webAddress(logo, base),
  );
  for (const given of stated) {
    const address = webAddress(given, base);
    if (address !== null && !logos.includes(address) && !isStandIn(address)) return address;
  }
  return null;
}

/** Addresses in an `image` value: a text, an object, a reference, or a list of these; `depth` starts at 0. */
function imagesIn(value: unknown, data: StructuredData, depth: number): string[] {
  if (depth > 3) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((entry) => imagesIn(entry, data, depth + 1));
  if (!isNode(value)) return [];
  const own = value['url'] ?? value['contentUrl'];
  if (own !== undefined) return imagesIn(own, data, depth + 1);
  const id = value['@id'];
  if (typeof id !== 'string') return [];
  const target = data.byId.get(id);
  return target === undefined || target === value
    ? []
    : imagesIn(target['url'] ?? target['contentUrl'], data, depth + 1);
}

function isStandIn(address: string): boolean {
  const file = new URL(address).pathname.split('/').findLast((part) => part !== '') ?? '';
  return file === '' || STAND_IN.test(file);
}
