import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/cli/page-source.ts';
import { prose } from './page-fixture.ts';

const URL = 'https://post.example/news/2026/06/harbour-bridge-to-close';
const TITLE = 'Harbour bridge to close for repairs';
const read = (html: string) => readingOf({ url: URL, html }, '.').article;
const HEAD = `<meta charset=utf-8><meta name=author content="Ada Field"><title>${TITLE}</title>`;
const TEXT = `<h1>${TITLE}</h1>${prose(12).replaceAll('</p>', '')}`;

describe('readingOf, HTML with tags left out', () => {
  const whole = read(`<!doctype html><html><head>${HEAD}</head><body>${TEXT}</body></html>`);

  it('reads the whole page to compare with', () => {
    expect(whole).toMatchObject({ title: TITLE, byline: 'Ada Field' });
    expect(whole?.paragraphs).toHaveLength(12);
  });

  it.each([
    ['html, head and body', `<!doctype html>${HEAD}${TEXT}`],
    ['all, and the doctype', HEAD + TEXT],
    ['html', `<!doctype html><head>${HEAD}</head><body>${TEXT}</body>`],
    ['html and the start of the body', `<!doctype html><head>${HEAD}</head>${TEXT}`],
    ['html, and the end of the head', `<!doctype html><head>${HEAD}${TEXT}`],
    ['the end of the head and the start of the body', `<!doctype html><html><head>${HEAD}${TEXT}</html>`],
    ['head and body', `<!DOCTYPE html>\n<HTML>${HEAD}${TEXT}`],
    ['html after comments', `\uFEFF<!--> <!-- <html> --> \n<!doctype html><!-- a > b -->${HEAD}${TEXT}`],
    ['html after an XML declaration', `<?xml version="1.0"?><!doctype html>${HEAD}${TEXT}`],
    ['nothing, after comments', `<!-- <p> --><html><head>${HEAD}</head><body>${TEXT}</body></html>`],
  ])('reads all of a page that leaves out %s', (_, html) => {
    expect(read(html)).toMatchObject({
      title: TITLE,
      byline: 'Ada Field',
      paragraphs: whole?.paragraphs,
    });
  });

  it('keeps the language of a root that stands after stray text', () => {
    expect(read(`Warning: <html lang=en-IE><head>${HEAD}</head><body>${TEXT}`)?.language).toBe('en-IE');
  });

  it.each(['', '<', '<!--', '<!doctype', 'text alone', '<!-- -->', '\uFEFF', '<head>'])(
    'bears %j',
    (html) => {
      expect(read(html)).toBeNull();
    },
  );

  // Where the time grows with the square of the length, this takes minutes.
  it.each(['<!-- > ', '<!-->', ' ', '<!', '<?>'])('bears a megabyte of %j', { timeout: 5_000 }, (part) => {
    expect(read(part.repeat(1_000_000 / part.length))).toBeNull();
  });
});
