import { secondsOfNumber } from './clock.ts';

/** What the page's player was told of its first video, as the server wrote it into the page. */
export interface PlayerData {
  title: string | null;
  channel: string | null;
  /** Seconds; null of a live video. */
  duration: number | null;
  /** Whole, with its line breaks. */
  description: string | null;
  published: string | null;
  /** What is spoken, BCP 47, where a machine listened to it. */
  language: string | null;
}

const DETAILS = '"videoDetails":{"videoId":"';
const LONGEST_TEXT = 20_000;

/** The player's data, where they are about this video; else null. They stay as they are when the page moves on. */
export function playerData(document: Document, video: string): PlayerData | null {
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, 100)) {
    const data = script.textContent;
    if (!data.includes('ytInitialPlayerResponse')) continue;
    const start = data.indexOf(`${DETAILS}${video}"`);
    if (start < 0 || start !== data.indexOf(DETAILS)) continue;
    return {
      title: textAt(data, '"title":', start),
      channel: textAt(data, '"author":', start),
      duration: secondsOfNumber(textAt(data, '"lengthSeconds":', start)),
      description: textAt(data, '"shortDescription":', start),
      published: textAt(data, '"publishDate":', start) ?? textAt(data, '"uploadDate":', start),
      language: textAt(data, '"vssId":', data.indexOf('"vssId":"a.'))?.slice(2) ?? null,
    };
  }
  return null;
}

/**
 * The text that stands behind a name. Names are searched with their quotes, which texts carry with backslashes only:
 * no description can bring a name of its own.
 */
function textAt(data: string, name: string, from: number): string | null {
  const found = from < 0 ? -1 : data.indexOf(name, from);
  if (found < 0) return null;
  const start = found + name.length;
  if (data.charAt(start) !== '"') return null;
  const text = /^"(?:[^"\\]|\\.)*"/s.exec(data.slice(start, start + LONGEST_TEXT));
  if (text === null) return null;
  try {
    return JSON.parse(text[0]) as string;
  } catch {
    return null;
  }
}
