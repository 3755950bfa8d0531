import type { PageScope } from './catalogue-records.ts';

/** How the outlet was recognised. */
export type Via = 'host' | 'subdomain' | 'section' | 'alias' | 'canonical';

/** The outlet that speaks on a page. */
export interface Outlet {
  id: string;
  name: string;
  domains: string[];
  website: string;
  /** The part of the site that the address points into. */
  scope: PageScope;
  via: Via;
  confidence: 'certain' | 'likely';
  /** Id of the rated section that the address lies in, where there is one. */
  section: string | null;
  /** Id of the outlet whose site this title is published on, where it is another's. */
  parent: string | null;
}

/** Who is behind an address. `outlet` is null where the catalogue knows nobody: it is never a guess. */
export interface Identification {
  /** Registrable domain of the address; null where there is none. */
  site: string | null;
  outlet: Outlet | null;
  /** The site the reader is on, where it is not the outlet's own. */
  platform: { id: string; name: string } | null;
  /** One plain sentence: how we know, or why we do not. */
  reason: string;
}
