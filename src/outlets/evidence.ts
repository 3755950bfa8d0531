/** What a page says about itself that tells who speaks on it. All of it may be a lie: see {@link identify}. */
export interface PageSigns {
  /** schema.org types of what the page is about ("NewsArticle", "OpinionNewsArticle"), and its og:type ("og:article"). */
  types: string[];
  /** Names of the section it stands in, as the page writes them, its kicker among them. */
  sections: string[];
}

/** Somebody whom a page names as the publisher of its text. */
export interface NamedPublisher {
  name: string | null;
  /** Absolute; null where the page gives none. */
  url: string | null;
}

/** Plain data, read from a document once it is drawn; every field may be empty. */
export interface PageEvidence extends PageSigns {
  /** The address the page gives for itself, absolute. */
  canonical: string | null;
  /** The address that a copy (archive, cache, reader) says it was made from, absolute. */
  original: string | null;
  /** Profile addresses of the account that owns what a platform's page shows, e.g. a YouTube channel's. */
  accounts: string[];
  /** Whom the page names as publisher, the strongest first. */
  publishers: NamedPublisher[];
  /** The agency whose copy the page prints, as its byline names it: "Reuters". */
  agency: string | null;
}

/** A page that has not been read. */
export const NO_EVIDENCE: PageEvidence = {
  types: [],
  sections: [],
  canonical: null,
  original: null,
  accounts: [],
  publishers: [],
  agency: null,
};
