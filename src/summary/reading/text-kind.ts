import { liveSentences } from '../live/live-sentences.ts';
import { spokenSentences } from '../spoken/spoken-sentences.ts';
import type { SummaryArticle } from '../summary-article.ts';
import type { Language } from '../words/language.ts';
import type { Candidate } from './candidates.ts';

/** Written to be read at once, spoken, or written down hour by hour. */
export type TextKind = 'written' | 'spoken' | 'live';

export function textKind({ source, entries }: Pick<SummaryArticle, 'source' | 'entries'>): TextKind {
  if (source === 'transcript' || source === 'captions') return 'spoken';
  return (entries ?? []).length > 0 ? 'live' : 'written';
}

/** The candidates with the places, groups and filler that their kind of text has. */
export function readByKind(
  candidates: Candidate[],
  article: SummaryArticle,
  language: Language | null,
): Candidate[] {
  const kind = textKind(article);
  if (kind === 'spoken') return spokenSentences(candidates, language);
  return kind === 'live' ? liveSentences(candidates, article.paragraphs, article.entries ?? []) : candidates;
}
