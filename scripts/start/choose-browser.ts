import {
  findBrowser,
  findBrowserOrFail,
  type FoundBrowser,
  isNamed,
  missingBrowser,
} from '../browsers/find-browser.ts';
import { installMissingBrowsers } from '../browsers/install-browser.ts';

const KINDS = ['chromium', 'firefox'] as const;

/** The browser that the reader named, else Chromium's family, else Firefox. */
export function chooseBrowser(): FoundBrowser {
  const named = KINDS.find(isNamed);
  if (named) return findBrowserOrFail(named);
  const browser =
    findBrowser('chromium') ?? findBrowser('firefox') ?? installMissingBrowsers(['chromium'])[0];
  if (!browser) throw new Error(missingBrowser('chromium'));
  return browser;
}

/** Whether a window can be shown to somebody. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
