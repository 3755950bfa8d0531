import type { Chapter } from '../article.ts';
import { firstMeta } from '../meta-tags.ts';
import { isoDate } from '../metadata/iso-date.ts';
import { namesIn } from '../metadata/byline.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { PageMarkup } from '../page-markup.ts';
import { plainText } from '../plain-text.ts';
import { isNode, type StructuredNode, textOf, typesOf } from '../structured-data.ts';
import { offersCaptions } from './caption-tracks.ts';
import { secondsOfDuration, secondsOfNumber } from './clock.ts';
import { MOST_CHAPTERS } from './description.ts';
import type { ToldVideo } from './told-video.ts';

/** Less than this is no transcript, in UTF-16 units. */
const MIN_TRANSCRIPT = 300;

/** What any site's page says of its video: in JSON-LD, in meta tags, and drawn. */
export function describedVideo(markup: PageMarkup, metadata: Metadata): ToldVideo {
  const { document, data, tags } = markup;
  const node = videoNode(markup, metadata.title);
  const value = (name: string) => (node === null ? null : textOf(node[name]));
  const shown = document.querySelector(
    '#description-inline-expander, #description, [itemprop="description"]',
  );
  const descriptions = [
    shown === null ? '' : (shown.getAttribute('content') ?? shown.textContent),
    value('description') ?? '',
    firstMeta(tags, 'og:description', 'description') ?? '',
  ];
  const name = value('name');
  const uploaded = value('uploadDate') ?? value('datePublished');
  const authors = node === null ? [] : namesIn(node['author'], data, 0);
  const transcript = value('transcript') ?? '';
  return {
    metadata: {
      ...metadata,
      title: metadata.title ?? (name === null ? null : plainText(name.slice(0, 2_000))),
      byline: metadata.byline ?? (authors.join(', ') || null),
      published: metadata.published ?? (uploaded === null ? null : isoDate(uploaded)),
    },
    description: descriptions.reduce((best, text) => (text.length > best.length ? text : best)),
    channel: null,
    duration:
      secondsOfDuration(value('duration') ?? firstMeta(tags, 'duration') ?? '') ??
      secondsOfNumber(firstMeta(tags, 'og:video:duration', 'video:duration')),
    chapters: clipsOf(node),
    transcriptOffered: offersCaptions(document),
    transcript: null,
    spoken: transcript.length < MIN_TRANSCRIPT ? null : transcript,
  };
}

/** Of several videos the one of this address or title; else the first. */
function videoNode({ data, document, url }: PageMarkup, title: string | null): StructuredNode | null {
  const nodes = data.nodes.filter((node) => typesOf(node).includes('VideoObject'));
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const own = new Set([canonical, url?.href].map((address) => placeOf(address)).filter(Boolean));
  const isOwn = (node: StructuredNode) =>
    ['url', '@id', 'mainEntityOfPage'].some((name) => own.has(placeOf(textOf(node[name]))));
  return nodes.find(isOwn) ?? nodes.find((node) => textOf(node['name']) === title) ?? nodes[0] ?? null;
}

function placeOf(address: string | null | undefined): string | null {
  const url = URL.parse(address ?? '');
  return url === null ? null : url.host + url.pathname;
}

/** The parts of a video that JSON-LD names as clips, in order of time. */
function clipsOf(node: StructuredNode | null): Chapter[] {
  const parts: unknown = node?.['hasPart'];
  return (Array.isArray(parts) ? (parts as unknown[]) : [parts])
    .slice(0, MOST_CHAPTERS)
    .flatMap((part) => {
      if (!isNode(part) || !typesOf(part).includes('Clip')) return [];
      const start = Number(part['startOffset'] ?? Number.NaN);
      const title = plainText((textOf(part['name']) ?? '').slice(0, 300));
      return title === '' || !(start >= 0 && start < Infinity) ? [] : [{ start, title }];
    })
    .sort((first, second) => first.start - second.start);
}
