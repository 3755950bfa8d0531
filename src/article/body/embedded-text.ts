import { collapse, plainText, readingLength } from '../plain-text.ts';
import { isBoilerplate } from './boilerplate.ts';
import { embeddedData } from './embedded-data.ts';
import { letterKey } from './letter-key.ts';

/** In Latin letters' worth: with less nothing is told. */
const STORY = 1_000;
const SENTENCE = 60;
const MAX_VALUES = 100_000;
const MAX_PARAGRAPHS = 2_000;
/** Where systems keep the text of a part of a story. */
const TEXT_FIELDS = ['content', 'text', 'html', 'value', 'body'];
/** Tags, and what systems put in the place of an advertisement or a picture. */
const MARKUP = /<[^<>]{0,2000}>|\$\$\w{1,40}\$\$|\{\{[^{}]{0,200}\}\}/g;
const BLOCK_END = /<\/(?:p|div|h[1-6]|li|blockquote|section)>|<br\s{0,5}\/?>\s{0,5}<br\s{0,5}\/?>|\n/i;

/**
 * The paragraphs of a page's article in the data that its scripts draw it from; null where these hold no text that is
 * about `title`. For pages that are not drawn: in a page that is, its own text is better.
 */
export function embeddedText(document: Document, title: string | null): string[] | null {
  let best: string[] = [];
  let most = STORY;
  for (const paragraphs of textsIn(embeddedData(document))) {
    const told = paragraphs.reduce((sum, text) => {
      const length = readingLength(text);
      return length < SENTENCE ? sum : sum + length;
    }, 0);
    if (told > most && isAbout(paragraphs, title)) [best, most] = [paragraphs, told];
  }
  return best.length === 0 ? null : best;
}

/** Every text that could be a story: a piece of markup, or a list of such pieces. Without recursion. */
function* textsIn(data: unknown[]): Generator<string[]> {
  const open: unknown[] = [...data];
  for (let count = 0; open.length > 0 && count < MAX_VALUES; count += 1) {
    const value = open.pop();
    if (typeof value === 'string') yield paragraphsOf(value);
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value))
      yield value.slice(0, MAX_PARAGRAPHS).flatMap((part) => paragraphsOf(partOf(part)));
    for (const part of Object.values(value)) {
      if (typeof part === 'object' || (typeof part === 'string' && part.length > STORY / 3)) open.push(part);
    }
  }
}

function partOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const fields = value as Record<string, unknown>;
  const field = TEXT_FIELDS.find((name) => typeof fields[name] === 'string');
  return field === undefined ? '' : (fields[field] as string);
}

function paragraphsOf(markup: string): string[] {
  if (markup.length < SENTENCE / 3) return [];
  return markup
    .slice(0, 500_000)
    .split(BLOCK_END)
    .map((part) => collapse(plainText(part.replace(MARKUP, ''))))
    .filter((text) => text !== '' && !isBoilerplate(text));
}

/** Most words of the headline stand in its story, and none of a menu's or a script's. */
function isAbout(paragraphs: string[], title: string | null): boolean {
  const words = (title ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const told = letterKey(paragraphs.join(' '));
  return (
    words.length > 1 && words.filter((word) => told.includes(letterKey(word))).length * 2 >= words.length
  );
}
