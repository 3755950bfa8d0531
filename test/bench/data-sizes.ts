import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packedFiles } from '../../scripts/data/packed-files.ts';

const DATA = join(import.meta.dirname, '../../assets/data');

/** Bytes of the data as readers download it, file by file, and of the same data as people read it. */
export function measureData(): [name: string, figure: string][] {
  const packed = [...packedFiles(DATA)].map(([name, text]) => ({ name, ...sizeOf(Buffer.from(text)) }));
  const readable = readdirSync(DATA)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => ({ name, ...sizeOf(readFileSync(join(DATA, name))) }));
  return [
    ...packed.map(({ name, ...size }): [string, string] => [`shipped ${name}`, inWords(size)]),
    ['shipped data in all', inWords(sum(packed))],
    ['readable data in all (assets/data)', inWords(sum(readable))],
  ];
}

interface Size {
  raw: number;
  zipped: number;
}

function sizeOf(contents: Buffer): Size {
  return { raw: contents.length, zipped: gzipSync(contents, { level: 9 }).length };
}

function sum(sizes: readonly Size[]): Size {
  const total = (field: keyof Size) => sizes.reduce((all, size) => all + size[field], 0);
  return { raw: total('raw'), zipped: total('zipped') };
}

function inWords({ raw, zipped }: Size): string {
  return `${raw.toLocaleString('en')} B, gzipped ${zipped.toLocaleString('en')} B`;
}
