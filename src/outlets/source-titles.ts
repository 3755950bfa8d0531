/** Names of the data's sources for readers, by the keys of `SOURCES.md`, and when each spoke. */
const TITLES: Readonly<Record<string, readonly [title: string, date: string | null]>> = {
  'allsider-2019': ['allsider data set (2019)', '2019'],
  'dingli-wikidata-2026-04': ['Wikidata (April 2026)', '2026-04'],
  'hearvox-wp-us-newspapers': ['Wikipedia, lists of US newspapers', null],
  'known-2026-11': ['Masthead’s own list (November 2026)', '2026-11'],
  'localnews-2018': ['LocalNewsDataset (2018)', '2018'],
  'masthead-background-2026-11': ['Masthead’s own research (November 2026)', '2026-11'],
  'mdiplo-2024-12': ['Le Monde diplomatique and Acrimed (December 2024)', '2024-12'],
  'news-homepages-2023-11': ['news-homepages (November 2023)', '2023-11'],
  'recfluence-2021-03': ['Recfluence (March 2021)', '2021-03'],
  'smm-asd-2024-02': ['State Media Matrix (February 2024)', '2024-02'],
  'wikidata-swick-2023-12': ['Wikidata (2023)', '2023'],
  'wikidata-wsb-2026-07': ['Wikidata (July 2026)', '2026-07'],
  'worldmonitor-2026-08': ['worldmonitor (August 2026)', '2026-08'],
  curated: ['Masthead', null],
  corrections: ['Masthead', null],
};

export function sourceTitle(key: string): string {
  return TITLES[key]?.[0] ?? key;
}

/** A year or a month, or null where the source names none. */
export function sourceDate(key: string): string | null {
  return TITLES[key]?.[1] ?? null;
}
