import { readFileSync } from 'node:fs';
import type { SummaryArticle } from '../../../src/summary/summary-article.ts';

/** What a card needs of a blog of this folder, with the times of its entries, as the article's reader puts it together. */
export interface Blog extends SummaryArticle {
  entries: { paragraph: number; time: string; title: string | null }[];
  headings: number[];
}

export function liveBlog(name: string, title: string): Blog {
  const text = readFileSync(new URL(`blogs/${name}.txt`, import.meta.url), 'utf8');
  const blog: Blog & { paragraphs: string[] } = {
    title,
    language: 'en',
    source: 'page',
    paragraphs: [],
    headings: [],
    entries: [],
  };
  for (const line of text.split('\n')) {
    const head = /^# (\S+) ?(.*)$/u.exec(line);
    if (head === null) {
      if (line !== '') blog.paragraphs.push(line);
      continue;
    }
    const [, time = '', heading = ''] = head;
    blog.entries.push({ paragraph: blog.paragraphs.length, time, title: heading === '' ? null : heading });
    if (heading !== '') {
      blog.headings.push(blog.paragraphs.length);
      blog.paragraphs.push(heading);
    }
  }
  return blog;
}
