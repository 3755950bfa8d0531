/** Whose data Masthead ships, and on what terms. */
export interface Credit {
  what: string;
  /** The credit line. */
  line: string;
  terms: string;
  url: string;
}

/** Shown on the options page; `assets/data/SOURCES.md` has the same in full. */
export const CREDITS: readonly Credit[] = [
  {
    what: 'Bias ratings',
    line:
      'AllSides Media Bias Ratings™ by AllSides.com are licensed under a Creative Commons Attribution-NonCommercial ' +
      '4.0 International License. Masthead joined the ratings to web addresses.',
    terms: 'CC BY-NC 4.0',
    url: 'https://www.allsides.com/media-bias/ratings',
  },
  {
    what: 'Reliability as a source',
    line: 'Wikipedia’s list of perennial sources, by its editors, as of April 2026.',
    terms: 'CC BY-SA 4.0',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources',
  },
  {
    what: 'Audience',
    line: 'Robertson et al. 2018, “Auditing partisan audience bias within Google Search”.',
    terms: 'cited',
    url: 'https://doi.org/10.1145/3274417',
  },
  {
    what: 'Domain quality',
    line: 'Lin et al. 2023, “High level of correspondence across different news domain quality rating sets”.',
    terms: 'cited',
    url: 'https://doi.org/10.1093/pnasnexus/pgad286',
  },
  {
    what: 'State media',
    line: 'State Media Matrix, February 2024.',
    terms: 'MIT',
    url: 'https://statemediamonitor.com/',
  },
  {
    what: 'Facts about outlets',
    line:
      'Wikidata, 2022 to 2026; US local outlets from LocalNewsDataset, 2018, and Wikipedia’s lists of newspapers; French ' +
      'owners by Le Monde diplomatique and Acrimed, 2024; places and languages from news-homepages, 2023. Longer ' +
      'paragraphs were written for Masthead from the sources named below each.',
    terms: 'CC0; MIT; ODC-By',
    url: 'https://www.wikidata.org/',
  },
  {
    what: 'Accounts and short addresses',
    line:
      'Facts from Wikidata, State Media Matrix, LocalNewsDataset, news-homepages, Recfluence, Pew Research Center’s ' +
      'pewtils, lists of Mastodon profiles and news channels in public repositories, outlets’ own pages, and Masthead’s ' +
      'own list.',
    terms: 'facts only',
    url: 'https://www.wikidata.org/',
  },
  {
    what: 'How summaries are ranked and claims checked',
    line:
      'Weights computed by Masthead from articles and their editors’ highlights (CNN/Daily Mail) and from claims that ' +
      'people judged (QAGS, FIB, SummEdits). No text of theirs is in them.',
    terms: 'cited',
    url: 'https://aclanthology.org/P17-1099/',
  },
];
