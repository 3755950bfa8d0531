import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  emptyCatalogue,
  FILE_NAMES,
  filteredHosts,
  readCatalogue,
  RECORD_FILES,
} from '../../scripts/data/catalogue-files.ts';
import { applyCorrections, type Correction } from '../../scripts/data/corrections.ts';
import { asciiHost } from '../../scripts/data/host-list.ts';
import { readJsonLines, toJsonLines } from '../../scripts/data/json-lines.ts';
import { packHosts } from '../../scripts/data/pack-hosts.ts';
import { mayKnowHost } from '../../src/outlets/host-filter.ts';
import { sourceTitle } from '../../src/outlets/source-titles.ts';

const DATA = join(import.meta.dirname, '../../assets/data');
const INPUTS = join(import.meta.dirname, '../../scripts/data');
const read = (file: string) => (existsSync(join(DATA, file)) ? readFileSync(join(DATA, file), 'utf8') : '');
const files = readCatalogue(DATA);
const ids = new Set(files.outlets.map((outlet) => outlet.id));
const corrections = () =>
  readJsonLines<Correction>(join(INPUTS, 'corrections.jsonl'), ['file', 'id', 'why', 'source']);

/** Those that occur more than once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

describe.each(FILE_NAMES)('%s.jsonl', (name) => {
  test('is sorted, one line a record', () => {
    expect(read(`${name}.jsonl`) === toJsonLines(files[name])).toBe(true);
  });

  test('speaks of known outlets only', () => {
    expect(files[name].filter((record) => !ids.has(record.id))).toEqual([]);
  });

  test('holds no text that is not clean', () => {
    const unclean = files[name].filter((record) =>
      Object.values(record).some(
        (value) =>
          typeof value === 'string' &&
          (value !== value.trim() || /&#?\w+;|\s{2}/.test(value) || value === ''),
      ),
    );
    expect(unclean).toEqual([]);
  });
});

test.each(RECORD_FILES)('%s.jsonl has one record an outlet', (name) => {
  expect(repeated(files[name].map((record) => record.id))).toEqual([]);
});

describe('outlets', () => {
  const hosts = files.outlets.flatMap((outlet) => outlet.domains ?? []);
  const rules = files.outlets.flatMap((outlet) => outlet.rules ?? []);

  test('each can be found by an address, and by one outlet only', () => {
    expect(
      files.outlets.filter(({ domains, rules: own }) => [...(domains ?? []), ...(own ?? [])].length === 0),
    ).toEqual([]);
    expect(repeated([...hosts, ...rules])).toEqual([]);
  });

  test('hosts are written as a browser gives them', () => {
    expect(hosts.filter((host) => host !== asciiHost(host) || host.startsWith('www.'))).toEqual([]);
    expect(rules.filter((rule) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s?#]*)?$/.test(rule))).toEqual([]);
  });

  test('parents exist', () => {
    expect(
      files.outlets.filter(({ id, parent }) => parent !== undefined && (!ids.has(parent) || parent === id)),
    ).toEqual([]);
  });

  test('websites are http addresses', () => {
    expect(
      files.outlets.filter(({ website }) => website !== undefined && !/^https?:\/\/\S+$/.test(website)),
    ).toEqual([]);
  });

  test('patterns compile and cannot run away', () => {
    const patterns = files.outlets.flatMap((outlet) => [
      ...(outlet.regexRules ?? []).map((rule) => rule.path),
      ...(outlet.sections ?? []).flatMap((section) => section.regex ?? []),
    ]);
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) {
      expect(() => new RegExp(pattern), pattern).not.toThrow();
      // A quantified group that itself holds a quantifier is what makes backtracking explode.
      expect(pattern).not.toMatch(/\([^)]*[*+}][^)]*\)[*+{]/);
    }
  });

  test('every record names sources that SOURCES.md describes', () => {
    const described = new Set(
      [...read('SOURCES.md').matchAll(/^\| `([\w.-]+)` +\|/gm)].map((match) => match[1]),
    );
    for (const { id, sources } of [...files.outlets, ...files.facts]) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(described.has(source), `${source} of ${id}`).toBe(true);
    }
    for (const { id, source } of [...files.accounts, ...files['short-domains']])
      expect(described.has(source), `${source} of ${id}`).toBe(true);
    for (const { id, sources } of files.backgrounds) expect(sources.length, id).toBeGreaterThan(0);
    for (const source of files.facts.flatMap((record) => record.sources))
      expect(sourceTitle(source)).not.toBe(source);
  });
});

describe('ratings', () => {
  const LABELS = new Set(['Left', 'Lean Left', 'Center', 'Lean Right', 'Right', 'Mixed']);
  const today = new Date().toISOString().slice(0, 10);
  const isPast = (date: string) =>
    /^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(date) && date <= today;

  test("AllSides': its labels, its page, a date that has been", () => {
    for (const rating of files.allsides) {
      const all = [
        rating.rating,
        rating.previous?.rating,
        ...(rating.alternatives ?? []).map((other) => other.rating),
      ];
      for (const label of all)
        if (label !== undefined) expect(LABELS.has(label), `${label} of ${rating.id}`).toBe(true);
      for (const slug of [rating.slug, ...(rating.alternatives ?? []).map((other) => other.slug)]) {
        expect(slug, rating.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
      expect(isPast(rating.asOf), `${rating.asOf} of ${rating.id}`).toBe(true);
      expect(['all', 'news', 'opinion', 'fact-check'], rating.id).toContain(rating.scope);
      expect(Math.abs(rating.value ?? 0), rating.id).toBeLessThanOrEqual(6);
      expect(rating.listedName, rating.id).not.toBe('');
    }
  });

  test('the further measures keep their scales', () => {
    for (const { id, value } of files['audience-robertson2018'])
      expect(Math.abs(value), id).toBeLessThanOrEqual(1);
    for (const { id, value } of files['quality-lin2023']) expect(value >= 0 && value <= 1, id).toBe(true);
    for (const { id, asOf } of files['wikipedia-perennial']) expect(isPast(asOf), id).toBe(true);
    for (const { id, code } of files['state-media']) {
      expect(['SC', 'CaPu', 'CaPr', 'IP', 'ISF', 'ISFM', 'ISM', 'ISFM?'], id).toContain(code);
    }
  });

  test('the line that AllSides asks for stands in SOURCES.md', () => {
    expect(read('SOURCES.md')).toContain(
      'AllSides Media Bias Ratings™ by AllSides.com are licensed under a Creative Commons Attribution-NonCommercial 4.0 International License',
    );
  });
});

describe('facts and paragraphs', () => {
  test('years are years, ids are ids, owners are names', () => {
    const year = new Date().getFullYear();
    for (const { id, founded, ownerAsOf, owner, headquarters } of files.facts) {
      if (founded !== undefined) expect(founded >= 1500 && founded <= year, id).toBe(true);
      if (ownerAsOf !== undefined) expect(ownerAsOf >= 2000 && ownerAsOf <= year, id).toBe(true);
      expect(`${owner ?? ''} ${headquarters ?? ''}`, id).not.toMatch(/https?:|\bQ\d+\b/);
    }
  });

  test('paragraphs are 35 to 75 words long and dated', () => {
    for (const { id, text, asOf } of files.backgrounds) {
      const words = text.split(/\s+/).length;
      expect(words >= 35 && words <= 75, `${id}: ${words}`).toBe(true);
      expect(text, id).toMatch(/[.”]$/);
      expect(asOf, id).toMatch(/^(20\d\d(-\d\d)?|undated)$/);
    }
  });
});

describe('corrections.jsonl', () => {
  test('is applied', () => {
    const again = readCatalogue(DATA);
    applyCorrections(again, corrections());
    for (const name of RECORD_FILES)
      expect(toJsonLines(again[name]) === read(`${name}.jsonl`), name).toBe(true);
  });

  test('gives a reason and a source with each line', () => {
    for (const { id, why, source } of corrections()) expect(why !== '' && source !== '', id).toBe(true);
  });

  test('sets, removes, makes and merges', () => {
    const small = emptyCatalogue();
    small.outlets = [
      { id: 'one', name: 'One', domains: ['one.example'], website: 'http://one.example/en', sources: ['a'] },
      { id: 'two', name: 'Two', domains: ['two.example'], sources: ['b'] },
    ];
    small.facts = [{ id: 'two', country: 'Chad', sources: ['b'] }];
    const reason = { why: 'w', source: 's' };
    applyCorrections(small, [
      { file: 'outlets', id: 'one', set: { website: null, name: 'First' }, ...reason },
      { file: 'outlets', id: 'two', mergeInto: 'one', ...reason },
      { file: 'outlets', id: 'new', set: { name: 'New', domains: ['new.example'] }, ...reason },
    ]);
    expect(small.outlets).toEqual([
      { id: 'one', name: 'First', domains: ['one.example', 'two.example'], sources: ['a', 'b'] },
      { id: 'new', name: 'New', domains: ['new.example'], sources: ['corrections'] },
    ]);
    expect(small.facts).toEqual([{ id: 'one', country: 'Chad', sources: ['b'] }]);
    const unknown = [{ file: 'facts', id: 'nobody', set: { owner: 'X' }, ...reason }];
    expect(() => {
      applyCorrections(small, unknown);
    }).toThrow('corrections.jsonl line 1: "nobody" is not in facts.jsonl.');
  });
});

describe('host-filter.txt', () => {
  test('is made from these outlets and knows every host', () => {
    const hosts = filteredHosts(files);
    const filter = read('host-filter.txt').trim();
    expect(filter === packHosts(hosts)).toBe(true);
    expect(hosts.length).toBeGreaterThan(8000);
    expect(hosts.filter((host) => !mayKnowHost(filter, host))).toEqual([]);
  });
});

test('no path of a machine stands in SOURCES.md', () => {
  expect(read('SOURCES.md')).not.toBe('');
  expect(read('SOURCES.md')).not.toMatch(/\/work\b|\.\.\/shared|\/home\//);
});
