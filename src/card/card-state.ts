import type { Card } from './card.ts';

/** What a surface that shows a card has to show at a moment. Loading, refused and failed are three things. */
export type CardState =
  | { kind: 'loading' }
  /** The outlet is known; the text is still being read. */
  | { kind: 'reading'; card: Card }
  | { kind: 'ready'; card: Card }
  /** A page that browsers keep extensions out of. */
  | { kind: 'refused'; message: string }
  | { kind: 'failed'; message: string };
