import { describe, expect, it } from 'vitest';
import { embeddedText } from '../../../src/article/body/embedded-text.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { documentOf, jsonLd, pageOf } from '../page-fixture.ts';

const TITLE = 'Harbour bridge closes for fourteen months';
const STORY = Array.from(
  { length: 8 },
  (_, number) =>
    `Part ${number} of the story: the harbour bridge closes in January, and for fourteen months lorries go by the old town, where people are already counting them.`,
);
const MENU = Array.from(
  { length: 40 },
  (_, number) =>
    `Entry ${number} of the menu, which leads to another part of this paper and its own stories.`,
);
const markup = STORY.map((text) => `<p class="x">${text.replace('January', '<b>January</b>')}</p>`).join('');
const script = (text: string, attributes = '') => `<script ${attributes}>${text}</script>`;
const read = (html: string, title: string | null = TITLE) => embeddedText(pageOf(html), title);

/** As the framework sends it: rows in pieces, a long text with its size in bytes before it. */
function streamed(...pieces: string[]): string {
  return pieces.map((piece) => script(`self.__next_f.push(${JSON.stringify([1, piece])})`)).join('');
}

describe('the text in the data that a page is drawn from', () => {
  it.each<[string, string]>([
    [
      'a block of JSON',
      script(JSON.stringify({ props: { story: { body: markup } } }), 'type="application/json"'),
    ],
    [
      'a list of parts',
      script(
        `window.Fusion=window.Fusion||{};Fusion.arcSite="post";Fusion.globalContent=${JSON.stringify({
          headline: 'a "b" }',
          content_elements: STORY.map((content) => ({ type: 'text', content })),
        })};Fusion.layout={};`,
      ),
    ],
    [
      'an assignment',
      script(`window["__PRELOADED_STATE__"] = ${JSON.stringify({ article: { paragraphs: STORY } })};`),
    ],
    [
      'a stream',
      streamed(
        '1:"$Sreact.fragment"\n24:T',
        `${new TextEncoder().encode(markup).length.toString(16)},`,
        `${markup}5:["$","$L23",null,{"menu":["not the text"]}]\n`,
      ),
    ],
    ['rows of a stream', streamed(`7:${JSON.stringify(['$', 'div', null, { html: markup }])}\n`)],
  ])('is read from %s', (_, html) => {
    expect(read(html)).toEqual(STORY);
  });

  it.each<[string, string]>([
    ['data about something else', script(JSON.stringify({ menu: MENU }), 'type="application/json"')],
    ['too little', script(JSON.stringify({ text: STORY.slice(0, 2) }), 'type="application/json"')],
    ['broken data', script(`{"text": ${JSON.stringify(STORY).slice(0, -1)}`, 'type="application/json"')],
    ['data of another name', script(`window.__other = ${JSON.stringify(STORY)}`)],
    ['metadata', jsonLd({ text: STORY })],
  ])('is not %s', (_, html) => {
    expect(read(html)).toBeNull();
  });

  it('is the longest that is about the headline, without what stands for advertisements', () => {
    const data = { menu: MENU, parts: STORY.slice(0, 7), all: ['$$AD$$', ...STORY, '{{picture}}'] };
    expect(read(script(JSON.stringify(data), 'type="application/json"'))).toEqual(STORY);
    expect(read(script(JSON.stringify(data), 'type="application/json"'), null)).toBeNull();
  });

  it('survives deep and wide data', () => {
    const deep = `${'['.repeat(5_000)}"${'x'.repeat(400)}"${']'.repeat(5_000)}`;
    expect(read(script(deep, 'type="application/json"'))).toBeNull();
    expect(read(streamed('5:T fffff,', ':\n:\n', '9:Tffffff,short'))).toBeNull();
  });
});

describe('a page that is not drawn', () => {
  const page = (facts: object, body = '') =>
    documentOf(
      `<html><head>${jsonLd({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-06-16', ...facts })}</head>
       <body><h1>${TITLE}</h1><div id="__next">${body}</div>${script(JSON.stringify({ text: STORY }), 'type="application/json"')}</body></html>`,
    );
  const address = 'https://www.harbourpost.example/news/2026/06/harbour-bridge-closes';

  it('has the text of its data', () => {
    expect(readPage(page({}), address).article?.paragraphs).toEqual(STORY);
  });

  it('has none where the text is sold, and its own where it is drawn', () => {
    expect(readPage(page({ isAccessibleForFree: false }), address).article?.paragraphs).toEqual([]);
    const own = Array.from(
      { length: 6 },
      (_, at) => `Line ${at}: what the page itself shows of its story, in a sentence.`,
    );
    const drawn = page({}, own.map((text) => `<p>${text}</p>`).join(''));
    expect(readPage(drawn, address).article?.paragraphs).toEqual(own);
  });
});
