import type { PageReading } from './article.ts';
import type { Played } from './video/play-from.ts';

/** What `article.ts` leaves in the extension's own world of a page, for the card that stands beside it. */
export interface PageCommands {
  /** Scrolls to a sentence of a paragraph and marks it; false where it is no longer there. */
  pointAt: (paragraph: number, sentence: string) => boolean;
  /** Lets the page's video go on from so many seconds, where it can. */
  playFrom: (seconds: number) => Played;
  /** Reads the words of the video, for a moment opening what the page shows them in. */
  readTranscript: () => Promise<PageReading>;
  /** Ends the reading of the transcript, which then leaves the page as it was. */
  stopTranscript: () => void;
  /** Ends all that was begun here, and takes the mark away: the page is read anew. */
  end: () => void;
}

/** The extension's own world of a page. */
export interface CommandedPage {
  masthead?: PageCommands;
}
