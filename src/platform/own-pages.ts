import { browser } from './browser.ts';

/** Opens the options page, or goes to it where it is open. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** The extension's version, as in its manifest. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Puts a text into the clipboard, on a click. Resolves to whether the browser took it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
