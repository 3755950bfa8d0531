import type { Identification } from '../outlets/identification.ts';
import { fitToPage } from '../ratings/fit-to-page.ts';
import type { Rating } from '../ratings/rating.ts';
import { markOf, placeOf, type Mark } from '../ratings/scale.ts';
import { monthAndYear, unratedSentence } from './wording.ts';

/** What the toolbar icon and the badge say about a page: the same, because both show this. */
export interface Badge {
  mark: Mark;
  /** 0 (Left) … 4 (Right); null for a rating without a place. */
  place: number | null;
  /** One line for a tooltip and for screen readers. */
  title: string;
}

/** The badge of an identified page; null where the outlet is unknown: then nothing is shown. */
export function badgeOf(identification: Identification, lean: Rating | null): Badge | null {
  const { outlet } = identification;
  if (outlet === null) return null;
  if (lean === null) return { mark: 'unrated', place: null, title: unratedSentence(outlet.name) };
  const { label, raterName, asOf, appliesHere, scopeNote } = fitToPage(lean, outlet);
  const rated = `${outlet.name}: ${label} (${raterName}, ${monthAndYear(asOf)})`;
  return {
    mark: markOf(label),
    place: placeOf(label),
    title: appliesHere ? rated : `${rated}. ${scopeNote}`,
  };
}
