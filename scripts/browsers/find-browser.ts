import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

// Free builds come before branded Chrome: since version 137 that one refuses --load-extension. The driver installs
// over the debugging pipe, which both accept, but only the free ones are tried on every change.
const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'brave',
    'brave-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPLICATIONS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Chromium', 'Brave Browser', 'Microsoft Edge', 'Google Chrome'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`),
};

const WINDOWS_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const VARIABLES: Record<BrowserKind, string> = {
  chromium: 'MASTHEAD_CHROMIUM',
  firefox: 'MASTHEAD_FIREFOX',
};

export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const named = process.env[VARIABLES[kind]];
  const path = named ? (runnable(named) ? named : null) : candidates(kind).find(runnable);
  return path ? { kind, path } : null;
}

/** Whether the reader chose the browser's program; then no other is looked for and none installed. */
export function isNamed(kind: BrowserKind): boolean {
  return Boolean(process.env[VARIABLES[kind]]);
}

/** One plain sentence for a reader whose machine has no browser of this kind. */
export function missingBrowser(kind: BrowserKind): string {
  const named = process.env[VARIABLES[kind]];
  if (named) return `${VARIABLES[kind]} names ${named}, which is not a program that can be run.`;
  const what = kind === 'chromium' ? 'Chromium (or Brave, Edge, Chrome)' : 'Firefox';
  return `${what} was not found: install it, or name its program in ${VARIABLES[kind]}.`;
}

export function findBrowserOrFail(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind);
  if (!found) throw new Error(missingBrowser(kind));
  return found;
}

function candidates(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env['HOME'] ?? '/', 'Applications')];
    return [
      ...MAC_APPLICATIONS[kind].flatMap((app) => folders.map((folder) => join(folder, app))),
      ...onPath(kind),
    ];
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return WINDOWS_PROGRAMS[kind].flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  return onPath(kind);
}

function onPath(kind: BrowserKind): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  return NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
