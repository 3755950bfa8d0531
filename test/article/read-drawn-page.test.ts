import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDrawnPage } from '../../src/article/read-drawn-page.ts';
import { readPageWithSources } from '../../src/article/read-page.ts';
import { fixture, pageOf, prose } from './page-fixture.ts';
import { windowOf } from './window-fixture.ts';

const WATCH = 'https://www.youtube.com/watch?v=ferryVid001';

/** Whether there is an answer already. */
async function settled(answer: Promise<unknown>): Promise<boolean> {
  return (await Promise.race([answer, Promise.resolve(null)])) !== null;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('readDrawnPage', () => {
  it('reads a page that is drawn late anew: its text and evidence are of one moment', async () => {
    const page = pageOf('');
    const { view, observers, change } = windowOf(page, 'https://www.yahoo.com/news/articles/a-story-1.html');
    const answer = readDrawnPage(view);
    expect(observers.size).toBe(1);
    page.head.replaceWith(fixture('yahoo').head);
    page.body.replaceWith(fixture('yahoo').body);
    change();
    await vi.advanceTimersByTimeAsync(200);
    const { reading, sources } = await answer;
    expect(reading.evidence.publishers[0]?.name).toBe('HuffPost');
    expect(reading.article?.title).toBe('Ferry company adds two crossings a day');
    expect(sources.every((source) => source !== null && page.contains(source))).toBe(true);
    expect(observers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads the page that there is when four seconds are over', async () => {
    const page = pageOf('', '<meta property="og:type" content="article">');
    const { view } = windowOf(page, 'https://www.msn.com/en-us/news/x/ar-AA1');
    const answer = readDrawnPage(view);
    page.body.replaceWith(fixture('news-article').body);
    await vi.advanceTimersByTimeAsync(4_000);
    const { reading } = await answer;
    expect(reading.evidence.publishers).toEqual([]);
    expect(reading.article?.words).toBeGreaterThan(200);
  });

  it('follows the address that the page has by then', async () => {
    const { view } = windowOf(fixture('youtube-watch'), `${WATCH.slice(0, -1)}9`);
    const answer = readDrawnPage(view);
    view.location.href = WATCH;
    await vi.advanceTimersByTimeAsync(4_000);
    expect((await answer).reading.evidence.accounts).toContain('https://www.youtube.com/@BBCNews');
  });

  it('reads other pages at once and once', async () => {
    const page = fixture('news-article');
    const { view, observers } = windowOf(page, 'https://www.harbourpost.example/x');
    const looks = vi.spyOn(page, 'querySelector');
    const expected = readPageWithSources(page, view.location.href);
    const once = looks.mock.calls.length;
    expect(await readDrawnPage(view)).toEqual(expected);
    expect(looks.mock.calls.length).toBe(2 * once);
    expect(observers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  describe('where scripts have not drawn the article yet', () => {
    const HEAD = '<meta property="og:type" content="article">';
    const ADDRESS = 'https://www.harbourpost.example/2026/06/a-story-of-the-bridge';
    const shell = () => {
      const page = pageOf('<div id="app"></div>', HEAD);
      const window = windowOf(page, ADDRESS);
      const draw = (html: string) => {
        page.querySelector('#app')?.replaceChildren(...pageOf(html).body.childNodes);
        window.change();
      };
      return { ...window, page, draw, readings: vi.spyOn(page, 'cloneNode') };
    };
    const STORY = `<h1>A story</h1>${prose(8)}`;

    it('waits until it is drawn and rests', async () => {
      const { view, page, draw, observers } = shell();
      const answer = readDrawnPage(view);
      await vi.advanceTimersByTimeAsync(1_500);
      draw(STORY);
      await vi.advanceTimersByTimeAsync(400);
      const { reading, sources } = await answer;
      expect(reading.article?.paragraphs).toHaveLength(8);
      expect(sources).toEqual([...page.querySelectorAll('p')]);
      expect(observers.size).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('reads on while the text comes in parts', async () => {
      const { view, draw } = shell();
      const answer = readDrawnPage(view);
      for (let count = 1; count <= 8; count += 1) {
        draw(`<h1>A story</h1>${prose(count)}`);
        await vi.advanceTimersByTimeAsync(100);
      }
      await vi.advanceTimersByTimeAsync(4_000);
      expect((await answer).reading.article?.paragraphs).toHaveLength(8);
    });

    it('reads a page that never rests four times, the last time after four seconds', async () => {
      const { view, draw, readings, observers } = shell();
      const answer = readDrawnPage(view);
      for (let time = 0; time < 4_000; time += 50) {
        draw(`<nav>${'word '.repeat(time)}</nav>`);
        await vi.advanceTimersByTimeAsync(50);
      }
      await answer;
      expect(readings).toHaveBeenCalledTimes(4);
      expect(observers.size).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('reads a text that takes the place of another of its length', async () => {
      const { view, draw } = shell();
      const links = `<ul>${'<li><a href="/x">Another story of the harbour and its bridge</a></li>'.repeat(60)}</ul>`;
      draw(links);
      const answer = readDrawnPage(view);
      await vi.advanceTimersByTimeAsync(600);
      draw(`<h1>A story</h1>${prose(8)}`);
      await vi.advanceTimersByTimeAsync(400);
      expect(await settled(answer)).toBe(true);
      expect((await answer).reading.article?.paragraphs).toHaveLength(8);
    });

    it('reads a short article anew only where text has come', async () => {
      const { view, draw, readings } = shell();
      draw(`<h1>A story</h1>${prose(1, 70)}`);
      const answer = readDrawnPage(view);
      await vi.advanceTimersByTimeAsync(100);
      draw(`<h1>A story</h1>${prose(1, 70)}<div class="spinner"></div>`);
      await vi.advanceTimersByTimeAsync(400);
      expect(await settled(answer)).toBe(true);
      expect(readings).toHaveBeenCalledTimes(1);
    });

    it('waits a moment for more of a short article, and no longer where it rests', async () => {
      const short = `<h1>A story</h1>${prose(1, 28)}<p>The ferry sails twice an hour until the bridge opens again.</p>`;
      const dated = '<meta property="article:published_time" content="2026-06-16T21:40:00+02:00">';
      const { view, page, draw, readings } = shell();
      page.head.append(...pageOf('', dated).head.childNodes);
      draw(short);
      const answer = readDrawnPage(view);
      await vi.advanceTimersByTimeAsync(300);
      expect(await settled(answer)).toBe(false);
      await vi.advanceTimersByTimeAsync(100);
      expect(await settled(answer)).toBe(true);
      expect((await answer).reading.article?.words).toBeLessThan(80);
      expect(readings).toHaveBeenCalledTimes(1);
    });

    it('does not wait for what a page withholds', async () => {
      const { view, observed } = windowOf(fixture('paywall-stub'), 'https://www.wsj.com/world/a-story-1');
      expect((await readDrawnPage(view)).reading.page.why).toBe('paywall');
      expect(observed.size).toBe(0);
    });

    it('waits a moment where a page has little but a menu, and not where it has more', async () => {
      const menu = (words: number) => pageOf(`<nav>${'menu '.repeat(words)}</nav>`);
      const { view, observers, change } = windowOf(menu(100), ADDRESS);
      const answer = readDrawnPage(view);
      expect(observers.size).toBe(1);
      await vi.advanceTimersByTimeAsync(300);
      view.document.body.append(...pageOf(`<main>${STORY}</main>`).body.childNodes);
      change();
      await vi.advanceTimersByTimeAsync(400);
      expect((await answer).reading.article?.title).toBe('A story');
      const more = windowOf(menu(500), ADDRESS);
      await readDrawnPage(more.view);
      expect(more.observed.size).toBe(0);
    });

    it('reads what stands at a new address, however short', async () => {
      const { view, draw } = shell();
      draw(`<nav>${'word '.repeat(45)}</nav>`);
      const answer = readDrawnPage(view);
      view.location.href = `${ADDRESS}-2`;
      draw(`<p>${'word '.repeat(60)}</p>`);
      await vi.advanceTimersByTimeAsync(1_200);
      expect(await settled(answer)).toBe(true);
    });

    it('does not take an old text for the new address’s', async () => {
      const { view, draw } = shell();
      const answer = readDrawnPage(view);
      await vi.advanceTimersByTimeAsync(100);
      view.location.href = `${ADDRESS}-2`;
      draw(STORY);
      await vi.advanceTimersByTimeAsync(500);
      draw(`<h1>Another story</h1>${prose(5)}`);
      await vi.advanceTimersByTimeAsync(400);
      const { reading } = await answer;
      expect(reading.article?.title).toBe('Another story');
      expect(reading.article?.paragraphs).toHaveLength(5);
    });

    it('finds a shadow root that comes late, which no change of the page tells', async () => {
      const { view, page, observed, change } = shell();
      const answer = readDrawnPage(view);
      await vi.advanceTimersByTimeAsync(700);
      const root = page.querySelector('#app')?.attachShadow({ mode: 'open' });
      await vi.advanceTimersByTimeAsync(500);
      expect(root && observed.has(root)).toBe(true);
      root?.append(...pageOf(STORY).body.childNodes);
      change();
      await vi.advanceTimersByTimeAsync(400);
      expect((await answer).reading.article?.paragraphs).toHaveLength(8);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('watches open shadow roots, too', async () => {
      const { view, page, observed, change } = shell();
      const root = page.querySelector('#app')?.attachShadow({ mode: 'open' });
      const answer = readDrawnPage(view);
      expect(root && observed.has(root)).toBe(true);
      root?.append(...pageOf(STORY).body.childNodes);
      change();
      await vi.advanceTimersByTimeAsync(400);
      expect((await answer).reading.article?.paragraphs).toHaveLength(8);
    });
  });
});
