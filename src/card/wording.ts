import type { Article, PageKind, TextSource } from '../article/article.ts';
import type { Rating } from '../ratings/rating.ts';
import type { Summary } from '../summary/summary.ts';
import type { Card } from './card.ts';
import { isShortened } from './grounding.ts';

/** Sentences that several surfaces share, so that they cannot drift apart. */

/** "AllSides Media Bias Rating: Center", as the rater calls it. */
export const RATING_TITLE = 'AllSides Media Bias Rating';

const SOURCES: Readonly<Record<Exclude<TextSource, 'page'>, string>> = {
  description: 'description of the video',
  transcript: 'transcript of the video',
  captions: 'captions of the video',
};
const KINDS: Readonly<Partial<Record<PageKind, string>>> = {
  live: 'live blog',
  gallery: 'captions of the pictures',
  audio: 'notes on the recording',
};

/** What the sentences were selected from: a video page has no article, only words about its video or in it. */
export function textName(source: TextSource, kind: PageKind): string {
  return source === 'page' ? (KINDS[kind] ?? 'article') : SOURCES[source];
}

/** How the summary was made and how much of the text it read. */
export function howMade(summary: Summary, article: Article, kind: PageKind): string {
  const { words, of } = summary.read;
  const text = textName(article.source, kind);
  const notes = [
    article.video?.stopsAdded === true ? 'Full stops and capitals were added.' : '',
    summary.bullets.some((point) => isShortened(point, article.paragraphs))
      ? 'Some sentences are shortened.'
      : '',
    summary.bullets.some(({ additions }) => additions.length > 0)
      ? `Names in brackets stand elsewhere in the ${text}.`
      : '',
    summary.languageKnown
      ? ''
      : 'Masthead does not know this language well: it went by the place of sentences and by what they repeat.',
  ];
  const made = `Sentences selected from the ${text} on this device; read ${count(words)} of ${count(of)} words.`;
  return [made, ...notes].filter((note) => note !== '').join(' ');
}

/** What of the headline is not in the text: “Calder”, “41”. Null where nothing is missing or not all text was read. */
export function headlineNote(card: Card): string | null {
  const { summary, article, page } = card;
  if (summary === null || article === null || page.access === 'partial' || summary.notInText.length === 0)
    return null;
  const parts = summary.notInText.map(({ text }) => `“${text}”`).join(', ');
  return `In the headline, but not found in the ${textName(article.source, page.kind)}: ${parts}.`;
}

/** What stands in the rating's place where AllSides rates nobody here. */
export function unratedSentence(outletName: string | null): string {
  return outletName === null
    ? 'Unknown outlet: no rating to show.'
    : `${outletName} is not rated by AllSides.`;
}

/** "2026-07" → "July 2026"; a year stays a year. */
export function monthAndYear(date: string): string {
  const [year, month] = date.split('-');
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1),
  );
}

/** "2026-06-16T21:40:00+02:00" → "16 June 2026": the day as the page has it, in whichever zone. Null for no date. */
export function dayOf(time: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(time) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  );
}

/** AllSides' rating among the ratings; null where it gives none. */
export function leanOf(ratings: readonly Rating[]): Rating | null {
  return ratings.find((rating) => rating.rater === 'allsides') ?? null;
}

/** Thousands set apart: 14,200. */
function count(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}
