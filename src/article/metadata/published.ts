import type { MetaTags } from '../meta-tags.ts';
import { firstMeta } from '../meta-tags.ts';
import { type StructuredNode, textOf } from '../structured-data.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'published_at',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'dc.date',
  'dc.created',
  'article_date_original',
  'originalpublicationdate',
  'article:post_date',
  'date',
];

const PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'header time[datetime]',
  'main time[datetime]',
  'article time[datetime]',
  'time[datetime]',
  '.published[title]',
];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** When the article was published, ISO 8601 with the zone where the page gives one; else null. */
export function publishedAt(node: StructuredNode | null, tags: MetaTags, document: Document): string | null {
  const stated = [
    node && textOf(node['datePublished']),
    firstMeta(tags, ...META_NAMES),
    node && textOf(node['dateCreated']),
  ];
  for (const text of stated) {
    const date = text === null ? null : isoDate(text);
    if (date !== null) return date;
  }
  for (const place of PLACES) {
    const element = document.querySelector(place);
    if (element === null) continue;
    const text =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
    const date = isoDate(text ?? element.textContent);
    if (date !== null) return date;
  }
  return null;
}

/**
 * A stated time as ISO 8601. Never through the machine's own time zone: a time without a zone stays
 * without one. Null for what is not clearly a date.
 */
export function isoDate(text: string): string | null {
  const trimmed = text.trim().slice(0, 60);
  const iso =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i;
  const match = iso.exec(trimmed);
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    return assemble(year, month, day, hour, minute, second, zone);
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(trimmed);
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    return assemble(year, month, day, hour, minute, second, zone);
  }
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) {
    return new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1)).toISOString();
  }
  const dotted = /(?:^|\s)(\d\d?)\.(\d\d?)\.(\d{4}|\d\d\b)(?:\D{1,5}(\d\d?):(\d\d))?/.exec(trimmed);
  if (dotted) {
    const [, day, month, year = '', hour, minute] = dotted;
    return assemble(year.length === 2 ? `20${year}` : year, month, day, hour, minute);
  }
  return namedMonth(trimmed);
}

/** "Fri, 03 May 2024 15:47:00 +0200", "May 3, 2024 3:47 PM", "3 May 2024". */
function namedMonth(text: string): string | null {
  const match =
    /(?:^|\s)(?:(\d\d?)\s+([a-z]{3})[a-z]*\.?,?|([a-z]{3})[a-z]*\.?\s+(\d\d?)(?:st|nd|rd|th)?,?)\s+(\d{4})(.*)$/i.exec(
      text,
    );
  if (match === null) return null;
  const month = MONTHS.indexOf((match[2] ?? match[3] ?? '').toLowerCase()) + 1;
  if (month === 0) return null;
  const clock = /(\d\d?):(\d\d)(?::(\d\d))?\s*([ap]\.?m)?\.?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?/i.exec(
    match[6] ?? '',
  );
  let hour = clock?.[1];
  const half = clock?.[4]?.toLowerCase().charAt(0);
  if (half !== undefined) hour = String((Number(hour) % 12) + (half === 'p' ? 12 : 0));
  return assemble(match[5], String(month), match[1] ?? match[4], hour, clock?.[2], clock?.[3], clock?.[5]);
}

function assemble(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  if (Number(year) < 1600) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined || minute === undefined) return date;
  const clock = `T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`;
  if (zone === undefined) return date + clock;
  if (/^[a-z]/i.test(zone)) return `${date}${clock}Z`;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${date}${clock}${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
