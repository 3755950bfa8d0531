import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Each layer with the layers it may import from, besides itself. Imports run downwards only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  entrypoints: [
    'ui',
    'badges',
    'cli',
    'platform',
    'engines',
    'card',
    'ratings',
    'summary',
    'article',
    'outlets',
  ],
  cli: ['platform', 'engines', 'card', 'ratings', 'summary', 'article', 'outlets'],
  ui: ['card', 'ratings', 'summary', 'article', 'outlets'],
  badges: ['card', 'ratings', 'summary', 'article', 'outlets'],
  platform: ['card', 'ratings', 'summary', 'article', 'outlets'],
  engines: ['card', 'ratings', 'summary', 'article', 'outlets'],
  card: ['ratings', 'summary', 'article', 'outlets'],
  ratings: ['outlets'],
  summary: ['outlets'],
  article: ['outlets'],
  outlets: [],
};
const MOST_LINES = 250;
const MOST_ENTRYPOINT_LINES = 40;
const MOST_MEDIAN_LINES = 90;
const FORBIDDEN_SINKS = /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval)\b/;
const FORBIDDEN_FOLDERS = /\/(utils|helpers|common|manager)\b/;

interface Source {
  path: string;
  layer: string;
  text: string;
  code: string;
  imports: string[];
}

function readSources(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(ROOT, folder, name);
      const text = readFileSync(path, 'utf8');
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
      const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
        ([, target = '']) => target,
      );
      return { path: relative(ROOT, path), layer: layerOf(path), text, code, imports };
    });
}

function layerOf(path: string): string {
  const [top = '', second = ''] = relative(ROOT, path).split('/');
  return top === 'src' ? second : top;
}

const sources = [...readSources('src'), ...readSources('entrypoints')];
const lines = (source: Source) => source.text.split('\n').length - 1;

describe('layers', () => {
  it.each(sources.map((source) => [source.path, source] as const))(
    '%s imports downwards only',
    (path, source) => {
      const allowed = [source.layer, ...(MAY_IMPORT[source.layer] ?? [])];
      for (const target of source.imports.filter((name) => name.startsWith('.'))) {
        const file = resolve(ROOT, dirname(path), target.replace(/\?.*$/, ''));
        const layer = layerOf(file);
        expect([...allowed, 'assets'], `${path} imports ${target}`).toContain(layer);
      }
    },
  );

  it('knows every layer', () => {
    expect(
      [...new Set(sources.map((source) => source.layer))].filter((layer) => !(layer in MAY_IMPORT)),
    ).toEqual([]);
  });

  it('lets only platform name the browser’s extension API', () => {
    const offenders = sources.filter(
      ({ layer, code }) =>
        layer !== 'platform' && /\b(?:browser|chrome)\s*\??\.\s*[a-z]|webextension-polyfill/.test(code),
    );
    expect(offenders.map((source) => source.path)).toEqual([]);
  });

  it('keeps the pure layers off globals of the page, the network and the clock', () => {
    const pure = new Set(['outlets', 'ratings', 'summary', 'card', 'article']);
    const offenders = sources.filter(
      ({ layer, code }) =>
        pure.has(layer) &&
        /\bfetch\(|\bDate\.now\(|new Date\(\)|\bglobalThis\.|\bwindow\.|\blocalStorage\b|'node:/.test(code),
    );
    expect(offenders.map((source) => source.path)).toEqual([]);
  });
});

describe('rules of the house', () => {
  it('writes no markup and runs no text', () => {
    expect(sources.filter(({ code }) => FORBIDDEN_SINKS.test(code)).map((source) => source.path)).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    expect(
      sources.filter(({ path }) => FORBIDDEN_FOLDERS.test(`/${path}`)).map((source) => source.path),
    ).toEqual([]);
  });

  it('keeps files short', () => {
    const tooLong = sources.filter(
      (source) => lines(source) > (source.layer === 'entrypoints' ? MOST_ENTRYPOINT_LINES : MOST_LINES),
    );
    expect(tooLong.map((source) => `${source.path}: ${lines(source)}`)).toEqual([]);
    const sorted = sources.map(lines).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MOST_MEDIAN_LINES);
  });

  it('names local imports with their extension', () => {
    const bare = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !/\.(tsx?|css|json|txt\?raw)$/.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });
});
