import type { Background } from '../outlets/background.ts';
import { bareBackground, composeBackground } from '../outlets/background.ts';
import type { BackgroundRecord, FactsRecord, StateMediaRecord } from '../outlets/catalogue-records.ts';
import type { Catalogue } from '../outlets/catalogue.ts';
import type { Identification } from '../outlets/identification.ts';
import { rateByAllSides } from '../ratings/allsides.ts';
import { rate, type Raters } from '../ratings/rate.ts';
import type { Rating } from '../ratings/rating.ts';

/** All that is known of outlets, by id: the catalogue, the raters' files and the facts. */
export interface OutletLibrary {
  catalogue: Catalogue;
  raters: Raters;
  written: ReadonlyMap<string, BackgroundRecord>;
  facts: ReadonlyMap<string, FactsRecord>;
  stateMedia: ReadonlyMap<string, StateMediaRecord>;
}

/** Who speaks, where they lean, and something about them. */
export interface Who {
  identification: Identification;
  ratings: Rating[];
  /** AllSides' word on the agency whose copy the page prints; null where there is none. */
  agencyLean: Rating | null;
  background: Background | null;
}

/** Everything about an identified outlet. An unknown one has no ratings and no background. */
export function describeWho(identification: Identification, library: OutletLibrary): Who {
  const { outlet } = identification;
  const agencyLean = leanOfAgency(identification, library);
  if (outlet === null) return { identification, ratings: [], agencyLean, background: null };
  const own = backgroundOf(outlet.id, outlet.name, library);
  const parent = outlet.parent === null ? undefined : library.catalogue.byId.get(outlet.parent);
  const known = own ?? (parent === undefined ? null : backgroundOf(parent.id, parent.name, library));
  const background = known ?? bareBackground(outlet.name, outlet.website);
  return { identification, ratings: rate(outlet, library.raters), agencyLean, background };
}

function leanOfAgency({ agency }: Identification, library: OutletLibrary): Rating | null {
  const record = agency?.id == null ? undefined : library.raters.allsides.get(agency.id);
  return record === undefined ? null : rateByAllSides(record, agency?.name ?? '');
}

function backgroundOf(id: string, name: string, library: OutletLibrary): Background | null {
  return composeBackground({
    name,
    written: library.written.get(id) ?? null,
    facts: library.facts.get(id) ?? null,
    stateMedia: library.stateMedia.get(id) ?? null,
  });
}
