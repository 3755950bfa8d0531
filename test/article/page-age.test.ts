import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDrawnPage } from '../../src/article/read-drawn-page.ts';
import { fixture, pageOf } from './page-fixture.ts';
import { windowOf } from './window-fixture.ts';

const ADDRESS = 'https://www.harbourpost.example/2026/06/a-story-of-the-bridge';

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

const loadedAgo = (view: Window, page: Document, age: number, readyState = 'complete') => {
  const start = Date.now();
  const performance = {
    getEntriesByType: () => [{ loadEventEnd: readyState === 'complete' ? 700 : 0 }],
    now: () => 700 + age + Date.now() - start,
  };
  Object.assign(view, { performance });
  Object.defineProperty(page, 'readyState', { value: readyState });
};
describe('a page with hardly any text', () => {
  it.each([
    ['loaded long ago', 60_000, 'complete', 400],
    ['loaded a moment ago', 3_000, 'complete', 1_000],
    ['has just loaded', 0, 'complete', 4_000],
    ['is still loading', 60_000, 'interactive', 4_000],
  ])('waits for the text of a page that %s as long as it may be drawn', async (_, age, state, wait) => {
    const empty = pageOf('<h1>Not found</h1><p>There is no such page.</p>');
    for (const page of [
      empty,
      pageOf('<div id="app"></div>', '<meta property="og:type" content="article">'),
    ]) {
      const { view } = windowOf(page, ADDRESS);
      loadedAgo(view, page, age, state);
      const answer = readDrawnPage(view);
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(await settled(answer)).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await settled(answer)).toBe(true);
    }
  });

  it('does not wait long at the door of a page', async () => {
    const form = '<form><input type="email"><input type="password"><button>Sign in</button></form>';
    for (const page of [fixture('sign-in'), pageOf(`<main><h1>Sign in</h1>${form}</main>`)]) {
      const { view } = windowOf(page, ADDRESS);
      loadedAgo(view, page, 0);
      const answer = readDrawnPage(view);
      await vi.advanceTimersByTimeAsync(400);
      expect(await settled(answer)).toBe(true);
      expect((await answer).reading.page.why).toBe('sign-in');
    }
  });
});
