import { useState } from 'preact/hooks';
import type { Chapter } from '../article/article.ts';
import { clock } from '../article/video/clock.ts';
import type { CardActions } from './actions.ts';
import { shownWords } from './shown-words.ts';
import { StatusLine } from './StatusLine.tsx';

interface ChaptersProps {
  chapters: readonly Chapter[];
  language: string | undefined;
  onPlay: CardActions['playFrom'];
}

/** The chapters of a video, each a button that lets it go on from there. */
export function Chapters({ chapters, language, onPlay }: ChaptersProps) {
  const [said, setSaid] = useState<string | null>(null);
  const play = async (seconds: number) => {
    setSaid(shownWords(await onPlay(seconds)));
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
      <StatusLine text={said} />
    </details>
  );
}
