import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeBackground } from '../../src/outlets/background.ts';
import type {
  BackgroundRecord,
  FactsRecord,
  OutletRecord,
  StateMediaRecord,
} from '../../src/outlets/catalogue-records.ts';
import { parseRecords } from '../../src/outlets/records.ts';

describe('all outlets', () => {
  const records = <T extends { id: string }>(name: string) =>
    parseRecords<T>(readFileSync(join(import.meta.dirname, `../../assets/data/${name}.jsonl`), 'utf8'), name);
  const byId = <T extends { id: string }>(name: string) =>
    new Map(records<T>(name).map((record) => [record.id, record]));
  const facts = byId<FactsRecord>('facts');
  const stateMedia = byId<StateMediaRecord>('state-media');
  const written = byId<BackgroundRecord>('backgrounds');
  const outlets = records<OutletRecord>('outlets');
  const BROKEN: [string, RegExp][] = [
    ['a value that is none', /undefined|\bnull\b|NaN|\[object/],
    ['an entity or an address', /&#?\w+;|https?:|\bQ\d{4,}/],
    ['doubled spaces or marks', /\s{2}|\.\.|,,|\s[,.]|,\.|\(\)/],
    [
      'two small words in a row',
      /\b(a|an|the) (a|an|the|is|was|in|of)\b|\b(in|of|at) (in|of|at|is|was)\b|\b(is|was) (is|was)\b/,
    ],
    ['a wrong article', /\b(is|was) (a [aeio](?!ne)|an (?![aeiouAEIOU]))/],
    ['a place named twice', /\b(?:in|from) (\p{Lu}[\p{L} ]+), \1\b/u],
    ['no end', /[^.]$/],
    ['control said of independent media', /“independent[^”]*(controlled|captured)/],
  ];

  test('no composed text is broken', () => {
    const found: string[] = [];
    for (const { id, name } of outlets) {
      const background = composeBackground({
        name,
        written: null,
        facts: facts.get(id) ?? null,
        stateMedia: stateMedia.get(id) ?? null,
      });
      if (background === null) continue;
      // Names of outlets and owners may hold anything.
      let rest = background.text.replaceAll(name, 'NAME');
      const owner = facts.get(id)?.owner;
      if (owner !== undefined) rest = rest.replace(owner, 'Owner').replace('Owner.', 'Owner.');
      for (const [what, pattern] of BROKEN)
        if (pattern.test(rest)) found.push(`${what}: ${id}: ${background.text}`);
    }
    expect(found).toEqual([]);
  });

  test('most outlets have something to read', () => {
    const said = outlets.filter(({ id, name }) =>
      composeBackground({
        name,
        written: written.get(id) ?? null,
        facts: facts.get(id) ?? null,
        stateMedia: null,
      }),
    );
    expect(said.length).toBeGreaterThan(6000);
  });

  test('no known sources are shown by their key', () => {
    for (const { id, name } of outlets) {
      const background = composeBackground({
        name,
        written: written.get(id) ?? null,
        facts: facts.get(id) ?? null,
        stateMedia: null,
      });
      for (const source of background?.sources ?? [])
        expect(source).not.toMatch(/^[a-z-]+-\d{4}|jsonl|data file/);
    }
  });
});
