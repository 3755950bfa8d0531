import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** The built extension's manifest; says in one sentence when nothing is built. */
export function readManifest(extensionDirectory: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(extensionDirectory, 'manifest.json'), 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error(`No extension is built in ${extensionDirectory}: run npm run build first.`, { cause });
  }
}
