import { describe, expect, it } from 'vitest';
import type { TextSource } from '../../src/article/article.ts';
import { writtenArticle } from '../../src/article/written-article.ts';
import type { Card } from '../../src/card/card.ts';
import { composeCard } from '../../src/card/compose.ts';
import { toHtml } from '../../src/card/to-html.ts';
import { toMarkdown } from '../../src/card/to-markdown.ts';
import { toText } from '../../src/card/to-text.ts';
import { describeWho } from '../../src/card/who.ts';
import { readLibrary } from '../../src/cli/library-files.ts';
import { NO_EVIDENCE } from '../../src/outlets/evidence.ts';
import { identify } from '../../src/outlets/identify.ts';

const library = readLibrary();
const HOSTILE = '<img src=x onerror="alert(1)"> [a](javascript:b) `c` *d*';

function cardOf(address: string, title: string, abstract: string) {
  const article = {
    ...writtenArticle(title, ['The bridge opens on Monday.']),
    language: 'en',
    words: 1200,
  };
  return composeCard(
    address,
    describeWho(identify(address, library.catalogue), library),
    {
      page: { kind: 'article', access: 'full', why: null },
      note: null,
      elsewhere: null,
      evidence: NO_EVIDENCE,
      article,
    },
    {
      engine: 'built-in',
      abstract,
      bullets: [
        {
          text: 'The bridge opens on Monday.',
          support: [{ paragraph: 0, start: 0, end: 27 }],
          additions: [],
        },
      ],
      read: { words: 1200, of: 1200 },
      languageKnown: true,
      notInText: [],
    },
  );
}

/** BBC's card where the page is a video, and these are its words. */
function videoCard(source: TextSource, stopsAdded = false): Card {
  const video = {
    channel: null,
    duration: null,
    chapters: [],
    cues: [{ paragraph: 0, offset: 0, start: 125 }],
    stopsAdded,
    transcriptOffered: false,
  };
  return {
    ...BBC,
    url: 'https://www.youtube.com/watch?v=ferryVid001',
    page: { kind: 'video', access: 'partial', why: 'no-transcript' },
    article: BBC.article && { ...BBC.article, source, video },
  };
}

const BBC = cardOf('https://www.bbc.com/news/a', 'A bridge opens', 'It opens at last.');

describe('the exported card', () => {
  it('has the order of the model card', () => {
    const text = toText(BBC);
    const parts = [
      'A bridge opens',
      'It opens at last.',
      '  • The bridge opens on Monday.',
      '1922',
      'AllSides Media Bias Rating: Center (July 2026)',
      'Official website: https://',
      'Original: https://www.bbc.com/news/a',
      'Sentences selected from the article on this device; read 1,200 of 1,200 words.',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(
      places.every((place) => place >= 0),
      text,
    ).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('does not call the description of a video an article', () => {
    expect(toText(videoCard('description'))).toContain(
      'Sentences selected from the description of the video on this device;',
    );
    expect(toText(videoCard('transcript'))).toContain('selected from the transcript of the video');
    expect(toText(videoCard('transcript'))).not.toContain('were added');
    expect(toText(videoCard('captions', true))).toContain('words. Full stops and capitals were added.');
    expect(toText({ ...BBC, page: { kind: 'live', access: 'full', why: null } })).toContain(
      'selected from the live blog',
    );
  });

  it('says when in a video a point is said, and leads there', () => {
    const card = videoCard('transcript');
    expect(toText(card)).toContain('  • The bridge opens on Monday. (2:05)');
    const address = 'https://www.youtube.com/watch?v=ferryVid001&t=125s';
    expect(toMarkdown(card)).toContain(`- The bridge opens on Monday. ([2:05](<${address}>))`);
    expect(toHtml(card)).toContain(`<a href="${address.replace('&', '&amp;')}">2:05</a>`);
    const elsewhere = { ...card, url: 'https://www.bbc.com/news/videos/a', original: null };
    expect(toMarkdown(elsewhere)).toContain('- The bridge opens on Monday. (2:05)');
  });

  it('says plainly when nobody rates the outlet, and when nobody is known', () => {
    expect(toText(cardOf('https://www.lemonde.fr/a', 'T', 'A'))).toContain(
      'Le Monde is not rated by AllSides.',
    );
    expect(toText(cardOf('https://nobody.example/a', 'T', 'A'))).toContain(
      'Unknown outlet: no rating to show.',
    );
  });

  it('has a background for every outlet of the catalogue, and says so where nothing is on file', () => {
    const without = [...library.catalogue.byHost.keys()].filter((host) => {
      const { background } = describeWho(identify(`https://${host}/2026/a-b-c`, library.catalogue), library);
      return background === null || !/^\S.{10,}\.$/su.test(background.text);
    });
    // Sites that carry what others publish have hosts in the catalogue, but no outlet below their front door.
    expect(
      without.filter((host) => identify(`https://${host}/2026/a-b-c`, library.catalogue).outlet !== null),
    ).toEqual([]);
    expect(toText(cardOf('https://www.12news.com/a', 'T', 'A'))).toContain(
      '12News publishes at 12news.com. Nothing more about it is on file here.',
    );
  });

  it('lets the page’s text make no markup', () => {
    const hostile = cardOf('https://nobody.example/a', HOSTILE, HOSTILE);
    expect(toMarkdown(hostile)).toContain(
      '\\<img src=x onerror="alert(1)"\\> \\[a\\](javascript:b) \\`c\\` \\*d\\*',
    );
    const html = toHtml(hostile);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });

  it('links to web addresses only', () => {
    const card = { ...BBC, url: 'javascript:alert(1)' };
    expect(toHtml(card)).not.toContain('href="javascript');
  });

  it('lets the page’s text send no codes to the terminal', () => {
    expect(toText(cardOf('https://nobody.example/a', 'red \u001b[31m', 'A'))).not.toContain('\u001b');
  });
});
