import type { Rating } from './rating.ts';
import type { AllSidesRecord } from './rating-records.ts';

/** AllSides' word on an outlet, or one of its sections, of that name. It is taken to apply until the page is known. */
export function rateByAllSides(record: AllSidesRecord, name: string): Rating {
  return {
    rater: 'allsides',
    raterName: 'AllSides',
    axis: 'lean',
    label: record.rating,
    value: record.value ?? null,
    confidence: record.confidence ?? null,
    previous:
      record.previous === undefined ? null : { label: record.previous.rating, asOf: record.previous.asOf },
    asOf: record.asOf.slice(0, 7),
    scope: record.scope,
    appliesHere: true,
    scopeNote: coverage(record.scope, name),
    url: pageOf(record.slug),
    alternatives: (record.alternatives ?? []).map(({ listedName, rating, slug }) => ({
      label: rating,
      listedName,
      url: pageOf(slug),
    })),
  };
}

/** AllSides' own reading of its source ratings: online content, never what is broadcast. */
function coverage(scope: AllSidesRecord['scope'], name: string): string {
  switch (scope) {
    case 'all':
      return `The rating is for what ${name} publishes online, not for what it broadcasts.`;
    case 'news':
      return `The rating is for the online news of ${name}, not for its opinion pages or what it broadcasts.`;
    case 'opinion':
      return `The rating is for the opinion pages of ${name}, not for its news.`;
    case 'fact-check':
      return `The rating is for the fact checks of ${name} only.`;
  }
}

function pageOf(slug: string): string {
  return `https://www.allsides.com/news-source/${slug}`;
}
