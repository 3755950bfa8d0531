import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/read-page.ts';
import { documentOf, fixture, jsonLd } from './page-fixture.ts';

const ADDRESS = 'https://www.harbourpost.example/news/2026/06/harbour-bridge-to-close-for-14-months';

describe('what is said beside the text', () => {
  it('is what the page states of an article whose text is not there, but nothing of a dialog in its place', () => {
    const shell = readPage(fixture('script-shell'), ADDRESS);
    expect(shell.article?.title).toBe('Harbour bridge to close for 14 months');
    expect(readPage(fixture('consent-wall'), ADDRESS).article).toBeNull();
  });

  it('is the language, where the page declares none', () => {
    const dutch =
      'De gemeenteraad heeft besloten dat de brug over de haven veertien maanden dicht gaat, omdat het dek niet meer veilig is voor het verkeer.';
    const page = documentOf(
      `<html><head><meta property="og:type" content="article">${jsonLd({ '@type': 'NewsArticle', headline: 'De brug' })}</head>
       <body><h1>De brug gaat dicht</h1>${`<p>${dutch}</p>`.repeat(1)}<p>${dutch.replace('gemeenteraad', 'wethouder')}</p></body></html>`,
    );
    expect(readPage(page, ADDRESS).article?.language).toBe('nl');
  });

  it('says that a video page is not drawn yet where it still shows another video', () => {
    const page = fixture('youtube-transcript');
    const { page: state, article, note } = readPage(page, 'https://www.youtube.com/watch?v=stormyVid01');
    expect(state).toEqual({ kind: 'video', access: 'partial', why: 'not-ready' });
    expect(article).toBeNull();
    expect(note).toContain('not drawn');
  });
});
