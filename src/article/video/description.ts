import type { Chapter } from '../article.ts';
import { collapse, plainText, readingLength } from '../plain-text.ts';
import { secondsOnClock } from './clock.ts';

/** Less than this, in Latin letters, is a caption and not worth a summary. */
const MIN_LENGTH = 150;
const MOST_READ = 20_000;
export const MOST_CHAPTERS = 500;

const TIME = /(?:\d{1,3}:)?\d{1,3}:[0-5]\d/;
const TIME_FIRST = new RegExp(`^[^\\p{L}\\d]{0,8}(${TIME.source})(?!\\d)[^\\p{L}\\p{N}]{0,8}(.*)$`, 'u');
const TIME_LAST = new RegExp(`^(.{1,300}?)[\\s(\\[–—|:-]{1,6}(${TIME.source})[)\\]]?$`, 'u');

/** The paragraphs of a video's description without addresses, tags and chapters; empty where it says too little. */
export function descriptionParagraphs(description: string): string[] {
  const chapters = descriptionChapters(description).length > 0;
  const paragraphs = paragraphsOf(description)
    .filter((line) => !chapters || chapterOf(line) === null)
    .filter((line) => !isPointer(line));
  const length = paragraphs.reduce((sum, paragraph) => sum + readingLength(paragraph), 0);
  return length < MIN_LENGTH ? [] : paragraphs;
}

/** "Subscribe: https://…", "#news #bridge", "@somebody" */
function isPointer(line: string): boolean {
  const words = line.replace(/(?:https?:|#|@)\S+/g, '');
  return words.trim() === '' || (words.length < 40 && /https?:/.test(line));
}

/** The chapters in a description: three lines at least that begin or end with a time, from 0:00 on, in order. */
export function descriptionChapters(description: string): Chapter[] {
  const chapters = paragraphsOf(description)
    .map(chapterOf)
    .filter((chapter) => chapter !== null)
    .slice(0, MOST_CHAPTERS);
  const ordered = chapters.every(
    ({ start }, index) => index === 0 || start > (chapters[index - 1]?.start ?? 0),
  );
  return chapters.length > 2 && chapters[0]?.start === 0 && ordered ? chapters : [];
}

/** The lines of a text as paragraphs. */
export function paragraphsOf(text: string, most = MOST_READ): string[] {
  const lines = text.slice(0, most).split(/\n+/);
  return lines.map((line) => collapse(plainText(line))).filter((line) => line !== '');
}

function chapterOf(line: string): Chapter | null {
  const text = collapse(line.slice(0, 400));
  const first = TIME_FIRST.exec(text);
  const last = first === null ? TIME_LAST.exec(text) : null;
  const start = secondsOnClock(first?.[1] ?? last?.[2] ?? '');
  const title = (first?.[2] ?? last?.[1] ?? '').trim();
  return start === null || title === '' ? null : { start, title: title.slice(0, 300) };
}
