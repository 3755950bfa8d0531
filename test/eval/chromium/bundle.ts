import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script that measures in a page, made as a build makes it, without writing a file. */
export async function bundleInPage(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome126',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'masthead' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = output[0]?.output[0];
  if (chunk === undefined) throw new Error('The script that measures in a page could not be built.');
  return chunk.code;
}
