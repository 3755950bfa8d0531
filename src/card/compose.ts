import type { PageReading } from '../article/article.ts';
import { fitToPage } from '../ratings/fit-to-page.ts';
import type { Summary } from '../summary/summary.ts';
import type { Card } from './card.ts';
import type { Who } from './who.ts';

/** Puts the card together from its parts. Pure; every surface shows what this returns. */
export function composeCard(
  url: string | null,
  who: Who,
  reading: PageReading,
  summary: Summary | null,
): Card {
  const { outlet } = who.identification;
  return {
    ...who.identification,
    url,
    page: reading.page,
    ratings: outlet === null ? [] : who.ratings.map((rating) => fitToPage(rating, outlet)),
    agencyLean: who.agencyLean,
    background: who.background,
    article: reading.article,
    summary,
    note: noteOf(reading, summary),
    elsewhere: reading.elsewhere,
  };
}

function noteOf(reading: PageReading, summary: Summary | null): string | null {
  if (reading.note !== null || reading.article === null || summary !== null) return reading.note;
  return 'The text of this page is too short to summarise.';
}
