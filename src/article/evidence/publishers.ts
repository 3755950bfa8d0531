import type { NamedPublisher } from '../../outlets/evidence.ts';
import { type PageMarkup, isOn } from '../page-markup.ts';
import { markupPublishers } from './markup-publishers.ts';
import { outboundLink } from './outbound-links.ts';
import { providers } from './providers.ts';

const MOST = 12;
/** Sites that name themselves as publisher of what others wrote, and how they begin their names. */
const CARRIERS: readonly (readonly [site: string, name: RegExp])[] = [
  ['msn.com', /^(?:msn|microsoft)/],
  ['yahoo.com', /^yahoo/],
  ['newsbreak.com', /^newsbreak/],
  ['smartnews.com', /^smartnews/],
  ['flipboard.com', /^flipboard/],
  ['news.google.com', /^google/],
  ['apple.news', /^apple/],
  ['feedly.com', /^feedly/],
  ['inoreader.com', /^inoreader/],
  ['reddit.com', /^reddit/],
  ['youtube.com', /^youtube/],
  ['facebook.com', /^facebook/],
  ['instagram.com', /^instagram/],
];

/** Whom the page names as publisher, the strongest first: what is shown, then what markup says, the carrier last. */
export function publishers(page: PageMarkup): NamedPublisher[] {
  const known = new Map<string, NamedPublisher>();
  for (const publisher of [...providers(page), ...outboundLink(page), ...markupPublishers(page)]) {
    const key = `${fold(publisher.name)} ${publisher.url ?? ''}`;
    if (key !== ' ' && !known.has(key)) known.set(key, publisher);
  }
  const named = [...known.values()];
  const own = named.filter((publisher) => isCarrier(publisher, page.url));
  return [...named.filter((publisher) => !own.includes(publisher)), ...own].slice(0, MOST);
}

/** Whether this is the site that carries the page, and nobody who wrote for it: "Yahoo News" at yahoo.com. */
export function isCarrier({ name, url }: NamedPublisher, place: URL | null): boolean {
  return CARRIERS.some(
    ([site, own]) => isOn(place, [site]) && (own.test(fold(name)) || isOn(URL.parse(url ?? ''), [site])),
  );
}

function fold(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
