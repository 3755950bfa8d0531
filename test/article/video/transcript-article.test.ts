import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Fragment } from '../../../src/article/video/transcript.ts';
import { transcriptArticle } from '../../../src/article/video/transcript-article.ts';
import { writtenArticle } from '../../../src/article/written-article.ts';

const VIDEO = {
  channel: 'BBC News',
  duration: 60,
  chapters: [],
  cues: [],
  stopsAdded: false,
  transcriptOffered: true,
};
const described: Article = {
  ...writtenArticle('A title', ['A description.']),
  source: 'description',
  video: VIDEO,
};
const read = (fragments: Fragment[], language: string | null = 'en', article = described) =>
  transcriptArticle(article, { source: 'transcript', language, fragments });
const timed = (seconds: number, ...texts: string[]) =>
  texts.map((text, index) => ({ start: index * seconds, text }));
const letters = (texts: string[]) =>
  texts
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('an article from a transcript', () => {
  it('keeps what is known of the video and says where the text is from', () => {
    const article = read(timed(3, 'The bridge is closed.', 'Nobody may cross it.'));
    expect(article).toMatchObject({
      title: 'A title',
      source: 'transcript',
      language: 'en',
      paragraphs: ['The bridge is closed. Nobody may cross it.'],
      words: 8,
      video: { channel: 'BBC News', transcriptOffered: false },
    });
    expect(article.video?.cues).toEqual([
      { paragraph: 0, offset: 0, start: 0 },
      { paragraph: 0, offset: 22, start: 3 },
    ]);
  });

  it('stays as it is where nothing is said, and offers no transcript any more', () => {
    expect(read(timed(3, '[Music]', '♪'))).toEqual({
      ...described,
      video: { ...VIDEO, transcriptOffered: false },
    });
  });

  it('leaves captions with stops as they are', () => {
    const said = [
      'Good evening. The',
      'council met, and',
      'nobody left. iron',
      'gates were shut at',
      'nine o’clock.',
    ];
    expect(read(timed(2, ...said)).paragraphs).toEqual([said.join(' ')]);
    expect(read(timed(2, ...said)).video?.stopsAdded).toBe(false);
    expect(read(timed(2, 'good evening', 'the council met')).video?.stopsAdded).toBe(true);
  });

  it('begins a paragraph with a speaker, after silence, with a chapter, and when one is full', () => {
    expect(read(timed(2, 'It is late. >> So it is.', 'ANNA: We go.', 'She went.')).paragraphs).toEqual([
      'It is late.',
      'So it is.',
      'ANNA: We go. She went.',
    ]);
    const silent = [
      ...timed(2, 'One two three.', 'Four five six.', 'Seven eight nine.'),
      { start: 20, text: 'Ten.' },
    ];
    expect(read(silent).paragraphs).toHaveLength(2);
    const chapters = [
      { start: 0, title: 'One' },
      { start: 4, title: 'Two' },
    ];
    const parted = { ...described, video: { ...VIDEO, chapters } };
    expect(
      read(timed(2, 'One two.', 'Two three.', 'Three four.', 'Four five.'), 'en', parted).paragraphs,
    ).toEqual(['One two. Two three.', 'Three four. Four five.']);
    const long = read(
      timed(2, ...Array.from({ length: 60 }, (_, index) => `The ${index}th line has six words.`)),
    );
    expect(long.paragraphs.map((text) => text.split(' ').length)).toEqual([120, 120, 120]);
  });
});

describe('any transcript', () => {
  const word = fc.constantFrom(
    'so',
    'and',
    'the',
    'bridge',
    'u.s.',
    'Ellery',
    'ß',
    'ñandú',
    '12%',
    '橋が',
    '閉鎖。',
    'جسر',
    'yes.',
    '"no"',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const transcript = fc
    .array(fc.tuple(line, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 60 })
    .map((lines) => {
      let start = 0;
      // A number of its own in each line: lines that repeat are another matter.
      return lines.map(([text, pause], index) => ({
        start: (start += pause + 1),
        text: `${text} x${index}y`,
      }));
    });

  it('loses, adds and moves no letter, and knows when each line began', () => {
    fc.assert(
      fc.property(transcript, fc.constantFrom(null, 'en', 'de', 'ja'), (fragments, language) => {
        const { paragraphs, video } = read(fragments, language);
        expect(letters(paragraphs)).toBe(letters(fragments.map(({ text }) => text)));
        expect(video?.cues).toHaveLength(fragments.length);
        video?.cues.forEach(({ paragraph, offset, start }, index) => {
          const fragment = fragments[index];
          const there = paragraphs[paragraph]?.slice(offset) ?? '';
          expect(start).toBe(fragment?.start);
          expect(letters([there]).startsWith(letters([fragment?.text.split(' ')[0] ?? '']))).toBe(true);
        });
        expect(paragraphs.every((text) => text === text.trim() && text !== '')).toBe(true);
      }),
    );
  });

  it('of four hours is read without a detour', () => {
    const lines = Array.from(
      { length: 7_000 },
      (_, index) => `line ${index} of a long day in the old council`,
    );
    const article = read(timed(2, ...lines));
    expect(article.words).toBe(70_000);
    expect(article.video?.cues).toHaveLength(7_000);
  });
});
