import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/article/evidence.ts';
import { fixture, pageOf } from './page-fixture.ts';

const ADDRESS = 'https://news.example/2026/a-story';
const MSN = 'https://www.msn.com/en-us/news/world/a-story/ar-AA1gridPl';
const publishersOf = (page: Document, address = ADDRESS) => readEvidence(page, address).publishers;
const namesOf = (page: Document, address = ADDRESS) => publishersOf(page, address).map(({ name }) => name);

describe('MSN', () => {
  const link = (name: string) => `<a href="/en-us/channel/source/${name}/sr-vid-abc" title="${name}"></a>`;

  it('names the provider in its header’s open shadow root', () => {
    const page = pageOf('<div id="ViewsPageId-AA1gridPl"><views-header-wc></views-header-wc></div>');
    const root = page.querySelector('views-header-wc')?.attachShadow({ mode: 'open' });
    root?.append(...pageOf(link('CNN')).body.children);
    expect(namesOf(page, MSN)).toEqual(['CNN']);
  });

  it('names the provider of the article in the address, not of the next', () => {
    const page = fixture('msn');
    expect(namesOf(page, MSN)[0]).toBe('The Independent');
    expect(namesOf(page, MSN.replace('AA1gridPl', 'BB9nextOne'))[0]).toBe('Daily Express');
  });

  it('names nobody where several stories are shown and none is the address’s', () => {
    expect(namesOf(fixture('msn'), MSN.replace('AA1gridPl', 'CC7unknown'))).toEqual(['MSN']);
    expect(namesOf(pageOf(link('CNN') + link('ABC')), 'https://www.msn.com/en-us/news')).toEqual([]);
  });

  describe('where the article has no part of its own', () => {
    const headline = '<h1>A story</h1>';

    it.each<[string, string]>([
      ['next to the headline', `<div>${link('CNN')}${headline}</div>`],
      [
        'in its header',
        `<main><header><div>${link('CNN')}</div><div>${headline}</div></header><p>Text.</p></main>`,
      ],
    ])('names the provider %s', (_, body) => {
      expect(namesOf(pageOf(body), MSN)).toEqual(['CNN']);
    });

    it('names the provider in the headline’s shadow root', () => {
      const page = pageOf('<views-header-wc></views-header-wc>');
      const root = page.querySelector('views-header-wc')?.attachShadow({ mode: 'open' });
      root?.append(...pageOf(link('CNN') + headline).body.children);
      expect(namesOf(page, MSN)).toEqual(['CNN']);
    });

    it.each<[string, string]>([
      ['beside the headline', `<div>${headline}<aside>${link('CNN')}</aside></div>`],
      ['below the text', `<main>${headline}<p>Text.</p><div>${link('CNN')}</div></main>`],
      ['below an article', `${headline}<cp-article></cp-article><div>${link('CNN')}</div>`],
      ['beside an article in one box', `<div>${headline}<cp-article></cp-article>${link('CNN')}</div>`],
      ['beside an article', `<main>${headline}<div>${link('CNN')}</div></main>`],
      ['around the whole page', `<div><main>${headline}</main>${link('CNN')}</div>`],
      ['in a menu', `<div><nav>${link('CNN')}</nav>${headline}</div>`],
      ['in a list', `<div>${headline}<ul><li>${link('CNN')}</li></ul></div>`],
      ['with another story', `<div>${headline}<div><h3>Another</h3>${link('CNN')}</div></div>`],
      ['with another headline', `<div>${headline}</div><div>${link('CNN')}<h1>Another</h1></div>`],
      ['without a headline', link('CNN')],
      ['far from it', `<div>${'<div>'.repeat(6)}${headline}${'</div>'.repeat(6)}${link('CNN')}</div>`],
    ])('names nobody who stands %s', (_, body) => {
      expect(namesOf(pageOf(body), MSN)).toEqual([]);
    });

    it('names nobody of another article’s part', () => {
      const part = `<div id="ViewsPageId-BB9nextOne"><div>${link('CNN')}${headline}</div></div>`;
      expect(namesOf(pageOf(part), MSN)).toEqual([]);
    });
  });

  it('names nobody beside the article in its own part', () => {
    const part = (inner: string) => pageOf(`<div id="ViewsPageId-AA1gridPl">${inner}</div>`);
    for (const place of ['aside', 'footer', 'nav', 'li']) {
      expect(namesOf(part(`<${place}>${link('CNN')}</${place}>`), MSN)).toEqual([]);
      expect(namesOf(part(`${link('ABC')}<${place}>${link('CNN')}</${place}>`), MSN)).toEqual(['ABC']);
    }
  });

  it('is believed on its own site alone', () => {
    expect(namesOf(fixture('msn'), 'https://msn.com.evil.example/ar-AA1gridPl')).toEqual(['MSN']);
  });

  it('is read to a bounded depth and breadth', () => {
    const deep = (levels: number) => {
      const page = pageOf('<div id="ViewsPageId-AA1gridPl"><i></i></div>');
      let host: Element | null = page.querySelector('i');
      for (let level = 0; level < levels; level += 1) {
        const root = host?.attachShadow({ mode: 'open' });
        host = page.createElement('deep-part');
        root?.append(host);
      }
      host?.append(...pageOf(link('CNN')).body.children);
      return namesOf(page, MSN);
    };
    expect(deep(100)).toEqual(['CNN']);
    expect(deep(1_000)).toEqual([]);
    const wide = (before: number) => {
      const page = pageOf(`<div id="ViewsPageId-AA1gridPl">${'<i></i>'.repeat(before)}<b></b></div>`);
      page
        .querySelector('b')
        ?.attachShadow({ mode: 'open' })
        .append(...pageOf(link('CNN')).body.children);
      return namesOf(page, MSN);
    };
    expect(wide(10_000)).toEqual(['CNN']);
    expect(wide(30_000)).toEqual([]);
  });
});
