import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { momentOf } from '../../../src/article/video/moments.ts';
import { summarise } from '../../../src/summary/summarise.ts';
import type { KeyPoint, Summary } from '../../../src/summary/summary.ts';
import { isSubsequence } from '../subsequence.ts';
import { told, toldOf } from './told.ts';

const TALKS = [
  ['news-package', 'en'],
  ['interview', 'en'],
  ['explainer', 'en'],
  ['panel', 'en'],
  ['press-conference', 'en'],
  ['without-stops', 'en'],
  ['short-clip', 'en'],
  ['german-news', 'de'],
  ['spanish-explainer', 'es'],
] as const;

function summaryOf(article: Article, bullets = 10): Summary {
  const summary = summarise(article, { bullets, words: null });
  if (summary === null) throw new Error('nothing to select from');
  return summary;
}

/** What no reader looks for in a summary. */
const FILLER =
  /good (?:morning|evening)|\bwelcome|\bthank|\bhello|joins? us|sponsor|ShadeVPN|laptop|\bcode\b|subscribe|in the comments|this video|this episode|description|take a listen|back to you|I['’]m (?:Tom|Anna|Jack)|[?]$|after this|stay with us|\buh\b|\bum,|you know,|the the|produced by|guten abend|willkommen|dank nach|kessler, berlin|hola|bienvenid|suscr|casafácil|código|comentarios|correspondent for|great to see|short statement|leave it there/iu;

function secondOf(article: Article, { support: [place] }: KeyPoint): number {
  if (article.video === null || place === undefined) throw new Error('no place in a video');
  const second = momentOf(article.video, place.paragraph, place.start);
  if (second === null) throw new Error('no time');
  return second;
}

describe.each(TALKS)('the summary of a talk: %s', (name, language) => {
  const article = told(name, language);
  const summary = summaryOf(article);

  it('has no filler', () => {
    for (const text of [summary.abstract, ...summary.bullets.map((bullet) => bullet.text)])
      expect(text).not.toMatch(FILLER);
  });

  it('has whole sentences of bearable length, each exactly where it says', () => {
    for (const { text, support } of summary.bullets) {
      const [place] = support;
      const whole = article.paragraphs[place?.paragraph ?? -1]?.slice(place?.start, place?.end) ?? '';
      expect(isSubsequence(text, whole)).toBe(true);
      expect([whole.slice(0, 3), whole.slice(-1)]).toEqual([text.slice(0, 3), text.slice(-1)]);
      expect(text).toMatch(/^["“]?[\p{Lu}\p{N}].*[.!]["”]?$/u);
      expect(text.split(' ').length).toBeLessThanOrEqual(60);
      expect(text.split(' ').length).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('the points of a talk', () => {
  it('come from all of it', () => {
    for (const name of ['news-package', 'interview', 'explainer']) {
      const article = told(name);
      const length = article.video?.cues.at(-1)?.start ?? 0;
      const places = summaryOf(article).bullets.map((point) => secondOf(article, point) / length);
      expect(places.filter((place) => place < 0.5).length).toBeGreaterThanOrEqual(3);
      expect(places.filter((place) => place >= 0.5).length).toBeGreaterThanOrEqual(3);
      expect(new Set(places.map((place) => Math.floor(place * 5))).size).toBeGreaterThanOrEqual(3);
    }
  });

  it('come from all of a long programme', () => {
    const talks = ['news-package', 'panel', 'interview', 'press-conference', 'explainer'];
    const article = toldOf(talks.flatMap((name) => told(name).paragraphs.map((text) => `>> ${text}`)));
    const length = article.video?.cues.at(-1)?.start ?? 0;
    expect(length).toBeGreaterThan(1200);
    const points = summaryOf(article).bullets;
    expect(points).toHaveLength(10);
    const fifths = points.map((point) => Math.floor((secondOf(article, point) / length) * 5));
    expect(new Set(fifths).size).toBeGreaterThanOrEqual(4);
    expect(points.filter((point) => secondOf(article, point) < 120).length).toBeLessThanOrEqual(3);
  });

  it('come from all of a talk of two hours', () => {
    const talks = ['news-package', 'panel', 'interview', 'press-conference', 'explainer'];
    const lines = talks.flatMap((name) => told(name).paragraphs.map((text) => `>> ${text}`));
    const article = toldOf([1, 2, 3, 4, 5].flatMap(() => lines));
    const length = article.video?.cues.at(-1)?.start ?? 0;
    const fifths = summaryOf(article).bullets.map((point) =>
      Math.floor((secondOf(article, point) / length) * 5),
    );
    expect(new Set(fifths).size).toBeGreaterThanOrEqual(3);
  });

  it('are fewer in a short clip', () => {
    expect(summaryOf(told('short-clip')).bullets).toHaveLength(3);
    expect(summaryOf(told('without-stops')).bullets.length).toBeLessThan(10);
  });

  it('begin with the news, not with the greeting', () => {
    const { abstract } = summaryOf(told('news-package'));
    expect(abstract).toMatch(/^The city council of Port Ellery has voted/u);
  });

  it('are in clean form', () => {
    const texts = summaryOf(told('news-package')).bullets.map(({ text }) => text);
    expect(texts.join('\n')).toContain('two of the four steel girders');
  });

  it('are no advertisement even where they would be good ones', () => {
    const news = told('explainer').paragraphs;
    const sold = summaryOf(told('explainer')).bullets.map(({ text }) => text);
    expect(news.join(' ')).toContain('It encrypts everything');
    expect(sold.join(' ')).not.toMatch(/encrypts|bank, anybody|ninety countries|home country/u);
  });

  it('are read so only where the text is spoken', () => {
    const question =
      'Why did the council of Port Ellery vote to close the harbour bridge for fourteen months?';
    const others = [
      'The council of Port Ellery will hear three builders on the harbour bridge before Easter.',
      'Residents of Port Ellery may read the plans for the harbour bridge in the town hall.',
    ];
    const article = { ...told('short-clip'), paragraphs: [question, ...others], video: null };
    const shown = (source: 'page' | 'captions') =>
      summaryOf({ ...article, source })
        .bullets.map(({ text }) => text)
        .concat(summaryOf({ ...article, source }).abstract)
        .join(' ');
    expect(shown('captions')).not.toContain('?');
    expect(shown('page')).toContain('?');
  });
});
