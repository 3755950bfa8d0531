import type { Article, Cue, Video } from '../article.ts';
import { countWords } from '../plain-text.ts';
import { utterancesOf } from './captions.ts';
import { type SpokenSentence, spokenSentences } from './spoken-sentences.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';
import { MOST_FRAGMENTS, type Transcript } from './transcript.ts';

/** Words after which a paragraph ends with its sentence, and seconds of silence that end it. */
const FULL = 120;
const LONG_PAUSE = 4;
const NO_VIDEO: Video = {
  channel: null,
  duration: null,
  chapters: [],
  cues: [],
  stopsAdded: false,
  transcriptOffered: false,
};

/**
 * The article with what is said in its video for its text, in paragraphs of whole sentences, and cues that say when.
 * Words stay as they were heard. Where nothing is said, the article stays as it is, but offers no transcript any more.
 */
export function transcriptArticle(article: Article, transcript: Transcript): Article {
  const video = { ...(article.video ?? NO_VIDEO), transcriptOffered: false };
  const words = spokenWords(utterancesOf(transcript.fragments));
  if (words.length === 0) return { ...article, video };
  const language = transcript.language ?? article.language;
  const parts = video.chapters.map(({ start }) => start).sort((first, second) => first - second);
  const sentences = spokenSentences(words, language, parts);
  const { paragraphs, cues } = composed(words, sentences, parts);
  return {
    ...article,
    source: transcript.source,
    language,
    paragraphs,
    headings: [],
    items: [],
    entries: [],
    video: {
      ...video,
      cues: cues.slice(0, MOST_FRAGMENTS),
      stopsAdded: sentences.some(({ restored }) => restored),
    },
    words: paragraphs.reduce((sum, text) => sum + countWords(text), 0),
  };
}

function composed(
  words: readonly SpokenWord[],
  sentences: readonly SpokenSentence[],
  parts: readonly number[],
): { paragraphs: string[]; cues: Cue[] } {
  const paragraphs: string[] = [];
  const cues: Cue[] = [];
  let text = '';
  let size = 0;
  let now = 0;
  let part = 0;
  for (const { first, last, restored } of sentences) {
    const opening = words[first];
    now = opening?.start ?? now;
    const before = part;
    while ((parts[part] ?? Infinity) <= now) part += 1;
    const breaks =
      opening?.turn === true || (opening?.pause ?? 0) > LONG_PAUSE || size >= FULL || part > before;
    if (breaks && text !== '') {
      paragraphs.push(text);
      [text, size] = ['', 0];
    }
    for (let index = first; index <= last; index += 1) {
      const word = words[index];
      if (word === undefined) break;
      if (text !== '') text += word.glue;
      if (word.start !== null)
        cues.push({ paragraph: paragraphs.length, offset: text.length, start: word.start });
      now = word.start ?? now;
      size += word.size;
      const opened = restored && index === first ? capitalised(word.text) : word.text;
      text += restored && index === last ? closed(opened) : opened;
    }
  }
  paragraphs.push(text);
  return { paragraphs, cues };
}

/** With a capital for its first letter, where that does not change the length: cues count on it. */
function capitalised(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => {
    const capital = start.toUpperCase();
    return capital.length === start.length ? capital : start;
  });
}

function closed(word: string): string {
  if (/[.?!…。！？؟।۔]["'”’»)\]」』）]*$/u.test(word)) return word;
  const bare = word.replace(/[,;:、，–—-]+$/u, '');
  if (/[\u3040-\u30FF\u3400-\u9FFF」』）]$/u.test(bare)) return `${bare}。`;
  return /[\u0900-\u09FF]$/u.test(bare) ? `${bare}।` : `${bare}.`;
}
