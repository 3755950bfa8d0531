import { describe, expect, it } from 'vitest';
import { pageKind } from '../../../src/article/kind/page-kind.ts';
import { PLAIN_SIGNS } from './plain-signs.ts';
import type { KindSigns } from '../../../src/article/kind/kind-signs.ts';

const STORY: Partial<KindSigns> = {
  path: '/news/2026/06/harbour-bridge-to-close',
  types: new Set(['NewsArticle']),
  articleNodes: 1,
  ogType: 'article',
  dated: true,
  longest: 300,
  signed: true,
  headlineWords: 7,
  length: 4_000,
};

describe('pageKind', () => {
  it.each<[string, Partial<KindSigns>, string]>([
    ['a story with everything', STORY, 'article'],
    ['a story without JSON-LD', { ...STORY, types: new Set(), articleNodes: 0 }, 'article'],
    ['a story whose address says nothing', { ...STORY, path: '/x/17' }, 'article'],
    [
      'a paid story with little text',
      { ...STORY, longest: 300, signed: true, headlineWords: 7, length: 310 },
      'article',
    ],
    [
      'text and a telling address alone',
      { path: STORY.path ?? '', longest: 300, signed: true, headlineWords: 7, length: 4_000 },
      'article',
    ],
    ['opinion by type', { ...STORY, types: new Set(['OpinionNewsArticle']) }, 'opinion'],
    ['opinion by folder', { ...STORY, path: '/opinion/keep-the-library-open' }, 'opinion'],
    ['opinion by folder in French', { ...STORY, path: '/idees/2026/garder-la-bibliotheque' }, 'opinion'],
    ['opinion by its section', { ...STORY, sections: ['Meinung'] }, 'opinion'],
    ['a story named after the page for opinion', { ...STORY, path: '/news/2026/opinion' }, 'article'],
    ['a story about an opinion', { ...STORY, path: '/news/an-opinion-poll-on-bridges' }, 'article'],
    ['a live blog by type', { ...STORY, types: new Set(['LiveBlogPosting']) }, 'live'],
    ['a live blog by address', { ...STORY, path: '/news/live/storm-hedda-as-it-happens' }, 'live'],
    ['a live blog by the marks in the page', { ...STORY, itemTypes: new Set(['LiveBlogPosting']) }, 'live'],
    ['a live blog in French', { ...STORY, path: '/monde/en-direct-tempete-hedda' }, 'live'],
    ['a story about living', { ...STORY, path: '/news/people-who-live-on-the-harbour' }, 'article'],
    ['a YouTube video', { host: 'youtube.com', path: '/watch', ogType: 'video.other' }, 'video'],
    ['a YouTube channel', { host: 'youtube.com', path: '/@harbourpost', ogType: 'profile' }, 'other'],
    [
      'a video page',
      { path: '/video/inside-the-bridge-tower', types: new Set(['VideoObject']), length: 200 },
      'video',
    ],
    ['a story with a video', { ...STORY, types: new Set(['NewsArticle', 'VideoObject']) }, 'article'],
    ['the front page, whatever it claims', { ...STORY, path: '/' }, 'listing'],
    ['an edition’s front page', { ...STORY, path: '/en' }, 'listing'],
    ['a section', { path: '/politics', teasers: 30, dated: true, longest: 300, length: 2_000 }, 'listing'],
    [
      'a topic page that calls itself an article',
      {
        path: '/topic/bridges',
        ogType: 'article',
        dated: true,
        teasers: 20,
        longest: 300,
        length: 2_000,
      },
      'listing',
    ],
    [
      'a page that describes many articles',
      {
        path: '/politics',
        articleNodes: 20,
        types: new Set(['NewsArticle']),
        dated: true,
        longest: 300,
        length: 900,
      },
      'listing',
    ],
    [
      'a collection by type',
      { path: '/science', types: new Set(['CollectionPage']), dated: true, longest: 300, length: 2_000 },
      'listing',
    ],
    ['links as long as headlines', { path: '/world', headlineLinks: 15 }, 'listing'],
    ['questions and answers', { ...STORY, articleNodes: 0, itemTypes: new Set(['QAPage']) }, 'other'],
    [
      'a story with frequent questions',
      { ...STORY, articleNodes: 0, types: new Set(['Question', 'FAQPage']) },
      'article',
    ],
    ['an address that leads to nothing', { path: STORY.path ?? '', headlineWords: 5, length: 40 }, 'other'],
    ['a story without its text', { ...STORY, length: 0 }, 'article'],
    ['a search form', { path: '/search' }, 'other'],
    ['a forum thread', { ...STORY, types: new Set(['DiscussionForumPosting']), articleNodes: 0 }, 'other'],
    [
      'a forum by address',
      { ...STORY, types: new Set(), articleNodes: 0, path: '/threads/the-bridge-is-closed.12345' },
      'other',
    ],
    [
      'a product',
      {
        path: '/a-model-of-the-bridge',
        types: new Set(['Product']),
        ogType: 'product',
        dated: true,
        longest: 300,
      },
      'other',
    ],
    ['an empty page', {}, 'other'],
    [
      'a story whose address is in another script',
      { path: '/%e6%a9%8b-%e3%81%8c', longest: 300, signed: true, headlineWords: 7, length: 2_000 },
      'article',
    ],
    [
      'the same without the words of that script',
      { path: '/bridge-closed', longest: 300, length: 2_000 },
      'other',
    ],
    ['a page of unknown address', { ...STORY, path: null, host: '' }, 'article'],
  ])('%s', (_, signs, expected) => {
    expect(pageKind({ ...PLAIN_SIGNS, ...signs })).toBe(expected);
  });

  // Where the time grows with the cube of the length, each of these takes hours.
  it.each(['%aa%aa-', '%aa', '%aa-x', '/tag', '/news', '-'])(
    'bears an address of nothing but %s',
    { timeout: 5_000 },
    (part) => {
      const path = `/${part.repeat(20_000)}-----`;
      expect(pageKind({ ...PLAIN_SIGNS, path })).toMatch(/^(?:other|listing)$/);
      expect(pageKind({ ...PLAIN_SIGNS, path: `/${'%aa'.repeat(20_000)}${'-'.repeat(20_000)}` })).toBe(
        'other',
      );
    },
  );
});
