import type { Candidate } from '../reading/candidates.ts';
import { isFinished } from './form.ts';

/** Longer sentences are no points. The second bound, in UTF-16 units, is for text without spaces. */
const LONGEST = 60;
const MOST_UNITS = 600;

/** What there is to choose from: whole sentences, or what comes nearest in a text that has none. */
export function poolOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const showable = candidates.filter(isShowable);
  const presentable = showable.filter(isPresentable);
  const finished = presentable.filter(({ text, wholeLine }) => wholeLine || isFinished(text));
  // Headings and captions are left out, but some texts (transcripts, Thai) have no stops at all.
  if (finished.length >= presentable.length / 2 && finished.length > 0) return finished;
  return presentable.length > 0 ? presentable : showable.filter(({ boilerplate }) => !boilerplate);
}

/** Whether a text is short enough to be shown whole, as every point is. */
function isShowable({ text, words }: Candidate): boolean {
  return words <= LONGEST && text.length < MOST_UNITS;
}

/** Whether a sentence can be a good point. */
function isPresentable({ boilerplate, terms, text }: Candidate): boolean {
  return !boilerplate && terms.size >= 3 && /[\p{L}]/u.test(text);
}
