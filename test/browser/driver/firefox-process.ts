import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowserOrFail } from '../../../scripts/browsers/find-browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { waitUntil } from './wait-until.ts';

export interface FirefoxProcess {
  marionette: Marionette;
  /** Resolves when the program has ended, whoever ended it. */
  ended: Promise<void>;
  close: () => Promise<void>;
}

/** Starts Firefox with a profile of its own, which goes away with it. */
export async function startFirefox(
  preferences: Record<string, string | number | boolean>,
  headless: boolean,
): Promise<FirefoxProcess> {
  const { path } = findBrowserOrFail('firefox');
  const profile = await mkdtemp(join(tmpdir(), 'masthead-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));

  const remote = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const child = spawn(path, headless ? ['-headless', ...remote] : remote, {
    stdio: 'ignore',
    // Only with this does a release build obey the preference that keeps it from asking Mozilla for settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  // A test that crashes closes nothing; no Firefox may stay behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let running = true;
  const ended = new Promise((resolve) => {
    child.once('error', resolve).once('exit', resolve);
  }).then(() => {
    running = false;
  });
  const stop = async () => {
    child.kill();
    await ended;
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  try {
    const port = await waitUntil(
      'Firefox opens its remote control',
      async () => {
        if (!running) throw new Error('Firefox ended while it was starting.');
        return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '')) || null;
      },
      30_000,
    );
    const marionette = await connectMarionette(port);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return {
      marionette,
      ended,
      close: async () => {
        marionette.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
