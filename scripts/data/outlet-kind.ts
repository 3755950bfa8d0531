import { readDescription, speaksOfPast, speaksOfPress } from './wikidata-description.ts';

/** Lists of nothing but news outlets: who stands there is one. */
const NEWS_LISTS = new Set([
  'hearvox-wp-us-newspapers',
  'localnews-2018',
  'news-homepages-2023-11',
  'smm-asd-2024-02',
  'wikidata-swick-2023-12',
]);

export interface OutletKind {
  /** "Finnish daily newspaper"; null where the sources do not say what it is. */
  kind: string | null;
  /** "published in Turku"; empty where the description names no place. */
  place: string;
  defunct: boolean;
}

/** What an outlet is, by Wikidata's description where that can be read, else by its medium, else by who lists it. */
export function outletKind(description: string, medium: string | undefined, sources: string[]): OutletKind {
  const described = readDescription(description);
  const isNews =
    sources.some((source) => NEWS_LISTS.has(source)) && (description === '' || speaksOfPress(description));
  const kind = described?.phrase ?? mediumKind(medium, description) ?? (isNews ? 'news outlet' : null);
  return { kind, place: described?.tail ?? '', defunct: speaksOfPast(description) };
}

/** The medium, unless the description speaks of something else (a "newspaper" that is a blog). */
function mediumKind(medium: string | undefined, description: string): string | null {
  if (medium === undefined) return null;
  if (medium === 'tv station') return 'television station';
  const word = medium.split(' ').at(-1) ?? medium;
  return description === '' || description.toLowerCase().includes(word) ? medium : 'publication';
}
