/** The popup in a running browser, the same for every kind of browser. */
export interface ShownCard {
  /** False when the popup did not come to its card in time. */
  ready: boolean;
  /** What the popup says. */
  text: string;
  screenshot: string;
  /** Resolves when the reader closes the browser. */
  closedByReader: Promise<unknown>;
  close: () => Promise<void>;
}

export interface ShowOptions {
  extensionDirectory: string;
  pagesPort: number;
  headless: boolean;
}

/** The popup's own word that the card is whole. */
export const READY = '[data-state="ready"]';

export const PATIENCE = 20_000;
