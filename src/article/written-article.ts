import type { Article } from './article.ts';
import { countWords } from './plain-text.ts';

/** An article of which only its title and text are known. */
export function writtenArticle(title: string | null, paragraphs: string[]): Article {
  return {
    title,
    byline: null,
    published: null,
    updated: null,
    publisher: null,
    section: null,
    language: null,
    image: null,
    free: null,
    source: 'page',
    paragraphs,
    headings: [],
    items: [],
    entries: [],
    video: null,
    words: paragraphs.reduce((sum, text) => sum + countWords(text), 0),
  };
}
