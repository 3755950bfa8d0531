import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../src/article/article.ts';
import { withTranscript } from '../../../src/article/video/with-transcript.ts';
import { writtenArticle } from '../../../src/article/written-article.ts';
import { NO_EVIDENCE } from '../../../src/outlets/evidence.ts';

function described(paragraphs: string[]): PageReading {
  return {
    page: { kind: 'video', access: 'partial', why: 'no-transcript' },
    note: 'The summary uses the description of the video, not what is said in it.',
    elsewhere: null,
    evidence: NO_EVIDENCE,
    article: {
      ...writtenArticle('The bridge', paragraphs),
      source: 'description',
      video: {
        channel: null,
        duration: null,
        chapters: [],
        cues: [],
        stopsAdded: false,
        transcriptOffered: true,
      },
    },
  };
}
const transcript = (...fragments: { start: number; text: string }[]) => ({
  source: 'transcript' as const,
  language: 'en',
  fragments,
});

describe('a reading with the words of the video', () => {
  it('is whole, and needs no note', () => {
    const reading = withTranscript(
      described(['A description.']),
      transcript({ start: 3, text: 'The bridge opens on Monday.' }),
    );
    expect(reading.page).toEqual({ kind: 'video', access: 'full', why: null });
    expect(reading.note).toBeNull();
    expect(reading.article?.paragraphs).toEqual(['The bridge opens on Monday.']);
    expect(reading.article?.video?.cues).toEqual([{ paragraph: 0, offset: 0, start: 3 }]);
  });

  it.each([
    ['nothing came', null],
    ['nothing is said', transcript()],
  ])('keeps the description and says so where %s', (_, words) => {
    const reading = withTranscript(described(['A description.']), words);
    expect(reading.page.why).toBe('no-transcript');
    expect(reading.note).toBe(
      'The page gave no transcript of this video, so the summary uses its description.',
    );
    expect(reading.article?.paragraphs).toEqual(['A description.']);
    expect(reading.article?.video?.transcriptOffered).toBe(false);
    expect(withTranscript(described([]), words).note).toContain('so there is no summary');
  });

  it('is left alone where the page has nothing in words', () => {
    const reading = { ...described([]), article: null };
    expect(withTranscript(reading, transcript({ start: 0, text: 'Hello.' }))).toBe(reading);
  });
});
