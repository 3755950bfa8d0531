import { monthOf } from './month-names.ts';

/** What is read of a text that should hold a date. */
const MAX_CHARACTERS = 160;

const CLOCK =
  /(?:^|[^\d:.])([01]?\d|2[0-3])(?::|\s?h\s?|時|时|시\s?|\.(?=\d\d\s?(?:uhr|hrs|[ap]\.?m)))([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?!\d)\s*(?:([ap])\.?\s?m\b\.?)?(?:\s*uhr)?\s*\(?(?:(?:gmt|utc)\s?([+-]\d\d?(?::?\d\d)?)(?!\d)|([+-]\d\d(?::?\d\d)?)(?![\d:])|(z|[a-z]{3,4})\b)?/i;
/** Afternoon in Chinese, Japanese and Korean, which stands before the hour. */
const AFTERNOON = /午後|下午|오후/;

/** Hours from UTC; only of abbreviations that mean one zone in the news. */
const ZONES = new Map(
  Object.entries({
    z: 'Z',
    utc: 'Z',
    gmt: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    cet: '+01:00',
    mez: '+01:00',
    cest: '+02:00',
    mesz: '+02:00',
    eest: '+03:00',
    jst: '+09:00',
    kst: '+09:00',
    wib: '+07:00',
    aest: '+10:00',
    aedt: '+11:00',
  }),
);

/**
 * A stated time as ISO 8601. Never through the machine's own time zone: a time without a zone stays
 * without one. Null for what is not clearly a date.
 */
export function isoDate(text: string): string | null {
  const trimmed = westernDigits(text.trim().slice(0, MAX_CHARACTERS));
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) {
    return new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1)).toISOString();
  }
  return yearFirst(trimmed) ?? compact(trimmed) ?? dayFirst(trimmed) ?? namedMonth(trimmed);
}

/** "2026-05-03T15:47:00+02:00", "2026/05/03 15:47", "2026年5月3日", "2026. 5. 3." */
function yearFirst(text: string): string | null {
  const match =
    /(?:^|\D)((?:1[6-9]|2[01])\d\d)(?:([-/])(\d\d?)\2(\d\d?)|\.\s?(\d\d?)\.\s?(\d\d?)|\s?[年년]\s?(\d\d?)\s?[月월]\s?(\d\d?)\s?[日일])(?!\d)/.exec(
      text,
    );
  if (match === null) return null;
  const [whole, year, , ...parts] = match;
  const [month, day] = parts.filter(Boolean);
  const rest = text.slice(match.index + whole.length).replace(/^T/i, ' ');
  return assemble(year, month, day, rest, text.slice(0, match.index));
}

/** "20260503", "20260503T154700Z" */
function compact(text: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = '', minute = '', second = '00', zone = ''] = match;
  return assemble(year, month, day, hour && ` ${hour}:${minute}:${second}${zone}`);
}

/** "03.05.2026, 15:47 Uhr", "20/1/2026"; between slashes only where the order of day and month is plain. */
function dayFirst(text: string): string | null {
  const match = /(?:^|[^\d.])(\d\d?)([./-])(\d\d?)\2((?:1[6-9]|2[01])\d\d|\d\d)(?!\d)/.exec(text);
  if (match === null) return null;
  const [whole, first = '', mark, second = '', year = ''] = match;
  const around = [text.slice(match.index + whole.length), text.slice(0, match.index)] as const;
  const full = year.length === 2 ? `20${year}` : year;
  if (mark === '.') return assemble(full, second, first, ...around);
  if (year.length === 2) return null;
  if (Number(second) > 12) return assemble(full, first, second, ...around);
  return Number(first) > 12 || first === second ? assemble(full, second, first, ...around) : null;
}

/** "Fri, 03 May 2026 15:47:00 +0200", "May 3, 2026 3:47 PM", "3 de mayo de 2026", "2026. május 3.". */
function namedMonth(text: string): string | null {
  const patterns: [RegExp, string][] = [
    [
      /(?:^|\D)(\d\d?)(?:\.|er|st|nd|rd|th|º|°)?\s*(?:de\s|of\s|-)?\s*(\p{L}[\p{L}\p{M}.]*),?\s*(?:del?\s|-)?\s*(\d{4})(?!\d)/giu,
      'dmy',
    ],
    [
      /(?:^|[^\p{L}])(\p{L}[\p{L}\p{M}]*)\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(?:\d\d?:\d\d(?::\d\d)?\s+(?:[A-Z]{3,4}\s+)?)?(\d{4})(?!\d)/giu,
      'mdy',
    ],
    [/(?:^|\D)(\d{4})\.?\s+(\p{L}[\p{L}\p{M}]*)\.?\s+(\d\d?)(?!\d)/giu, 'ymd'],
  ];
  for (const [pattern, order] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const part = (letter: string) => match[order.indexOf(letter) + 1] ?? '';
      const month = monthOf(part('m'));
      if (month === null) continue;
      // Unix prints the time between the day and the year.
      const rest = `${text.slice(match.index + match[0].length)} ${order === 'mdy' ? match[0].replace(/^\D*\d+/, '') : ''}`;
      return assemble(part('y'), String(month), part('d'), rest, text.slice(0, match.index));
    }
  }
  return null;
}

/** A date with the time of day that stands behind it, else before it. */
function assemble(year = '', month = '', day = '', after = '', before = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  // A day that the month does not have moves into the next.
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) return null;
  if (Number(year) < 1600 || Number(year) > 2200) return null;
  return date + (clockIn(after.slice(0, 60)) ?? clockIn(before.slice(-40)) ?? '');
}

function clockIn(text: string): string | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, stated = '', minute = '', second = '00', half, named, bare, name] = match;
  let hour = Number(stated);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  else if (hour < 12 && AFTERNOON.test(text.slice(0, match.index + 1))) hour += 12;
  const zone = ZONES.get(name?.toLowerCase() ?? '') ?? '';
  const clock = `T${String(hour).padStart(2, '0')}:${minute}:${second}`;
  return clock + (offsetOf(named ?? bare ?? '') ?? zone);
}

/** "+7", "-0330", "+05:45"; null for what is no zone: "10:15-12:30" is a span of time. */
function offsetOf(text: string): string | null {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d?)(?::?(\d\d))?$/.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 14) return null;
  const isWest = sign === '-' && minutes !== '00';
  if (isWest && !/^0?[2349]30$/.test(hours + minutes)) return null;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Arabic, Persian and Devanagari digits as those that a pattern finds. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code < 0x966 ? code % 16 : code - 0x966);
  });
}
