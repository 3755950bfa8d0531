import { isBelow, type Address } from './address.ts';
import type { OutletRecord, PageScope } from './catalogue-records.ts';
import { splitPrefix } from './catalogue.ts';
import type { PageSigns } from './evidence.ts';
import { scopeOfAddress, scopeOfSections } from './scope-words.ts';

/** The part of an outlet's work that a page belongs to, and whether the address or the page itself says so. */
export interface KnownScope {
  scope: PageScope;
  stated: boolean;
}

/**
 * From what is known of the outlet's site, then from what the page calls itself, then from the words of the
 * address. A story of which none of them speaks counts as news; a front page as "all".
 */
export function scopeOf(address: Address, record: OutletRecord, signs: PageSigns): KnownScope {
  if (FEED.test(address.path)) return { scope: 'feed', stated: true };
  const known = knownScope(address, record);
  const marked = scopeOfTypes(signs.types);
  // Paid content is told apart wherever it stands.
  if (marked === 'sponsored') return { scope: marked, stated: true };
  if (known !== null && known !== 'news') return { scope: known, stated: true };
  const section = scopeOfSections(signs.sections);
  const stated =
    (section === 'sponsored' ? section : null) ?? marked ?? section ?? scopeOfAddress(address) ?? known;
  if (stated !== null) return { scope: stated, stated: true };
  return { scope: isStory(address.path) ? 'news' : 'all', stated: false };
}

/** A list for feed readers, of whichever part of the work. */
const FEED = /\/(?:rss|feeds?|atom)(?:\/|$)|\.(?:rss|atom)$/;

/** The scope that schema.org and Open Graph types state; null where they tell none. */
function scopeOfTypes(types: readonly string[]): PageScope | null {
  const found = types.map((type) => TYPES.get(type)).filter((scope) => scope !== undefined);
  if (found[0] !== undefined) return found[0];
  const isVideo = types.some((type) => type.startsWith('og:video') || type === 'VideoObject');
  return isVideo && !types.some((type) => type.endsWith('Article') || type === 'og:article') ? 'video' : null;
}

/** A map, for the page writes the types: "constructor" is none. */
const TYPES: ReadonlyMap<string, PageScope> = new Map([
  ['AdvertiserContentArticle', 'sponsored'],
  ['OpinionNewsArticle', 'opinion'],
  ['LiveBlogPosting', 'live'],
  ['ReviewNewsArticle', 'reviews'],
]);

function knownScope(address: Address, record: OutletRecord): PageScope | null {
  let best: { scope: PageScope; length: number } | null = null;
  for (const section of record.sections ?? []) {
    const length = matchedLength(address, section);
    if (length > (best?.length ?? -1)) best = { scope: section.kind, length };
  }
  return best?.scope ?? null;
}

/** Characters of the address that the section's rule accounts for; −1 where it does not fit. */
function matchedLength(address: Address, section: { prefix?: string; regex?: string }): number {
  if (section.regex !== undefined) {
    return new RegExp(section.regex, 'i').exec(`${address.path}/`)?.[0].length ?? -1;
  }
  if (section.prefix === undefined) return -1;
  const { host, path } = splitPrefix(section.prefix);
  const onHost = address.host === host || address.host.endsWith(`.${host}`);
  return onHost && isBelow(address.path, path) ? path.length : -1;
}

/** A path of two parts or more, or one of words or of a number. */
function isStory(path: string): boolean {
  return /^\/[^/]+\/[^/]|-[^/]*-|\d{4}/.test(path);
}
