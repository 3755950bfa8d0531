import { isSectionPath } from './address-signs.ts';
import { isTyped } from './article-points.ts';
import type { KindSigns } from './kind-signs.ts';

/** A video with little text beside it. */
export function isVideo(signs: KindSigns): boolean {
  if (/^(?:m\.)?youtube\.com$/.test(signs.host)) return /^\/(?:watch|live|shorts)/.test(signs.path ?? '');
  if (signs.articleNodes > 0 || isSectionPath(signs.path)) return false;
  if (signs.ogType.startsWith('video')) return signs.length < 1_500;
  // A short story may have a film beside it.
  if (signs.ogType === 'article' && signs.dateStated) return false;
  return signs.types.has('VideoObject') && signs.length < 1_000;
}

/** An episode, or a recording with little text beside it; a story read aloud carries a recording too. */
export function isAudio(signs: KindSigns): boolean {
  if (isSectionPath(signs.path)) return false;
  const short = signs.length < 1_500;
  const episode = ['PodcastEpisode', 'RadioEpisode'].some((type) => signs.types.has(type));
  if (episode) return signs.articleNodes === 0 || short;
  // What is read aloud is a story all the same.
  if (isTyped(signs) || signs.ogType === 'article') return false;
  return (
    short && (/^music\.(?:song|radio)|^audio|podcast/.test(signs.ogType) || signs.types.has('AudioObject'))
  );
}

/** A page of pictures: one that says so and has a few, or one where the captions are most of the text. */
export function isGallery(signs: KindSigns): boolean {
  const named =
    ['ImageGallery', 'MediaGallery'].some((type) => signs.types.has(type)) ||
    /gallery/.test(signs.ogType) ||
    GALLERY_PATH.test(signs.path ?? '');
  if (named) return signs.captions >= 4 && signs.length < Math.max(2_500, signs.captionLength);
  return signs.captions >= 8 && signs.length < STORY && signs.captionLength > 2 * signs.length;
}

/** In Latin letters: a text of its own. */
const STORY = 800;
const GALLERY_PATH =
  /(?:^|[/-])(?:galler(?:y|ies)|galer[ií]as?|galleri|photos|pictures|slideshows?|fotostrecken?|bilderstrecken?|bildergalerien?|diaporamas?|fotogaler[a-z]{1,5}|fotogallery)(?:[/-]|$)/;
