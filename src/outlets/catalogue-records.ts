/** Shapes of the lines of `assets/data/*.jsonl` that say who an outlet is. */

/** What an address tells about the page, beyond the outlet. `all` = nothing in particular. */
export type PageScope = 'news' | 'opinion' | 'sport' | 'fact-check' | 'games-cooking' | 'shopping' | 'all';

/** One part of an outlet's site, known by a path prefix (host/path) or a pattern on the path. */
export interface SiteSection {
  kind: PageScope;
  prefix?: string;
  regex?: string;
}

/** A line of `outlets.jsonl`: an outlet (`domains`) or a rated section of one (`rules`, `regexRules`). */
export interface OutletRecord {
  id: string;
  name: string;
  /** Registrable domains, or full hosts where the host is shared; the first is the main one. */
  domains?: string[];
  /** Host or host/path prefixes; the longest wins. Sections only. */
  rules?: string[];
  /** Patterns on the path of one host, for dated addresses. Sections only. */
  regexRules?: { host: string; path: string }[];
  /** Id of the outlet that a section belongs to. */
  parent?: string;
  /** Sections only: the part of the parent's site it is; missing where it is a title of its own. */
  scope?: PageScope;
  website?: string;
  sections?: SiteSection[];
  /** Keys of `SOURCES.md`. */
  sources: string[];
}

/** A line of `facts.jsonl`: what is known about an outlet, without a written paragraph. */
export interface FactsRecord {
  id: string;
  country?: string;
  /** City. */
  location?: string;
  /** US state, two letters. */
  state?: string;
  languages?: string[];
  medium?: string;
  founded?: number;
  headquarters?: string;
  owner?: string;
  /** The year in which the source named the owner. */
  ownerAsOf?: number;
  ownerType?: string;
  /** Wikidata's short description (CC0). */
  description?: string;
  /** Title of the article in the English Wikipedia. */
  wikipedia?: string;
  wikidata?: string;
  defunct?: boolean;
  sources: string[];
}

/** A line of `backgrounds.jsonl`: a paragraph written for Masthead, with the facts it rests on. */
export interface BackgroundRecord {
  id: string;
  text: string;
  facts: {
    kind?: string;
    country?: string;
    headquarters?: string;
    founded?: number;
    owner?: string;
    parent?: string;
    funding?: string;
    languages?: string[];
    wikipedia?: string;
    wikidata?: string;
    editorialControl?: string;
  };
  sources: string[];
  /** When the sources spoke: a year, a month, or "undated". */
  asOf: string;
  confidence: 'high' | 'medium';
}

/** A line of `state-media.jsonl`: the State Media Matrix's own category. */
export interface StateMediaRecord {
  id: string;
  typology: string;
  code?: string;
  country: string;
  company?: string;
}
