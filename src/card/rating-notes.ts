import type { Rating } from '../ratings/rating.ts';
import { monthAndYear } from './wording.ts';

/** A sentence that belongs to a rating, and where it leads. */
export interface RatingNote {
  text: string;
  link: { label: string; url: string } | null;
}

/** What the rater says beside its label: its number and how sure it is, what it said before, its other names for the site. */
export function ratingNotes(rating: Rating): RatingNote[] {
  const { label, value, confidence, previous, alternatives, raterName } = rating;
  const notes: RatingNote[] = [];
  const plain = (text: string) => notes.push({ text, link: null });
  if (label === 'Mixed') {
    plain(`${raterName} finds voices from several places of the scale here, so no place on it is marked.`);
  }
  if (value !== null) {
    plain(`${raterName} puts it at ${signed(value)} between −6 (left) and +6 (right).`);
  }
  if (confidence !== null) plain(`${raterName} calls its confidence in this rating ${confidence}.`);
  if (previous !== null) plain(`In ${monthAndYear(previous.asOf)} the rating was ${previous.label}.`);
  for (const other of alternatives) {
    const verb = other.label === label ? 'also lists' : 'disagrees with itself: it also lists';
    const text = `${raterName} ${verb} this site as “${other.listedName}”:`;
    notes.push({ text, link: { label: other.label, url: other.url } });
  }
  return notes;
}

/** With the minus sign of print. */
function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value}`.replace('-', '−');
}
