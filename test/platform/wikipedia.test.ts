import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { moreFromWikipedia, type AskWikipedia } from '../../src/platform/wikipedia.ts';

const DAY = 24 * 60 * 60 * 1_000;
const START = Date.UTC(2026, 10, 25);
const INTRO = {
  title: 'BBC News',
  text: 'BBC News is a news service.',
  language: 'en',
  edition: 'en',
  missingIn: null,
  url: 'https://en.wikipedia.org/wiki/BBC_News',
};

const ask = vi.fn<AskWikipedia<string>>((title, language) =>
  Promise.resolve(
    title === 'Gone'
      ? { ok: false, why: 'missing' }
      : { ok: true, intro: { ...INTRO, title: `${title} (${language})` } },
  ),
);
const { signal } = new AbortController();
const more = (title: string, at = START) => moreFromWikipedia(title, ask, signal, () => at);
const stored = async () => (await fakeBrowser.storage.local.get('wikipedia'))['wikipedia'];
const entry = (number: number) => ({ asked: `Outlet ${number}`, language: 'en-GB', at: START, intro: INTRO });

function speak(language: string): void {
  fakeBrowser.i18n.getUILanguage = () => language;
}

beforeEach(() => {
  fakeBrowser.reset();
  speak('en-GB');
  ask.mockClear();
  vi.restoreAllMocks();
});

describe('more from Wikipedia', () => {
  it('is asked for once and then kept, with the day it was', async () => {
    const first = await more('BBC News');
    expect(first).toEqual({ ok: true, intro: { ...INTRO, title: 'BBC News (en-GB)' }, since: START });
    expect(await more('BBC News', START + DAY)).toEqual(first);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledWith('BBC News', 'en-GB', signal);
  });

  it('is kept for 30 days, then asked for anew and kept anew', async () => {
    await more('BBC News');
    expect(await more('BBC News', START + 30 * DAY - 1)).toMatchObject({ since: START });
    expect(await more('BBC News', START + 30 * DAY)).toMatchObject({ since: START + 30 * DAY });
    expect(await more('BBC News', START + 31 * DAY)).toMatchObject({ since: START + 30 * DAY });
    expect(ask).toHaveBeenCalledTimes(2);
    expect(await stored()).toMatchObject({ entries: [{ at: START + 30 * DAY }] });
  });

  it('is asked for anew where the clock was set back', async () => {
    await more('BBC News');
    await more('BBC News', START - DAY);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is kept for each title and language', async () => {
    await more('BBC News');
    await more('CNN');
    speak('de');
    expect(await more('BBC News')).toMatchObject({ intro: { title: 'BBC News (de)' } });
    speak('en-GB');
    expect(await more('BBC News')).toMatchObject({ intro: { title: 'BBC News (en-GB)' } });
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('is kept for 100 titles, the oldest leaving first', async () => {
    const entries = Array.from({ length: 100 }, (_, number) => entry(number));
    await fakeBrowser.storage.local.set({ wikipedia: { version: 1, entries } });
    await more('BBC News');
    const { entries: now } = (await stored()) as { entries: { asked: string }[] };
    expect(now).toHaveLength(100);
    expect(now[0]?.asked).toBe('Outlet 1');
    expect(now[99]?.asked).toBe('BBC News');
  });

  it.each([
    ['a text', 'broken'],
    ['another version', { version: 2, entries: [] }],
    ['too many', { version: 1, entries: Array.from({ length: 101 }, (_, number) => entry(number)) }],
    ['no title', { version: 1, entries: [{ ...entry(1), asked: 1 }] }],
    [
      'an address elsewhere',
      { version: 1, entries: [{ ...entry(1), intro: { ...INTRO, url: 'https://evil.example/' } }] },
    ],
  ])('begins anew where %s is stored', async (_, broken) => {
    await fakeBrowser.storage.local.set({ wikipedia: broken });
    expect(await more('Outlet 1')).toMatchObject({ ok: true, intro: { title: 'Outlet 1 (en-GB)' } });
    expect(ask).toHaveBeenCalledTimes(1);
    expect(await stored()).toMatchObject({ version: 1, entries: [{ asked: 'Outlet 1' }] });
  });

  it('hands on a failure and keeps nothing of it', async () => {
    expect(await more('Gone')).toEqual({ ok: false, why: 'missing' });
    expect(await stored()).toBeUndefined();
  });

  it('is shown all the same where the device cannot keep it, and says so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    expect(await more('BBC News')).toMatchObject({ ok: true, since: null });
  });

  it('is asked for where the device cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await more('BBC News')).toMatchObject({ ok: true, intro: { title: 'BBC News (en-GB)' } });
  });

  it('leaves nothing behind in a private window', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ incognito: true }] as never);
    expect(await more('BBC News')).toMatchObject({ ok: true, since: null });
    expect(await stored()).toBeUndefined();
  });
});
