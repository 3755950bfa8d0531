import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { textOf, useChromium } from './chromium-setup.ts';

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, `../pages/${name}/index.html`), 'utf8');

const LIVE = 'https://www.bbc.com/news/live/c0stormhedda';
const JAPANESE = 'https://www.asahi.com/articles/ASN12345.html';
const ARABIC = 'https://www.aljazeera.net/news/2026/6/16/harbour-bridge';

/** What a reader reads on the card of a page. */
interface Expected {
  title: string | null;
  facts: string | null;
  note: string | null;
  points: number;
  /** What the points are said to stand in; null where there are none. */
  textName: string | null;
}

const KINDS: [string, string, Expected][] = [
  [
    'opinion',
    'https://www.nytimes.com/2026/02/08/opinion/keep-the-library-open-on-sundays.html',
    told('Keep the library open on Sundays', 'Agnes Toller · 8 February 2026', 6, 'article'),
  ],
  [
    'gallery',
    'https://www.bbc.com/news/in-pictures-c0storm',
    told('In pictures: storm Hedda at the harbour', 'Jonas Feld · 4 May 2026', 3, 'captions of the pictures'),
  ],
  [
    'audio',
    'https://www.npr.org/2026/06/18/who-pays-for-the-bridge',
    {
      ...told('The Harbour Hour: who pays for the bridge?', '18 June 2026', 1, 'notes on the recording'),
      note: 'The summary uses the notes on this recording, not what is said in it.',
    },
  ],
  [
    'consent-wall',
    'https://www.theguardian.com/world/2026/jun/16/harbour-bridge-to-close',
    untold(/^This page asks for consent to cookies before it shows its text\./),
  ],
  ['sign-in', 'https://www.nytimes.com/session/new', untold(/^This page asks you to sign in/)],
  [
    'script-shell',
    'https://www.cnn.com/2026/06/16/world/harbour-bridge',
    {
      ...untold(/^The page has not drawn its text yet\./),
      title: 'Harbour bridge to close for 14 months',
      facts: '16 June 2026',
    },
  ],
  [
    'framed-article',
    'https://www.theguardian.com/culture/atlas-of-the-harbour',
    {
      ...untold(
        /^The text stands in a page of stories\.harbourgraphics\.example that is embedded here\. Open it by itself/,
      ),
      title: 'An atlas of the harbour',
      facts: '20 June 2026',
    },
  ],
  [
    'regwall-stub',
    'https://www.lemonde.fr/politique/article/2026/06/16/pont-du-port-ferme_1.html',
    {
      ...told('Le pont du port fermé pendant quatorze mois', '16 June 2026', 1, 'article'),
      note: expect.stringMatching(/^Only the first 2 paragraphs \(about \d\d words\).*sign in/) as string,
    },
  ],
  ['arabic', ARABIC, told('إغلاق جسر الميناء أربعة عشر شهرا', 'سامي الخطيب · 16 June 2026', 5, 'article')],
  ['japanese', JAPANESE, told('港橋を14か月閉鎖へ、市議会が可決', '佐藤美咲 · 16 June 2026', 7, 'article')],
  [
    'live-blog',
    LIVE,
    told('Storm Hedda live: ferries return as wind eases', 'Jonas Feld · 4 May 2026', 4, 'live blog'),
  ],
];

function told(title: string, facts: string, points: number, textName: string): Expected {
  return { title, facts, note: null, points, textName };
}

function untold(note: RegExp): Expected {
  const matching = expect.stringMatching(note) as string;
  return { title: null, facts: null, note: matching, points: 0, textName: null };
}

const setup = useChromium(Object.fromEntries(KINDS.map(([name, url]) => [url, sample(name)])));

function storyOf(popup: Page): Promise<Expected> {
  return popup.$eval('.story', (story) => {
    const words = (selector: string) => story.querySelector<HTMLElement>(selector)?.innerText ?? null;
    return {
      title: words('h2'),
      facts: words('.facts'),
      note: words('.note[role="note"]'),
      points: story.querySelectorAll('.points li').length,
      textName: /^Every point is in the (.*)\.$/.exec(words('.made b') ?? '')?.[1] ?? null,
    };
  });
}

describe('the card of a page', () => {
  it.each(KINDS)('of the kind %s', async (_, url, expected) => {
    const { page, popup } = await setup().openCard(url);
    expect(await storyOf(popup)).toEqual(expected);
    await page.close();
  });

  it('shows when each point of a live blog was posted, by the reader’s clock', async () => {
    const { page, popup } = await setup().openCard(LIVE);
    const shown = await popup.$$eval('.points .moment', (all) => all.map((one) => one.textContent.trim()));
    const posted = ['16:30', '16:30', '11:45', '11:45'];
    const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
    expect(shown).toEqual(posted.map((time) => clock.format(new Date(`2026-05-04T${time}:00+02:00`))));
    await page.close();
  });

  it('counts the words of a text without spaces', async () => {
    const { page, popup } = await setup().openCard(JAPANESE);
    const [, read = '0'] = /read ([\d,]+) of/.exec(await textOf(popup)) ?? [];
    expect(Number(read.replace(',', ''))).toBeGreaterThan(50);
    await page.close();
  });

  it('lays out a text that runs from right to left, and keeps the date in one piece', async () => {
    const { page, popup } = await setup().openCard(ARABIC);
    const directions = await popup.$$eval('.story :is(h2, .facts, .abstract, .points button)', (all) =>
      all.map((one) => getComputedStyle(one).direction),
    );
    expect(new Set(directions)).toEqual(new Set(['rtl']));
    const order = await popup.$eval('.facts', (facts) => {
      const left = (word: string) => {
        const walker = document.createTreeWalker(facts, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const start = node.nodeValue?.indexOf(word) ?? -1;
          if (start < 0) continue;
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, start + word.length);
          return range.getBoundingClientRect().left;
        }
        return Number.NaN;
      };
      return left('16') < left('June');
    });
    expect(order).toBe(true);
    await page.close();
  });
});
