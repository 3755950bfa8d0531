import { findBrowser, type FoundBrowser, isNamed, missingBrowser } from '../browsers/find-browser.ts';
import { installMissingBrowsers } from '../browsers/install-browser.ts';

/** Chromium's family first, then Firefox; whoever names only a Firefox gets that. */
export function chooseBrowser(): FoundBrowser {
  const firefoxFirst = isNamed('firefox') && !isNamed('chromium');
  const found = firefoxFirst
    ? (findBrowser('firefox') ?? findBrowser('chromium'))
    : (findBrowser('chromium') ?? findBrowser('firefox'));
  const browser = found ?? installMissingBrowsers(['chromium'])[0];
  if (!browser) throw new Error(missingBrowser('chromium'));
  return browser;
}

/** Whether a window can be shown to somebody. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
