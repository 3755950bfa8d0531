import type { Shown } from './actions.ts';

/** What to tell a reader where a point could not be shown, and what to do next; null where it was. */
export function shownWords(shown: Shown): string | null {
  switch (shown) {
    case 'shown':
    case 'played':
      return null;
    case 'advertisement':
      return 'An advertisement is playing. Try again once it is over.';
    case 'gone':
      return 'The video is no longer in the page. Reload the page and open Masthead again.';
    case 'lost':
      return 'This sentence is no longer in the page. Reload the page and open Masthead again.';
  }
}
