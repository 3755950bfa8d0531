import type { PageReading } from '../article.ts';
import type { Transcript } from './transcript.ts';
import { transcriptArticle } from './transcript-article.ts';

const SILENT = 'The page gave no transcript of this video';

/** The reading of a video page with what is said in the video for its text; null: the page gave no words of it. */
export function withTranscript(reading: PageReading, transcript: Transcript | null): PageReading {
  const { article } = reading;
  if (article === null) return reading;
  const spoken = transcriptArticle(
    article,
    transcript ?? { source: 'transcript', language: null, fragments: [] },
  );
  if (spoken.source === 'transcript' || spoken.source === 'captions') {
    return { ...reading, page: { kind: 'video', access: 'full', why: null }, note: null, article: spoken };
  }
  const described = article.paragraphs.length > 0;
  const note = described
    ? `${SILENT}, so the summary uses its description.`
    : `${SILENT}, so there is no summary.`;
  return { ...reading, note, article: spoken };
}
