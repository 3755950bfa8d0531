import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from '../browsers/find-browser.ts';

const root = join(import.meta.dirname, '../..');

/** Builds for one kind of browser and returns the folder; what the tools print is shown only when they fail. */
export function buildExtension(kind: BrowserKind): string {
  run('scripts/make-icons.ts');
  run('scripts/make-notices.ts');
  run('node_modules/wxt/bin/wxt.mjs', 'build', '--browser', kind === 'firefox' ? 'firefox' : 'chrome');
  return join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

function run(script: string, ...values: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...values], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ${values.join(' ')} failed:\n${stdout}${stderr}`);
}
