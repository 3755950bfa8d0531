import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../pages');
const sample = (name: string) => readFileSync(join(FOLDER, name, 'index.html'), 'utf8');

/** Addresses that the browser tests visit; the pages behind them are composed by us. */
export const ARTICLE = 'https://www.bbc.com/news/articles/c0sample01x';
export const OPINION = 'https://www.nytimes.com/2026/06/16/opinion/a-view.html';
export const FRONT = 'https://www.bbc.com/';
export const UNKNOWN = 'https://nobody.example/2026/06/harbour-bridge';
export const UNRATED = 'https://www.lemonde.fr/2026/06/harbour-bridge';
export const NO_ARTICLE = 'https://apnews.com/search';
export const HOSTILE = 'https://www.reuters.com/world/school-magazine-2026-04-17/';
export const PAYWALL = 'https://www.wsj.com/world/a-story-1';
export const VIDEO = 'https://www.bbc.com/news/videos/c0video';
export const STRICT = 'https://apnews.com/article/strict-page';
export const ARABIC = 'https://www.aljazeera.net/news/2026/6/16/story';
export const ENORMOUS = 'https://apnews.com/article/enormous-page';
export const DEEP = 'https://apnews.com/article/deep-page';
export const FORMS = 'https://apnews.com/article/forms-page';
export const BROKEN = 'https://apnews.com/article/broken-page';

const article = sample('news-article');

export const PAGES = {
  [ARTICLE]: article,
  [OPINION]: sample('opinion'),
  [FRONT]: sample('front-page'),
  [UNKNOWN]: article,
  [UNRATED]: article,
  [NO_ARTICLE]: sample('no-article'),
  [HOSTILE]: sample('hostile'),
  [PAYWALL]: sample('paywall-stub'),
  [VIDEO]: sample('video-page'),
  [ARABIC]: sample('arabic'),
  [STRICT]: {
    body: article,
    headers: {
      'content-type': 'text/html',
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    },
  },
};

/** Pages that are hard on whoever reads them. */
export const HARD_PAGES = {
  [ENORMOUS]: enormous(),
  [DEEP]: `<title>Deep</title><h1>A very deep page</h1>${'<div>'.repeat(20_000)}<p>Text</p>`,
  // A form answers with its fields where a script asks it for its neighbours.
  [FORMS]: article.replace(
    '</article>',
    `<figure><div class="caption"><form><input name="parentNode"></form></div></figure>
     <form><fieldset id="nextSibling"><p>One</p></fieldset><fieldset id="parentNode"></fieldset></form>
     <form hidden><input name="getAttribute"><input name="hasAttribute"><input name="attributes"></form>
     <form><input name="firstChild"><input name="getAttributeNames"><input name="hasAttributes"></form></article>`,
  ),
  [BROKEN]: '<html><<p>One <b>two<table><p></tr></html><article><script>"</article><!-- ',
};

/** 200,000 words in about 10 MB of markup. */
function enormous(): string {
  const sentence =
    'The council of Port Ellery voted to close the harbour bridge for repairs in the coming year. ';
  const paragraphs = Array.from(
    { length: 4_000 },
    (_, number) => `<p class="${'x'.repeat(1_500)}">${number}. ${sentence.repeat(3)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>Long</title></head>
    <body><article><h1>A page longer than anybody reads</h1>${paragraphs.join('')}</article></body></html>`;
}
