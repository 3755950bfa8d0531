import { build, type Rolldown } from 'vite';

/** A script that measures in a page, made of the file at `entry` as a build makes it, without writing a file. */
export async function bundleScript(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome126',
      lib: { entry, formats: ['iife'], name: 'masthead' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = output[0]?.output[0];
  if (chunk === undefined) throw new Error(`${entry} could not be built.`);
  return chunk.code;
}
