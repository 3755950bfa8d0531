import type { KeyPoint } from '../summary/summary.ts';
import type { WikipediaAnswer } from './wikipedia-answer.ts';

/** What a reader can do on a card. The surface that shows it says what happens then. */
export interface CardActions {
  /** Shows in the page where a point comes from: its sentence, or its moment in the video. Resolves to whether it could. */
  pointAt: (point: KeyPoint) => Promise<boolean>;
  /** Lets the page's video go on from so many seconds. Resolves to whether there still was one. */
  playFrom: (seconds: number) => Promise<boolean>;
  /** Makes the card anew from what is said in the video. */
  readTranscript: () => Promise<void>;
  /** Asks Wikipedia for the introduction of an article by its English title. */
  moreFromWikipedia: (title: string, stopped: AbortSignal) => Promise<WikipediaAnswer>;
  /** Resolves to whether the card lies in the clipboard. */
  copy: () => Promise<boolean>;
  openSettings: () => void;
  retry: () => void;
  stopReading: () => void;
}
