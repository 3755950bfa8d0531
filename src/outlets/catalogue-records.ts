/** Shapes of the lines of `assets/data/*.jsonl` that say who an outlet is. */

/** What an address tells about the page, beyond the outlet. `all` = nothing in particular. */
export type PageScope =
  | 'news'
  | 'opinion'
  | 'sport'
  | 'video'
  | 'live'
  | 'sponsored'
  | 'reviews'
  | 'blog'
  | 'feed'
  | 'fact-check'
  | 'games-cooking'
  | 'shopping'
  | 'all';

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
  /** Other names that pages give for the publisher. */
  aliases?: string[];
  /** Keys of `SOURCES.md`. */
  sources: string[];
}

/** A line of `facts.jsonl`: what is known about an outlet that has no written paragraph. */
export interface FactsRecord {
  id: string;
  /** What it is, with what is known of it: "Swedish-language daily newspaper". */
  kind?: string;
  /** Where the source says more or else than country and headquarters do: "published in Logan, Utah". */
  place?: string;
  country?: string;
  /** City. */
  headquarters?: string;
  /** US state, two letters. */
  state?: string;
  /** Only where `kind` does not say them, and they are few, and not English alone. */
  languages?: string[];
  founded?: number;
  owner?: string;
  /** The year in which the source named the owner. */
  ownerAsOf?: number;
  /** Title of the article in the English Wikipedia. */
  wikipedia?: string;
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
    funding?: string;
    wikipedia?: string;
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
}

/** A line of `accounts.jsonl`: accounts of an outlet on other sites, by one source. */
export interface AccountRecord {
  id: string;
  source: string;
  /** `platform/name`, such as "x/taz", "youtube/@taz", "mastodon/taz@social.example". */
  accounts: string[];
}

/** A line of `short-domains.jsonl`: a host whose addresses lead to one outlet only. */
export interface ShortDomainRecord {
  id: string;
  host: string;
  source: string;
}
