import type { BackgroundRecord, SiteSection } from '../../src/outlets/catalogue-records.ts';
import type { AllSidesRecord } from '../../src/ratings/rating-records.ts';

/** A line of the source folder's `outlets.jsonl` and `outlets-more.jsonl`, as far as it is used. */
export interface SourceOutlet {
  id: string;
  name: string;
  kind: 'outlet' | 'section';
  domains?: string[];
  rules?: string[];
  regexRules?: { host: string; path: string }[];
  parent?: string;
  website?: string;
  sections?: SiteSection[];
  country?: string;
  location?: string;
  state?: string;
  language?: string[];
  medium?: string;
  founded?: number;
  headquarters?: string;
  owner?: string | string[];
  description?: string;
  wikipedia?: string;
  /** Tells whether two records are of one outlet. */
  wikidata?: string;
  defunct?: boolean;
  x?: string | string[];
  facebook?: string | string[];
  instagram?: string | string[];
  mastodon?: string | string[];
  youtube?: { handles?: string[]; ids?: string[]; users?: string[] };
  stateMedia?: { typology: string; code?: string; country: string; company?: string };
  aliases?: string[];
  allsides?: Omit<AllSidesRecord, 'id'>;
  rsp?: { status: string; asOf: string; blacklisted?: boolean };
  scores?: { robertson2018?: number; lin2023_pc1?: number };
  /** Field → source key, or several joined by commas. */
  sources: Record<string, string>;
}

/** A line of the source folder's `background.jsonl`. */
export interface SourceBackground {
  id: string;
  name: string;
  domains?: string[];
  /** Only some of them are taken over. */
  facts: BackgroundRecord['facts'];
  background: string;
  sources: { facts: string[]; asOf: string };
  confidence: 'high' | 'medium';
}
