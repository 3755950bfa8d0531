import { describe, expect, it } from 'vitest';
import type { KindSigns } from '../../../src/article/kind/kind-signs.ts';
import { isAudio, isGallery, isVideo } from '../../../src/article/kind/media-kinds.ts';
import { PLAIN_SIGNS } from './plain-signs.ts';

type Row = [string, Partial<KindSigns>, boolean];

describe('isVideo', () => {
  it.each<Row>([
    ['a watch page', { host: 'youtube.com', path: '/watch' }, true],
    ['a channel', { host: 'youtube.com', path: '/@post', types: new Set(['VideoObject']) }, false],
    ['by og:type, with a long description', { ogType: 'video.other', length: 1_400 }, true],
    ['by type', { types: new Set(['VideoObject']), length: 200 }, true],
    ['a text with a video', { types: new Set(['VideoObject']), length: 1_100 }, false],
    ['a described article', { ogType: 'video.other', articleNodes: 1 }, false],
    ['a list of videos', { ogType: 'video.other', path: '/topic/bridges' }, false],
    ['nothing of a video', {}, false],
  ])('%s', (_, signs, expected) => {
    expect(isVideo({ ...PLAIN_SIGNS, ...signs })).toBe(expected);
  });
});

describe('isAudio', () => {
  it.each<Row>([
    ['an episode', { types: new Set(['PodcastEpisode']), length: 9_000 }, true],
    ['a programme', { types: new Set(['RadioEpisode']) }, true],
    ['a described episode with notes', { types: new Set(['PodcastEpisode']), articleNodes: 1 }, true],
    [
      'a story about an episode',
      { types: new Set(['PodcastEpisode']), articleNodes: 1, length: 4_000 },
      false,
    ],
    ['a series', { types: new Set(['PodcastEpisode']), path: '/topics/harbour' }, false],
    ['by og:type', { ogType: 'music.song', length: 400 }, true],
    ['a recording with notes', { types: new Set(['AudioObject']), length: 400 }, true],
    ['a recording of a long text', { types: new Set(['AudioObject']), length: 4_000 }, false],
    ['a story read aloud', { types: new Set(['AudioObject', 'NewsArticle']), articleNodes: 1 }, false],
    ['nothing of a recording', {}, false],
  ])('%s', (_, signs, expected) => {
    expect(isAudio({ ...PLAIN_SIGNS, ...signs })).toBe(expected);
  });
});

describe('isGallery', () => {
  const captions = { captions: 5, captionLength: 600 };
  it.each<Row>([
    ['by type', { ...captions, types: new Set(['ImageGallery']) }, true],
    ['by og:type', { ...captions, ogType: 'gallery' }, true],
    ['by address', { ...captions, path: '/pictures/storm-hedda' }, true],
    ['by address in German', { ...captions, path: '/fotostrecke/sturm-hedda' }, true],
    ['by type, without pictures', { types: new Set(['ImageGallery']) }, false],
    ['a story below such an address', { ...captions, path: '/photos/storm', length: 3_000 }, false],
    ['captions alone', { captions: 8, captionLength: 1_200, length: 500 }, true],
    ['a story with pictures', { captions: 8, captionLength: 1_200, length: 700 }, false],
    ['a few captions', { captions: 7, captionLength: 1_200, length: 100 }, false],
  ])('%s', (_, signs, expected) => {
    expect(isGallery({ ...PLAIN_SIGNS, ...signs })).toBe(expected);
  });
});
