import type { PageScope } from './catalogue-records.ts';

/** How the outlet was recognised. */
export type Via =
  | 'host'
  | 'subdomain'
  | 'section'
  | 'alias'
  | 'short-link'
  | 'amp'
  | 'archive'
  | 'cache'
  | 'translation'
  | 'proxy'
  | 'reader'
  | 'redirect'
  | 'channel'
  | 'account'
  | 'publisher'
  | 'canonical';

/** The outlet that speaks on a page. */
export interface Outlet {
  id: string;
  name: string;
  domains: string[];
  website: string;
  /** The part of the outlet's work that the page belongs to. */
  scope: PageScope;
  /** Whether the address or the page says so; false where a story counts as news because nothing says otherwise. */
  scopeStated: boolean;
  /** What is spoken here rather than written: AllSides' ratings are not about that. */
  broadcast: 'video' | 'audio' | null;
  via: Via;
  confidence: 'certain' | 'likely';
  /** Id of the rated section that the page belongs to, where there is one. */
  section: string | null;
  /** Id of the outlet whose site this title is published on, where it is another's. */
  parent: string | null;
}

/** Who is behind an address. `outlet` is null where the catalogue knows nobody: it is never a guess. */
export interface Identification {
  /** Registrable domain of the page's true origin; null where it cannot be known. */
  site: string | null;
  outlet: Outlet | null;
  /** The site the reader is on, where it is not the outlet's own. */
  platform: { id: string; name: string } | null;
  /** The page's own address where the reader is at a copy of it; null elsewhere. */
  original: string | null;
  /** One plain sentence: how we know, or why we do not. */
  reason: string;
  /** Another title at whose address the page says its text stands as well. */
  alsoAt: { id: string; name: string; url: string } | null;
  /** The news agency whose copy the page prints. */
  agency: { id: string | null; name: string } | null;
}
