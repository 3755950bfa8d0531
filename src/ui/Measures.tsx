import { monthAndYear } from '../card/wording.ts';
import type { Rating } from '../ratings/rating.ts';

/** Further measures beside the rating, each on its own axis and with its own source. */
export function Measures({ ratings }: { ratings: readonly Rating[] }) {
  if (ratings.length === 0) return null;
  return (
    <ul class="measures" aria-label="Further measures">
      {ratings.map((rating) => (
        <li key={rating.rater}>
          <a href={rating.url} target="_blank" rel="noopener noreferrer" title={explain(rating)}>
            <b>{rating.label}</b> · {rating.raterName}
          </a>
        </li>
      ))}
    </ul>
  );
}

function explain({ value, scopeNote, asOf }: Rating): string {
  const number = value === null ? '' : `${value.toFixed(2).replace('-', '−')}. `;
  return `${number}${scopeNote} As of ${monthAndYear(asOf)}.`;
}
