import type { PartialReason } from '../article.ts';
import { countWords } from '../plain-text.ts';

const REST: Partial<Record<PartialReason | 'broken-off', string>> = {
  // Nothing on the page says why.
  'broken-off': 'the text breaks off there',
  paywall: 'the rest is for subscribers',
  'sign-in': 'sign in on the page to read the rest',
  'not-ready': 'the page has not drawn the rest',
};

/** How much of a text can be read, of about how many words where that is known (else 0), and where the rest is. */
export function partialNote(
  why: PartialReason | 'broken-off',
  paragraphs: readonly string[],
  full: number,
): string {
  const count = paragraphs.length;
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  const first = count === 1 ? 'the first paragraph' : `the first ${count} paragraphs`;
  const amount = `about ${words}${full > words ? ` of ${full}` : ''} words`;
  return `Only ${first} (${amount}) can be read here; ${REST[why] ?? 'the rest is missing'}.`;
}
