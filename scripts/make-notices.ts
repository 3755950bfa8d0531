import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the licences of the libraries that are compiled into the extension, as those licences ask. */

const ROOT = join(import.meta.dirname, '..');
/** For the command line only; not in the extension. */
const NOT_SHIPPED = new Set(['linkedom']);

interface PackageFile {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const packageOf = (folder: string) => JSON.parse(read(join(folder, 'package.json'))) as PackageFile;

/** The names given, and the names of what they need in turn. */
function withDependencies(names: readonly string[]): string[] {
  const further = names.flatMap((name) => Object.keys(packageOf(`node_modules/${name}`).dependencies ?? {}));
  return further.length === 0 ? [...names] : [...names, ...withDependencies(further)];
}

function notice(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license } = packageOf(folder);
  const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `Licensed under ${license}.` : read(join(folder, file)).trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

const direct = Object.keys(packageOf('.').dependencies ?? {}).filter((name) => !NOT_SHIPPED.has(name));
const notices = [...new Set(withDependencies(direct))].sort().map(notice);
mkdirSync(join(ROOT, 'public'), { recursive: true });
writeFileSync(
  join(ROOT, 'public/third-party-licences.txt'),
  `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
);
