import { useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { momentOfPoint } from '../card/moment.ts';
import type { KeyPoint } from '../summary/summary.ts';
import type { CardActions } from './actions.ts';
import { shownWords } from './shown-words.ts';
import { StatusLine } from './StatusLine.tsx';

interface KeyPointsProps {
  points: readonly KeyPoint[];
  article: Article;
  onPoint: CardActions['pointAt'];
}

/** The key points, each a button that shows its sentence in the page, or plays the video from where it is said. */
export function KeyPoints({ points, article, onPoint }: KeyPointsProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const spoken = article.video !== null && article.video.cues.length > 0;
  const choose = async (index: number, point: KeyPoint) => {
    setChosen(index);
    setSaid(shownWords(await onPoint(point)));
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
              title={spoken ? 'Play the video from here' : 'Show this sentence in the page'}
              onClick={() => void choose(index, point)}
            >
              <Point point={point} article={article} />
              <span class="go" aria-hidden="true">
                {spoken ? '▸' : '↗'}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <StatusLine text={said} />
    </>
  );
}

function Point({ point, article }: { point: KeyPoint; article: Article }) {
  const moment = momentOfPoint(point, article);
  return (
    <span>
      {moment !== null && <span class="moment">{moment.label} </span>}
      <span lang={article.language ?? undefined}>{pieces(point)}</span>
    </span>
  );
}

/** The point's words; names in brackets, which its sentence does not have, are set back. */
function pieces({ text, additions }: KeyPoint) {
  let from = 0;
  const parts = additions.flatMap(({ start, end }) => {
    const own = text.slice(from, start);
    from = end;
    return [own, <span class="added">{text.slice(start, end)}</span>];
  });
  return [...parts, text.slice(from)];
}
