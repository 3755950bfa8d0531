import { firstMeta, type MetaTags } from '../meta-tags.ts';
import { type StructuredData, type StructuredNode, textOf, typesOf } from '../structured-data.ts';
import { isoDate } from './iso-date.ts';
import { dateAt, dateNearHeadline } from './visible-dates.ts';

/** As foldMetaNames writes them, the surest first. */
const PUBLISHED = [
  'articlepublishedtime',
  'publishedtime',
  'datepublished',
  'articlepublished',
  'parselypubdate',
  'sailthrudate',
  'cxenseparserecspublishtime',
  'cxenseparserecspublishedtime',
  'cxenseparsepublishtime',
  'publishedat',
  'publisheddate',
  'publishdate',
  'contentpublishdate',
  'pubdate',
  'publicationdate',
  'citationpublicationdate',
  'prismpublicationdate',
  'dcdateissued',
  'dctermscreated',
  'dctermsdate',
  'dcdatecreated',
  'dcdate',
  'dccreated',
  'articledateoriginal',
  'originalpublicationdate',
  'articlepostdate',
  'date',
];

const UPDATED = [
  'articlemodifiedtime',
  'modifiedtime',
  'datemodified',
  'updatedtime',
  'articleupdatedtime',
  'updatedat',
  'lastupdateddate',
  'lastupdated',
  'dcdatemodified',
  'dctermsmodified',
  'datemodified',
  'dateupdated',
];

const PUBLISHED_PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'header time[datetime]',
  'main time[datetime]',
  'article time[datetime]',
  'time[datetime]',
];

/** Boxes that tell of a change. */
const CHANGED = '[class*="updat" i],[class*="modif" i],[itemprop="dateModified"]';
const UPDATED_PLACES = [
  '[itemprop="dateModified"]',
  'time[class*="updat" i]',
  'time[class*="modif" i]',
  '[class*="updat" i] time[datetime]',
  '[class*="modif" i] time[datetime]',
];

const ZONED = /T.*(?:Z|[+-]\d\d:\d\d)$/;

export interface DatedPage {
  node: StructuredNode | null;
  data: StructuredData;
  /** With names folded. */
  tags: MetaTags;
  /** The page's visible part. */
  copy: Document;
  /** Where the page is. */
  url: URL | null;
}

/** When the article was published, ISO 8601 with the zone where the page gives one; else null. */
export function publishedAt({ node, data, tags, copy, url }: DatedPage): string | null {
  return (
    firstDate([
      node && textOf(node['datePublished']),
      ...PUBLISHED.map((name) => firstMeta(tags, name)),
      node && textOf(node['dateCreated']),
      // Of a claim that is checked, say; not of the page around it, which every list of stories has too.
      ...data.nodes
        .filter((other) =>
          typesOf(other).some((type) =>
            /^(?:ClaimReview|CreativeWork|Episode|PodcastEpisode|RadioEpisode|ImageGallery|MediaGallery|VideoObject)$/.test(
              type,
            ),
          ),
        )
        .map((other) => textOf(other['datePublished'])),
    ]) ??
    dateAt(copy, PUBLISHED_PLACES, (element) => element.closest(CHANGED) === null) ??
    dateNearHeadline(copy) ??
    dateInPath(url)
  );
}

/** When it was last changed; null where that is not said, or is not after `published`. */
export function updatedAt({ node, tags, copy }: DatedPage, published: string | null): string | null {
  const updated =
    firstDate([node && textOf(node['dateModified']), ...UPDATED.map((name) => firstMeta(tags, name))]) ??
    dateAt(copy, UPDATED_PLACES, () => true);
  return updated !== null && (published === null || isAfter(updated, published)) ? updated : null;
}

/** The first date; as another text has it that states the same moment more fully, with its time or its zone. */
function firstDate(texts: readonly (string | null)[]): string | null {
  const dates = texts.map((text) => (text === null ? null : isoDate(text))).filter((date) => date !== null);
  const [first] = dates;
  if (first === undefined || ZONED.test(first)) return first ?? null;
  return dates.find((date) => date.startsWith(first.slice(0, 16)) && ZONED.test(date)) ?? first;
}

/**
 * A day without a time is not after a time on that day, and what is saved within a minute was not changed. Times of
 * which one has no zone are compared as they are written.
 */
function isAfter(later: string, earlier: string): boolean {
  if (later.length === 10 || earlier.length === 10) return later.slice(0, 10) > earlier.slice(0, 10);
  const areZoned = [later, earlier].every((text) => ZONED.test(text));
  const at = (text: string) => Date.parse(areZoned ? text : `${text.slice(0, 19)}Z`);
  return at(later) - at(earlier) >= 60_000;
}

/** "/2026/11/03/" in the page's address. */
function dateInPath(url: URL | null): string | null {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url?.pathname ?? '');
  return match === null ? null : isoDate(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`);
}
