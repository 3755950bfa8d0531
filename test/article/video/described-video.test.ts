import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/read-page.ts';
import { parseReading } from '../../../src/platform/reading-schema.ts';
import { fixture, jsonLd, pageOf } from '../page-fixture.ts';

const ADDRESS = 'https://www.harbourpost.example/videos/council-votes-to-close-harbour-bridge';
const SAID =
  'Scenes from the council chamber as the vote is read out: nine members want the harbour bridge closed for fourteen months from January, four want the money first.';
const video = (fields: object, body = '') =>
  readPage(
    pageOf(
      body,
      `<meta property="og:type" content="video.other"><meta property="og:title" content="The vote">${jsonLd({ '@type': 'VideoObject', name: 'The vote', description: SAID, ...fields })}`,
    ),
    'https://a.example/videos/the-vote',
  ).article;

describe('a video page outside of YouTube', () => {
  it('is told by its own object among several', () => {
    const { article } = readPage(fixture('video-captions'), ADDRESS);
    expect(article).toMatchObject({
      title: 'Watch: council votes to close harbour bridge',
      published: '2026-06-16T20:15:00Z',
      source: 'description',
      video: {
        channel: null,
        duration: 15,
        chapters: [
          { start: 0, title: 'The vote' },
          { start: 8, title: 'The answer' },
        ],
        cues: [],
        transcriptOffered: true,
      },
    });
    expect(article?.paragraphs[0]).toMatch(/^Scenes .* explains why\.$/);
  });

  it('is the one of its address whatever it is called', () => {
    const named = (name: string, url: string, duration: string) => ({
      '@type': 'VideoObject',
      name,
      url,
      duration,
      description: SAID,
    });
    const nodes = [
      named('The vote', 'https://a.example/videos/1', 'PT9M'),
      named('Vote', 'https://a.example/videos/2', 'PT2M'),
    ];
    const page = pageOf(
      '',
      `<meta property="og:type" content="video"><title>The vote</title>${jsonLd(nodes)}`,
    );
    expect(readPage(page, 'https://a.example/videos/2?from=mail').article?.video?.duration).toBe(120);
  });

  it('is the one of the title where addresses say nothing', () => {
    const other = { '@type': 'VideoObject', name: 'Boats', duration: 'PT9M' };
    const own = { '@type': 'VideoObject', name: 'The vote', duration: 'PT2M', description: SAID };
    const page = pageOf(
      '',
      `<meta property="og:type" content="video"><title>The vote</title>${jsonLd([other, own])}`,
    );
    expect(readPage(page, 'https://a.example/videos/the-vote').article?.video?.duration).toBe(120);
  });

  it('takes its length from meta tags where JSON-LD has none', () => {
    const meta = '<meta property="og:video:duration" content="95">';
    const page = pageOf(
      '',
      `<meta property="og:type" content="video">${meta}${jsonLd({ '@type': 'VideoObject', description: SAID })}`,
    );
    expect(readPage(page, 'https://a.example/v/1').article?.video?.duration).toBe(95);
  });

  it.each(['-1', 'Infinity', '1e999', '0', 'x', ''])('has no length where a page states "%s"', (stated) => {
    const meta = `<meta property="og:video:duration" content="${stated}">`;
    const node = { '@type': 'VideoObject', description: SAID };
    const page = pageOf('', `<meta property="og:type" content="video">${meta}${jsonLd(node)}`);
    const reading = readPage(page, 'https://a.example/v/1');
    expect(reading.article?.video?.duration).toBeNull();
    expect(parseReading(reading)).toEqual(reading);
  });

  it('offers a transcript where the video has tracks of speech', () => {
    const offered = (body: string) => video({}, body)?.video?.transcriptOffered;
    expect(offered('<video><track kind="subtitles" src="a.vtt"></video>')).toBe(true);
    expect(offered('<video><track src="a.vtt"></video>')).toBe(true);
    expect(offered('<video><track kind="chapters" src="a.vtt"></video>')).toBe(false);
    expect(offered('<video></video>')).toBe(false);
  });

  it('is what is said in it where the page states that', () => {
    const transcript = `Good evening. ${'The council has met and voted. '.repeat(20)}\n\nThat is all.`;
    const article = video({ transcript }, '<video><track src="a.vtt"></video>');
    expect(article).toMatchObject({
      source: 'transcript',
      video: { cues: [], stopsAdded: false, transcriptOffered: false },
    });
    expect(article?.paragraphs.at(-1)).toBe('That is all.');
    expect(video({ transcript: 'None.' })?.source).toBe('description');
  });

  it('is not read from clips and lengths that are none', () => {
    const hasPart = [
      { '@type': 'Clip', name: 'Late', startOffset: 30 },
      { '@type': 'Clip', name: 'Early', startOffset: '3' },
      { '@type': 'Clip', name: 'Never', startOffset: -1 },
      { '@type': 'Clip', name: 'Endless', startOffset: 'Infinity' },
      { '@type': 'Clip', startOffset: 4 },
      { '@type': 'VideoObject', name: 'Part', startOffset: 5 },
      'x',
      null,
    ];
    expect(video({ hasPart, duration: 'two minutes' })?.video).toMatchObject({
      duration: null,
      chapters: [
        { start: 3, title: 'Early' },
        { start: 30, title: 'Late' },
      ],
    });
  });
});
