import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/article/body/body.ts';
import { copyPage } from '../../../src/article/body/page-copy.ts';
import { evidenceOf } from '../../../src/article/evidence.ts';
import { readCaptions } from '../../../src/article/kind/captions.ts';
import { kindSigns, type KindSigns } from '../../../src/article/kind/kind-signs.ts';
import { layoutSigns } from '../../../src/article/kind/layout-signs.ts';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { documentOf, jsonLd, pageOf, prose } from '../page-fixture.ts';

function signsOf(page: Document, address: string | null = null): KindSigns {
  const markup = readMarkup(page, address);
  const copy = copyPage(page);
  const metadata = readMetadata(markup, copy.document);
  const layout = layoutSigns(copy.document);
  const body = readBody(copy, markup, metadata.title);
  return kindSigns(markup, evidenceOf(markup), body, metadata, layout, readCaptions(page));
}

describe('kindSigns', () => {
  it('reads the address, or the one that the page gives', () => {
    expect(signsOf(pageOf(''), 'https://www.Post.example/News/X?ID=85')).toMatchObject({
      host: 'post.example',
      path: '/news/x',
      query: '?id=85',
    });
    expect(signsOf(pageOf('', '<link rel="canonical" href="https://post.example/x">')).path).toBe('/x');
    expect(signsOf(pageOf('')).path).toBeNull();
  });

  it('reads what the page says of itself', () => {
    const head = `${jsonLd([{ '@type': 'NewsArticle', headline: 'x' }, { '@type': 'VideoObject' }])}
      <meta property="og:type" content="Article"><meta name="generator" content="Discourse 3">
      <meta property="article:published_time" content="2026-06-16"><meta name="author" content="Clara Whitcombe">`;
    const body = `<div itemscope itemtype="https://schema.org/QAPage"><div itemprop="articleBody">${prose(3)}</div></div>`;
    const signs = signsOf(pageOf(body, head));
    expect(signs).toMatchObject({
      types: new Set(['NewsArticle', 'VideoObject']),
      itemTypes: new Set(['QAPage']),
      articleNodes: 1,
      articleBodies: 1,
      ogType: 'article',
      generator: 'discourse 3',
      dated: true,
      dateStated: true,
      signed: true,
    });
  });

  it('tells a date in the page from one that the page states', () => {
    const page = pageOf(`<article><time datetime="2026-06-16">16 June</time>${prose(3)}</article>`);
    expect(signsOf(page)).toMatchObject({ dated: true, dateStated: false, signed: false });
  });

  it('measures the text', () => {
    const signs = signsOf(pageOf(`<article>${prose(5)}</article>`));
    expect(signs.length).toBeGreaterThan(1_000);
    expect(signs.longest).toBeGreaterThan(200);
    expect(signs.longest).toBeLessThan(signs.length / 3);
    expect(signs.linkDensity).toBe(0);
  });

  it('reads what the page looks like', () => {
    const caption = 'Waves break over the northern mole at noon.';
    const link = '<a href="/x">Harbour bridge to close for fourteen months</a>';
    const page = documentOf(
      `<!doctype html><html><body class="Single-Post dark"><h1> </h1><h1>Harbour bridge to close</h1>
       <h2><a href="/x">Ferries</a></h2><a href="/y"><h3>Docks</h3></a><p>${link}</p><p>From £30 and € 5, or 40 crowns.</p>
       <figure><figcaption>${caption}</figcaption></figure></body></html>`,
    );
    expect(signsOf(page)).toMatchObject({
      template: 'single-post dark',
      headlineWords: 4,
      teasers: 2,
      headlineLinks: 1,
      prices: 2,
      captions: 1,
      captionLength: caption.length,
    });
  });
});
