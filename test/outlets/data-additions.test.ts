import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyAdditions, type Addition } from '../../scripts/data/additions.ts';
import { keepUsefulAliases } from '../../scripts/data/alias-names.ts';
import { emptyCatalogue, readCatalogue } from '../../scripts/data/catalogue-files.ts';
import { mergeOutlets } from '../../scripts/data/corrections.ts';
import { readJsonLines } from '../../scripts/data/json-lines.ts';
import type { OutletRecord } from '../../src/outlets/catalogue-records.ts';

const PATH = join(import.meta.dirname, '../../scripts/data/additions.jsonl');
const additions = () => (existsSync(PATH) ? readJsonLines<Addition>(PATH, ['id', 'source']) : []);
const source = 'known-2026-11';

function small() {
  const files = emptyCatalogue();
  files.outlets = [{ id: 'one', name: 'One', domains: ['one.example'], sources: ['a'] }];
  return files;
}

describe('additions.jsonl', () => {
  test('collides with nothing, and is compiled', () => {
    const files = readCatalogue(join(import.meta.dirname, '../../assets/data'));
    const before = new Map(files.outlets.map(({ id }) => [id, true]));
    expect(applyAdditions(files, additions(), 2026)).toEqual([]);
    expect(files.outlets.filter(({ id }) => !before.has(id))).toEqual([]);
    expect(files.outlets).toHaveLength(before.size);
  });
});

describe('an addition', () => {
  test('is a new outlet with facts', () => {
    const files = small();
    const line = {
      id: 'two',
      name: 'Two',
      domains: ['two.example'],
      country: 'Chad',
      location: 'N’Djamena',
      languages: ['French'],
      medium: 'newspaper',
      founded: 1990,
      wikipedia: 'Two (newspaper)',
      source,
    };
    expect(applyAdditions(files, [line], 2026)).toEqual([]);
    expect(files.outlets[1]).toEqual({ id: 'two', name: 'Two', domains: ['two.example'], sources: [source] });
    expect(files.facts).toEqual([
      {
        id: 'two',
        kind: 'newspaper',
        country: 'Chad',
        headquarters: 'N’Djamena',
        languages: ['French'],
        founded: 1990,
        wikipedia: 'Two (newspaper)',
        sources: [source],
      },
    ]);
  });

  test('replaces what it said before, and takes back what it no longer says', () => {
    const files = small();
    const two = {
      id: 'two',
      name: 'Two',
      domains: ['two.example'],
      founded: 1990,
      medium: 'magazine',
      source,
    };
    applyAdditions(files, [two, { id: 'three', name: 'Three', domains: ['three.example'], source }], 2026);
    applyAdditions(files, [{ ...two, founded: 1991 }], 2026);
    expect(files.outlets.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(files.facts.map(({ founded }) => founded)).toEqual([1991]);
  });

  test('is left out where the id or a host is somebody’s', () => {
    const lines = [
      { id: 'one', name: 'Another', domains: ['another.example'], source },
      { id: 'two', name: 'Two', domains: ['one.example'], source },
      { id: 'nobody', aliases: ['N'], source },
    ];
    const files = small();
    expect(applyAdditions(files, lines, 2026)).toEqual([
      'one (Another): the id is taken',
      'two (Two): one.example is of one',
      'nobody: there is no such outlet, and the line has no name',
    ]);
    expect(files).toEqual(small());
  });

  test('stays where another outlet was merged into it', () => {
    const files = small();
    const two = { id: 'two', name: 'Two', domains: ['two.example'], source };
    applyAdditions(files, [two], 2026);
    mergeOutlets(files, 'one', 'two');
    expect(applyAdditions(files, [two], 2026)).toEqual([]);
    expect(files.outlets).toEqual([
      { id: 'two', name: 'Two', domains: ['two.example', 'one.example'], sources: ['a', source] },
    ]);
  });

  test('gives a known outlet hosts and names, once', () => {
    const files = small();
    const line = { id: 'one', aliasDomains: ['old-one.example'], aliases: ['The One Daily'], source };
    applyAdditions(files, [line], 2026);
    applyAdditions(files, [line], 2026);
    expect(files.outlets[0]).toMatchObject({
      domains: ['one.example', 'old-one.example'],
      aliases: ['The One Daily'],
    });
  });
});

describe('other names', () => {
  const outlet = (name: string, ...aliases: string[]): OutletRecord => ({
    id: name,
    name,
    aliases,
    sources: [],
  });

  test.each([
    ['of a rater, and spellings of the name', ['Taz (Online)', 'TAZ', 'WPVI - Philadelphia'], undefined],
    ['that many papers have', ['The Daily Record', 'Times'], undefined],
    ['of another outlet', ['Other'], undefined],
    [
      'that are its own',
      ['die tageszeitung', 'Tageszeitung Berlin'],
      ['Tageszeitung Berlin', 'die tageszeitung'],
    ],
  ])('%s', (_, aliases, kept) => {
    const outlets = [outlet('taz', ...aliases), outlet('Other')];
    keepUsefulAliases(outlets);
    expect(outlets[0]?.aliases).toEqual(kept);
  });
});
