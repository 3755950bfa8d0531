import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitEvidence } from '../../src/article/await-evidence.ts';
import { fixture, pageOf } from './page-fixture.ts';
import { windowOf } from './window-fixture.ts';

const WATCH = 'https://www.youtube.com/watch?v=ferryVid001';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('awaitEvidence', () => {
  it('waits for no story where a site shows none', async () => {
    for (const address of [
      'https://www.youtube.com/',
      'https://www.facebook.com/somebody',
      'https://www.yahoo.com/',
    ]) {
      const { view, observers } = windowOf(pageOf('<h1>Home</h1>'), address);
      await awaitEvidence(view);
      expect(observers.size).toBe(0);
    }
  });

  it('answers at once where the page tells, and on pages that are not drawn late', async () => {
    for (const [name, address] of [
      ['youtube-watch', WATCH],
      ['archive-copy', 'https://archive.ph/a4FCe'],
      ['news-article', 'https://www.harbourpost.example/x'],
    ] as const) {
      const { view, observers } = windowOf(fixture(name), address);
      await awaitEvidence(view);
      expect(observers.size).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  it('answers when the owner is drawn', async () => {
    const page = pageOf('');
    const { view, observers, change } = windowOf(page, WATCH);
    const answer = awaitEvidence(view);
    expect(observers.size).toBe(1);
    page.body.replaceWith(fixture('youtube-watch').body);
    change();
    await vi.advanceTimersByTimeAsync(200);
    expect((await answer).accounts).toContain('https://www.youtube.com/@BBCNews');
    expect(observers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives a page that has just gone on within itself time to draw its next video', async () => {
    const page = pageOf(
      `<ytd-watch-flexy video-id="ferryVid001"><ytd-video-owner-renderer><a href="/@BBCNews">BBC News</a>
       </ytd-video-owner-renderer></ytd-watch-flexy>`,
    );
    const { view, observers } = windowOf(page, WATCH);
    vi.stubGlobal('mastheadMovedAt', performance.now());
    const told = vi.fn();
    void awaitEvidence(view).then(told);
    await vi.advanceTimersByTimeAsync(1_400);
    expect(told).not.toHaveBeenCalled();
    for (const owner of page.querySelectorAll('[href="/@BBCNews"]')) owner.setAttribute('href', '/@other');
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toHaveBeenCalledOnce();
    expect(told.mock.calls[0]?.[0]).toMatchObject({ accounts: ['https://www.youtube.com/@other'] });
    expect(observers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    await awaitEvidence(view);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at most every 200 ms, and not while nothing changes', async () => {
    const page = pageOf('');
    const looks = vi.spyOn(page, 'querySelector');
    const { view, change } = windowOf(page, WATCH);
    const answer = awaitEvidence(view);
    const once = looks.mock.calls.length;
    for (let time = 0; time < 1_000; time += 10) {
      change();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(looks.mock.calls.length).toBeLessThanOrEqual(6 * once);
    expect(looks.mock.calls.length).toBeGreaterThanOrEqual(5 * once);
    const before = looks.mock.calls.length;
    await vi.advanceTimersByTimeAsync(2_900);
    expect(looks.mock.calls.length - before).toBeLessThanOrEqual(once);
    await vi.advanceTimersByTimeAsync(1_000);
    await answer;
  });

  it('gives up after four seconds, with what the page tells by then', async () => {
    const { view, observers } = windowOf(fixture('youtube-watch'), `${WATCH.slice(0, -1)}9`);
    const answer = awaitEvidence(view);
    await vi.advanceTimersByTimeAsync(4_000);
    expect((await answer).accounts).toEqual([]);
    expect(observers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits for the provider where the site names only itself', async () => {
    const page = pageOf('', '<meta property="og:site_name" content="MSN">');
    const { view, observers } = windowOf(page, 'https://www.msn.com/en-us/news/x/ar-AA1');
    const answer = awaitEvidence(view);
    expect(observers.size).toBe(1);
    await vi.advanceTimersByTimeAsync(4_000);
    expect((await answer).publishers).toEqual([{ name: 'MSN', url: null }]);
  });

  it('is not told to end once it has answered', async () => {
    const life = new AbortController();
    const page = pageOf('');
    const { view, change } = windowOf(page, WATCH);
    const answer = awaitEvidence(view, life.signal);
    page.body.replaceWith(fixture('youtube-watch').body);
    change();
    await vi.advanceTimersByTimeAsync(200);
    await answer;
    const looks = vi.spyOn(page, 'querySelectorAll');
    life.abort();
    expect(looks).not.toHaveBeenCalled();
  });

  it('ends when it is told to, and leaves nothing behind', async () => {
    const life = new AbortController();
    const { view, observers, change } = windowOf(pageOf(''), WATCH);
    const answer = awaitEvidence(view, life.signal);
    change();
    life.abort();
    expect((await answer).accounts).toEqual([]);
    expect(observers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    const late = windowOf(pageOf(''), WATCH);
    await awaitEvidence(late.view, life.signal);
    expect(late.observers.size).toBe(0);
  });
});
