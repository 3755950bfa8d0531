import type { Chapter } from '../article.ts';
import { headIsAbout } from '../evidence/youtube-head.ts';
import { videoOf } from '../evidence/youtube-address.ts';
import { firstMeta } from '../meta-tags.ts';
import { namesIn } from '../metadata/byline.ts';
import { isoDate } from '../metadata/iso-date.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { PageMarkup } from '../page-markup.ts';
import { collapse } from '../plain-text.ts';
import { type StructuredData, type StructuredNode, textOf, typesOf } from '../structured-data.ts';
import { secondsOfDuration, secondsOnClock } from './clock.ts';
import { descriptionChapters, MOST_CHAPTERS } from './description.ts';
import { ADVERTISING } from './main-video.ts';
import type { ToldVideo } from './told-video.ts';
import { drawnTitle, writtenVideo } from '../evidence/youtube-drawn.ts';
import {
  areWhole,
  filledPanel,
  fitsDuration,
  fragmentsOf,
  offersTranscript,
  rowsOf,
} from './youtube-panel.ts';
import { type PlayerData, playerData } from './youtube-player-data.ts';

/** In this order; what stands around a name repeats it. */
const CHANNEL = [
  'ytd-video-owner-renderer ytd-channel-name a',
  'ytd-video-owner-renderer ytd-channel-name #text',
  'ytd-watch-metadata #owner #channel-name',
  'yt-reel-channel-bar-view-model a',
  'ytm-slim-owner-renderer .slim-owner-channel-name',
  'ytm-slim-owner-renderer a',
];
const WHOLE = [
  '#description-inline-expander #expanded yt-attributed-string',
  '#description-inline-expander #expanded',
];
const FOLDED = '#description-inline-expander #attributed-snippet-text, #description-inline-expander #snippet';

/**
 * What a YouTube page says of the video in its address: what is drawn, where that is this video's, what its player was
 * told, and the head, where they are about it. Nothing where nothing on the page is about it yet.
 */
export function youtubeVideo(page: PageMarkup, video: string, metadata: Metadata): ToldVideo {
  const isAbout = headIsAbout(page, video);
  const drawn = writtenVideo(page, video);
  const player = playerData(page.document, video);
  const text = (...selectors: string[]) =>
    selectors.map((selector) => collapse(drawn?.querySelector(selector)?.textContent ?? '')).find(Boolean) ??
    null;
  const description = descriptionOf(page, drawn, player, isAbout);
  const told = descriptionChapters(description);
  const shown = drawn === null ? [] : shownRows(page.document);
  const duration = (isAbout ? statedDuration(page) : null) ?? player?.duration ?? drawnDuration(drawn, video);
  return {
    metadata: {
      ...(isAbout ? metadata : { ...metadata, image: null, free: null, section: null, updated: null }),
      title: (drawn && drawnTitle(drawn)) ?? player?.title ?? (isAbout ? metadata.title : null),
      byline: null,
      published:
        (isAbout
          ? (metadata.published ?? isoDate(textOf(statedVideo(page.data)?.['uploadDate']) ?? ''))
          : null) ??
        isoDate(player?.published ?? '') ??
        isoDate((text('ytd-watch-info-text #tooltip', 'ytd-watch-info-text') ?? '').slice(-40)),
      // The page declares the language of its buttons.
      language: player?.language ?? null,
    },
    description,
    channel: text(...CHANNEL)?.slice(0, 500) ?? player?.channel ?? (isAbout ? statedChannel(page) : null),
    duration,
    chapters: told.length > 0 ? told : drawnChapters(drawn, video),
    transcriptOffered: drawn !== null && (offersTranscript(drawn) || shown.length > 0),
    transcript: shownTranscript(shown, duration, player),
    spoken: null,
  };
}

/** Whether a page shows the video of its address yet, as far as one can tell: elsewhere than on YouTube it does. */
export function isVideoDrawn(page: PageMarkup): boolean {
  const video = videoOf(page.url?.href);
  return video === null || headIsAbout(page, video) || writtenVideo(page, video) !== null;
}

/** Unfolded it is whole; folded it may be cut, as it is in the head. */
function descriptionOf(
  { document, tags }: PageMarkup,
  drawn: ParentNode | null,
  player: PlayerData | null,
  isAbout: boolean,
): string {
  const whole = WHOLE.map((selector) => drawn?.querySelector(selector)?.textContent.trim()).find(Boolean);
  if (whole !== undefined) return whole;
  const expander = drawn?.querySelector('#description-inline-expander');
  const plain = expander?.querySelector('#snippet, #expanded') == null ? expander?.textContent : null;
  const stated = isAbout ? firstMeta(tags, 'og:description', 'description') : null;
  const itemprop = isAbout
    ? document.querySelector('[itemprop="description"]')?.getAttribute('content')
    : null;
  const found = [drawn?.querySelector(FOLDED)?.textContent, plain, player?.description, stated, itemprop];
  return found.reduce<string>((best, text) => ((text?.length ?? 0) > best.length ? (text ?? '') : best), '');
}

function statedDuration({ data, tags }: PageMarkup): number | null {
  return secondsOfDuration(firstMeta(tags, 'duration') ?? textOf(statedVideo(data)?.['duration']) ?? '');
}

function statedChannel({ document, data }: PageMarkup): string | null {
  const name = document.querySelector('[itemprop="author"] [itemprop="name"]')?.getAttribute('content');
  const author = collapse(name ?? '') || namesIn(statedVideo(data)?.['author'], data, 0)[0];
  return author?.slice(0, 500) ?? null;
}

function statedVideo(data: StructuredData): StructuredNode | undefined {
  return data.nodes.find((node) => typesOf(node).includes('VideoObject'));
}

/** What the player shows, where it names the video that it plays. */
function drawnDuration(drawn: ParentNode | null, video: string): number | null {
  const title = drawn?.querySelector('.ytp-title-link[href]');
  if (drawn == null || title == null || videoOf(title.getAttribute('href')) !== video) return null;
  if (drawn.querySelector(ADVERTISING) !== null) return null;
  return secondsOnClock(drawn.querySelector('.ytp-time-duration')?.textContent ?? '') || null;
}

/** Chapters as the page draws them, of this video by their links. */
function drawnChapters(drawn: ParentNode | null, video: string): Chapter[] {
  const chapters = new Map<number, Chapter>();
  const items = drawn?.querySelectorAll('ytd-macro-markers-list-item-renderer') ?? [];
  for (const item of [...items].slice(0, MOST_CHAPTERS)) {
    const start = secondsOnClock(item.querySelector('#time')?.textContent ?? '');
    const title = collapse(item.querySelector('h4')?.textContent ?? '').slice(0, 300);
    const own = videoOf(item.querySelector('a[href]')?.getAttribute('href')) === video;
    if (own && start !== null && title !== '') chapters.set(start, { start, title });
  }
  return [...chapters.values()].sort((first, second) => first.start - second.start);
}

/** The lines of the transcript where the reader has opened it. */
function shownRows(document: Document): Element[] {
  const panel = filledPanel(document);
  return panel === null ? [] : rowsOf(panel);
}

/** The transcript that is shown, where it is this video's and whole. */
function shownTranscript(
  rows: readonly Element[],
  duration: number | null,
  player: PlayerData | null,
): ToldVideo['transcript'] {
  const fragments = fragmentsOf(rows);
  if (fragments.length === 0 || !fitsDuration(fragments, duration) || !areWhole(rows, duration)) return null;
  return { source: 'transcript', language: player?.language ?? null, fragments };
}
