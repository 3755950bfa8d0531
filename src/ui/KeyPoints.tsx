import { useState } from 'preact/hooks';
import type { KeyPoint } from '../summary/summary.ts';
import type { CardActions } from './actions.ts';

interface KeyPointsProps {
  points: readonly KeyPoint[];
  language: string | undefined;
  onPoint: CardActions['pointAt'];
}

/** The key points, each a button that shows its sentence in the page. */
export function KeyPoints({ points, language, onPoint }: KeyPointsProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [lost, setLost] = useState(false);
  const choose = async (index: number, point: KeyPoint) => {
    setChosen(index);
    setLost(!(await onPoint(point)));
  };
  return (
    <>
      <ol class="points" aria-label="Key points">
        {points.map((point, index) => (
          <li key={point.text}>
            <button
              type="button"
              dir="auto"
              class={index === chosen ? 'at' : ''}
              title="Show this sentence in the page"
              onClick={() => void choose(index, point)}
            >
              <span lang={language}>{point.text}</span>
              <span class="go" aria-hidden="true">
                ↗
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="note" role="status">
        {lost ? 'This sentence is no longer in the page. Reload the page and open Masthead again.' : ''}
      </p>
    </>
  );
}
