import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { iconSvg, MARKS } from './icons/icon-svg.ts';

// Icons are built, not committed: one drawing, every size. Only the readme's SVG is kept in the repository.
const root = join(import.meta.dirname, '..');
const folder = join(root, 'public/icons');

await mkdir(folder, { recursive: true });
for (const mark of MARKS) {
  for (const size of mark === 'default' ? [16, 32, 48, 128] : [16, 32, 48]) {
    await writeFile(join(folder, `${mark}-${size}.png`), new Resvg(iconSvg(mark, size)).render().asPng());
  }
}

// Written only when it changed, so that a build leaves the working tree and its dates alone.
const readmeIcon = join(root, 'assets/icons/masthead.svg');
const svg = iconSvg('default', 128);
const before = await readFile(readmeIcon, 'utf8').catch(() => '');
if (before !== svg) await writeFile(readmeIcon, svg);
