import { useState } from 'preact/hooks';
import type { Chapter } from '../article/article.ts';
import { clock } from '../article/video/clock.ts';
import type { CardActions } from './actions.ts';

interface ChaptersProps {
  chapters: readonly Chapter[];
  language: string | undefined;
  onPlay: CardActions['playFrom'];
}

/** The chapters of a video, each a button that lets it go on from there. */
export function Chapters({ chapters, language, onPlay }: ChaptersProps) {
  const [lost, setLost] = useState(false);
  const play = async (seconds: number) => {
    setLost(!(await onPlay(seconds)));
  };
  return (
    <details class="chapters">
      <summary>{chapters.length} chapters</summary>
      <ol>
        {chapters.map(({ start, title }) => (
          <li key={start}>
            <button type="button" title="Play from here" onClick={() => void play(start)}>
              <span class="moment">{clock(start)}</span>{' '}
              <span lang={language} dir="auto">
                {title}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="note" role="status">
        {lost ? 'The video is no longer in the page. Reload the page and open Masthead again.' : ''}
      </p>
    </details>
  );
}
