import { expect, it } from 'vitest';
import { readPage } from '../../../src/article/read-page.ts';
import { documentOf, jsonLd } from '../page-fixture.ts';

const ADDRESS = 'https://www.harbourpost.example/live/storm-at-the-harbour-as-it-happened';
const entry = (kind: string, hour: number) =>
  `<div class="${kind}"><time datetime="2026-06-16T${String(hour).padStart(2, '0')}:00:00Z">${hour}:00</time>
   <p>${kind} of ${hour} o’clock: what has been said about the storm and the harbour at this time of the day.</p></div>`;
const list = (kind: string, count: number) =>
  Array.from({ length: count }, (_, at) => entry(kind, 20 - at)).join('');

it('what readers write below a live blog is none of its entries, however much it is', () => {
  const page = documentOf(
    `<html><head>${jsonLd({ '@type': 'LiveBlogPosting', headline: 'Storm at the harbour' })}</head><body>
     <h1>Storm at the harbour</h1><main>${list('update', 5)}</main>
     <section id="comments">${list('post', 12)}</section></body></html>`,
  );
  const { article } = readPage(page, ADDRESS);
  expect(article?.entries).toHaveLength(5);
  expect(article?.paragraphs.every((text) => text.startsWith('update of'))).toBe(true);
});
