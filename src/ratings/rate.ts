import type { Outlet } from '../outlets/identification.ts';
import { rateByAllSides } from './allsides.ts';
import { rateByAudience, rateByQuality, rateByWikipedia } from './further-measures.ts';
import type { Rating } from './rating.ts';
import type { AllSidesRecord, AudienceRecord, PerennialRecord, QualityRecord } from './rating-records.ts';

/** The raters' files, by outlet id. */
export interface Raters {
  allsides: ReadonlyMap<string, AllSidesRecord>;
  wikipedia: ReadonlyMap<string, PerennialRecord>;
  audience: ReadonlyMap<string, AudienceRecord>;
  quality: ReadonlyMap<string, QualityRecord>;
}

/** AllSides' rating alone: all that the icon and the badges need. */
export function rateLean(outlet: Outlet, allsides: Raters['allsides']): Rating | null {
  // A rated section is nearer to the page than the outlet as a whole.
  const record =
    (outlet.section === null ? undefined : allsides.get(outlet.section)) ?? allsides.get(outlet.id);
  return record === undefined ? null : rateByAllSides(record, outlet.name);
}

/** Every rater's word on an outlet, AllSides first. Empty where nobody rates it. */
export function rate(outlet: Outlet, raters: Raters): Rating[] {
  const lean = rateLean(outlet, raters.allsides);
  const perennial = raters.wikipedia.get(outlet.id);
  const audience = raters.audience.get(outlet.id);
  const quality = raters.quality.get(outlet.id);
  return [
    ...(lean === null ? [] : [lean]),
    ...(perennial === undefined ? [] : [rateByWikipedia(perennial)]),
    ...(audience === undefined ? [] : [rateByAudience(audience)]),
    ...(quality === undefined ? [] : [rateByQuality(quality)]),
  ];
}
