import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser, type FoundBrowser, isNamed } from './find-browser.ts';

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browsers asked for; those missing are installed where that needs no question: on Debian, as root. */
export function installMissingBrowsers(kinds: readonly BrowserKind[]): (FoundBrowser | null)[] {
  const missing = kinds.filter((kind) => !findBrowser(kind) && !isNamed(kind));
  if (missing.length > 0 && mayInstall()) {
    const packages = missing.map((kind) => PACKAGES[kind]);
    console.log(`Installing ${packages.join(' and ')} with apt-get.`);
    const options: SpawnSyncOptions = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    // What is installed is looked for afterwards: a failed apt-get shows as a browser that is not there.
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  }
  return kinds.map((kind) => findBrowser(kind));
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && /^ID=debian$/m.test(readOperatingSystem());
}

function readOperatingSystem(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
