import type { Played } from '../article/video/play-from.ts';
import type { KeyPoint } from '../summary/summary.ts';
import type { WikipediaAnswer } from './wikipedia-answer.ts';

/** Whether a point could be shown: `lost` is its sentence, `gone` its video. */
export type Shown = 'shown' | 'lost' | Played;

/** What a reader can do on a card. The surface that shows it says what happens then. */
export interface CardActions {
  /** Shows in the page where a point comes from: its sentence, or its moment in the video. */
  pointAt: (point: KeyPoint) => Promise<Shown>;
  /** Lets the page's video go on from so many seconds. */
  playFrom: (seconds: number) => Promise<Played>;
  /** Makes the card anew from what is said in the video. */
  readTranscript: () => Promise<void>;
  /** Asks Wikipedia for the introduction of an article by its English title. */
  moreFromWikipedia: (title: string, stopped: AbortSignal) => Promise<WikipediaAnswer>;
  /** Resolves to whether the card lies in the clipboard. */
  copy: () => Promise<boolean>;
  openSettings: () => void;
  retry: () => Promise<void>;
  stopReading: () => void;
}
