import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type SettingsReading } from '../../src/card/settings.ts';
import { readSettings, saveSettings, watchSettings } from '../../src/platform/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the usual ones before anything was chosen', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });

  it('come back as saved', async () => {
    await saveSettings({ version: 1, headlineBadge: false, keyPoints: 4 });
    expect((await readSettings()).settings).toEqual({ version: 1, headlineBadge: false, keyPoints: 4 });
  });

  it.each([
    ['x'],
    [{ version: 1, headlineBadge: 'yes', keyPoints: 4 }],
    [{ version: 1, headlineBadge: true, keyPoints: 99 }],
  ])('fall back to the usual ones and say so where %j is stored', async (stored) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    const { settings, problem } = await readSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problem).toMatch(/could not be read/);
  });

  it('are never saved out of range', async () => {
    await expect(saveSettings({ version: 1, headlineBadge: true, keyPoints: 0 })).rejects.toThrow();
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('tell who watches, until they stop', async () => {
    const seen: SettingsReading[] = [];
    const watching = new AbortController();
    watchSettings((reading) => seen.push(reading), watching.signal);
    await saveSettings({ ...DEFAULT_SETTINGS, keyPoints: 3 });
    await expect.poll(() => seen.map(({ settings }) => settings.keyPoints)).toEqual([3]);
    watching.abort();
    await saveSettings({ ...DEFAULT_SETTINGS, keyPoints: 5 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(1);
  });
});
