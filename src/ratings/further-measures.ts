import type { Rating } from './rating.ts';
import type { AudienceRecord, PerennialRecord, QualityRecord } from './rating-records.ts';

/** Open measures shown beside AllSides', each on its own axis; never averaged. */

/** The status on Wikipedia's list of perennial sources, as the editors word it. */
export function rateByWikipedia(record: PerennialRecord): Rating {
  return measure({
    rater: 'wikipedia',
    raterName: 'Wikipedia editors',
    axis: 'reliability',
    label: record.status.charAt(0).toUpperCase() + record.status.slice(1),
    asOf: record.asOf,
    scopeNote: 'How far Wikipedia’s editors agree to rely on it as a source.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources',
  });
}

/** Robertson et al. 2018: which registered voters shared the site, −1 (Democrats) … +1 (Republicans). */
export function rateByAudience(record: AudienceRecord): Rating {
  return measure({
    rater: 'robertson2018',
    raterName: 'Robertson 2018',
    axis: 'audience',
    label: `Audience ${audienceWords(record.value)}`,
    value: record.value,
    asOf: '2018',
    scopeNote:
      'Who shared it in the United States: −1 only Democrats, +1 only Republicans. It does not judge the content.',
    url: 'https://doi.org/10.1145/3274417',
  });
}

/** Lin et al. 2023: what six sets of quality ratings have in common, 0 … 1. */
export function rateByQuality(record: QualityRecord): Rating {
  return measure({
    rater: 'lin2023',
    raterName: 'Lin 2023',
    axis: 'quality',
    label: `Domain quality ${record.value.toFixed(2)} of 1`,
    value: record.value,
    asOf: '2023',
    scopeNote: 'What six sets of ratings of the site’s quality have in common.',
    url: 'https://doi.org/10.1093/pnasnexus/pgad286',
  });
}

/** Our plain words for a fifth of the scale each; the number is shown with them. */
function audienceWords(value: number): string {
  const side = value < 0 ? 'left' : 'right';
  const size = Math.abs(value);
  if (size < 0.1) return 'on both sides';
  return size < 0.4 ? `a little ${side}` : `on the ${side}`;
}

function measure(
  rating: Pick<Rating, 'rater' | 'raterName' | 'axis' | 'label' | 'asOf' | 'scopeNote' | 'url'> & {
    value?: number;
  },
): Rating {
  const open = { value: null, confidence: null, previous: null };
  return { ...open, scope: 'all', appliesHere: true, alternatives: [], ...rating };
}
