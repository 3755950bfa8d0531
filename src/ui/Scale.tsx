import { placeOf, SCALE } from '../ratings/scale.ts';

/** The five steps from Left to Right with the rating's one raised and named; Mixed has no step of its own. */
export function Scale({ label }: { label: string }) {
  const place = placeOf(label);
  if (place === null)
    return <p class="scope">“{label}” has no place of its own on the scale from Left to Right.</p>;
  return (
    <ol class="scale" aria-label={`${label}: step ${place + 1} of ${SCALE.length} from Left to Right`}>
      {SCALE.map((step, index) => (
        <li
          key={step}
          class={index === place ? 'on' : ''}
          aria-current={index === place ? 'true' : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
