import { describe, expect, it } from 'vitest';
import type { Video } from '../../../src/article/article.ts';
import { momentOf, videoAt } from '../../../src/article/video/moments.ts';
import { playFrom } from '../../../src/article/video/play-from.ts';
import { pageOf } from '../page-fixture.ts';

const video = (cues: Video['cues']): Video => ({
  channel: null,
  duration: null,
  chapters: [],
  cues,
  stopsAdded: false,
  transcriptOffered: false,
});

describe('the moment of a place in a transcript', () => {
  const spoken = video([
    { paragraph: 0, offset: 0, start: 3 },
    { paragraph: 0, offset: 40, start: 7 },
    { paragraph: 2, offset: 10, start: 20 },
  ]);

  it.each([
    [0, 0, 3],
    [0, 39, 3],
    [0, 40, 7],
    [0, 900, 7],
    [1, 0, 7],
    [2, 9, 7],
    [2, 10, 20],
    [9, 0, 20],
  ])('paragraph %d from %d is at %d s', (paragraph, offset, start) => {
    expect(momentOf(spoken, paragraph, offset)).toBe(start);
  });

  it('is unknown before the first cue and without any', () => {
    expect(momentOf(video([{ paragraph: 1, offset: 5, start: 9 }]), 1, 4)).toBeNull();
    expect(momentOf(video([]), 0, 0)).toBeNull();
  });
});

describe('the address of a moment', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=bridgeVid01&list=x',
      'https://www.youtube.com/watch?v=bridgeVid01&t=123s',
    ],
    ['https://m.youtube.com/watch?v=bridgeVid01', 'https://www.youtube.com/watch?v=bridgeVid01&t=123s'],
    ['https://www.youtube.com/shorts/bridgeVid01', 'https://www.youtube.com/watch?v=bridgeVid01&t=123s'],
    [
      'https://www.youtube-nocookie.com/embed/bridgeVid01',
      'https://www.youtube.com/watch?v=bridgeVid01&t=123s',
    ],
    ['https://vimeo.com/123456#x', 'https://vimeo.com/123456#t=123s'],
    ['https://cdn.example/a/film.mp4?x=1', 'https://cdn.example/a/film.mp4?x=1#t=123'],
    ['https://www.harbourpost.example/videos/x', null],
    ['https://www.youtube.com/@bbcnews', null],
    ['https://vimeo.com/about', null],
    ['file:///film.mp4', null],
    ['no address', null],
  ])('%s', (address, moment) => {
    expect(videoAt(address, 123.7)).toBe(moment);
  });

  it.each([Number.NaN, -1, Infinity])('there is none for %d', (seconds) => {
    expect(videoAt('https://www.youtube.com/watch?v=bridgeVid01', seconds)).toBeNull();
  });
});

describe('playing from a moment', () => {
  const moment = (page: Document) =>
    (page.querySelector('video') as { currentTime?: number } | null)?.currentTime;

  it('moves the video', () => {
    const page = pageOf('<video></video>');
    expect(playFrom(page, 12.5)).toBe('played');
    expect(moment(page)).toBe(12.5);
  });

  it('moves the largest of several', () => {
    const page = pageOf('<video></video><video></video><video></video>');
    const videos = [...page.querySelectorAll('video')];
    videos.forEach((video, index) =>
      Object.assign(video, { clientWidth: [100, 900, 300][index], clientHeight: 90 }),
    );
    playFrom(page, 9);
    expect(videos.map((video) => (video as { currentTime?: number }).currentTime)).toEqual([
      undefined,
      9,
      undefined,
    ]);
  });

  it('leaves alone an advertisement in its place, and a page without video', () => {
    const page = pageOf('<div class="html5-video-player ad-showing"><video></video></div>');
    expect(playFrom(page, 12)).toBe('advertisement');
    expect(moment(page)).toBeUndefined();
    expect(playFrom(pageOf('<p>x</p>'), 12)).toBe('gone');
    expect(playFrom(pageOf('<video></video>'), Number.NaN)).toBe('gone');
  });
});
