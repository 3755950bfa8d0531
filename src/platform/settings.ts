import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, type SettingsReading } from '../card/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';
const SettingsSchema = v.object({
  version: v.literal(1),
  headlineBadge: v.boolean(),
  keyPoints: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
});

/** Reads the settings; broken or unreadable ones give the defaults and say so. Never rejects. */
export async function readSettings(): Promise<SettingsReading> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    return stored === undefined ? { settings: DEFAULT_SETTINGS, problem: null } : parseSettings(stored);
  } catch {
    return unusable();
  }
}

/** Checks and saves the settings. @throws ValiError for settings out of range; rejects where storage is full. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: v.parse(SettingsSchema, settings) });
}

/** Calls back with the settings after each change, from whichever page, until the signal aborts. */
export function watchSettings(onChange: (reading: SettingsReading) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listener);
  });
}

function parseSettings(stored: unknown): SettingsReading {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? { settings: parsed.output, problem: null } : unusable();
}

function unusable(): SettingsReading {
  return {
    settings: DEFAULT_SETTINGS,
    problem: 'Your saved settings could not be read, so the usual ones are in use.',
  };
}
