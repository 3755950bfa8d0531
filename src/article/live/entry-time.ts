import { isoDate } from '../metadata/iso-date.ts';

const ATTRIBUTES = [
  'data-timestamp',
  'data-time',
  'data-datetime',
  'data-date',
  'data-published',
  'data-publish-date',
  'data-created',
  'data-block-time',
];
/** The time that an element itself states; null where it states none. ISO 8601. */
export function entryTime(element: Element): string | null {
  const names =
    element.localName === 'time'
      ? ['datetime']
      : element.getAttribute('itemprop') === 'datePublished'
        ? ['content', 'datetime']
        : ATTRIBUTES;
  for (const name of names) {
    const value = element.getAttribute(name);
    const time = value === null ? null : isoDate(value);
    // A day alone does not tell one entry from the next.
    if (time?.includes('T') === true) return time;
  }
  return null;
}
