import type { KeyPoint } from '../summary/summary.ts';
import type { WikipediaAnswer } from './wikipedia-answer.ts';

/** What a reader can do on a card. The surface that shows it says what happens then. */
export interface CardActions {
  /** Resolves to whether the sentence was found in the page. */
  pointAt: (point: KeyPoint) => Promise<boolean>;
  /** Asks Wikipedia for the introduction of an article by its English title. */
  moreFromWikipedia: (title: string, stopped: AbortSignal) => Promise<WikipediaAnswer>;
  /** Resolves to whether the card lies in the clipboard. */
  copy: () => Promise<boolean>;
  openSettings: () => void;
  retry: () => void;
  stopReading: () => void;
}
