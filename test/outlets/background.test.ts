import { describe, expect, test } from 'vitest';
import { composeBackground } from '../../src/outlets/background.ts';
import type { BackgroundRecord, StateMediaRecord } from '../../src/outlets/catalogue-records.ts';
import { outletFacts } from '../../scripts/data/outlet-facts.ts';
import type { SourceOutlet } from '../../scripts/data/source-records.ts';
import { isStateControlled } from '../../src/outlets/state-media.ts';

type Raw = Partial<Omit<SourceOutlet, 'sources'>> & { source?: string; ownerSource?: string };

/** What a reader sees of facts as their sources give them. */
function text(name: string, raw: Raw | null, stateMedia: StateMediaRecord | null = null) {
  const facts = raw === null ? null : factsOf(name, raw);
  return composeBackground({ name, written: null, facts, stateMedia })?.text ?? null;
}

function factsOf(name: string, { source = 'wikidata-swick-2023-12', ownerSource = source, ...raw }: Raw) {
  const sources = Object.fromEntries(Object.keys(raw).map((field) => [field, source]));
  return outletFacts(
    { id: 'x', name, kind: 'outlet', ...raw, sources: { name: source, ...sources, owner: ownerSource } },
    2026,
  );
}

describe('sentences from facts', () => {
  const cases: [string, Raw, string | null][] = [
    [
      'a place from the description',
      {
        description: 'newspaper published in Abbotsford, British Columbia, Canada',
        country: 'Canada',
        founded: 1906,
        owner: 'Black Press',
      },
      'X is a newspaper published in Abbotsford, British Columbia, Canada. It was founded in 1906 and belonged to Black Press as of 2023.',
    ],
    [
      'a nationality, not the country again',
      { description: 'American online newspaper', country: 'United States' },
      'X is an American online newspaper.',
    ],
    [
      'a before a sounded u',
      { description: 'US newspaper', country: 'United States' },
      'X is a US newspaper.',
    ],
    ['a before Ukrainian', { description: 'Ukrainian newspaper' }, 'X is a Ukrainian newspaper.'],
    [
      'a country with its article',
      { medium: 'newspaper', country: 'Netherlands' },
      'X is a newspaper in the Netherlands.',
    ],
    [
      'a city state once',
      { medium: 'newspaper', country: 'Singapore', headquarters: 'Singapore' },
      'X is a newspaper based in Singapore.',
    ],
    [
      'a city and its country, without "the"',
      { medium: 'newspaper', country: 'United States', location: 'Reno' },
      'X is a newspaper based in Reno, United States.',
    ],
    [
      'the capital once',
      { medium: 'newspaper', state: 'DC', location: 'Washington, D.C.' },
      'X is a newspaper based in Washington, D.C.',
    ],
    [
      'the last owner of the defunct',
      { medium: 'newspaper', defunct: true, owner: 'Y' },
      'X was a newspaper. It belonged to Y.',
    ],
    [
      'a language that is not said yet',
      { description: 'newspaper', country: 'Finland', language: ['Swedish'] },
      'X is a newspaper in Finland. It publishes in Swedish.',
    ],
    [
      'a language that is',
      { description: 'Swedish-language newspaper', language: ['Swedish'] },
      'X is a Swedish-language newspaper.',
    ],
    [
      'the past of the defunct',
      { description: 'Defunct newspaper', defunct: true, language: ['Dutch'] },
      'X was a newspaper. It published in Dutch.',
    ],
    [
      'the past by years',
      { description: 'Finnish regional newspaper (1917–2011)', medium: 'newspaper', country: 'Finland' },
      'X was a newspaper in Finland.',
    ],
    [
      'a school',
      { description: 'Student newspaper in University of Maryland' },
      'X is a student newspaper at the University of Maryland.',
    ],
    [
      'no word of a lean',
      { description: 'far-right newspaper', medium: 'newspaper', country: 'Spain' },
      'X is a newspaper in Spain.',
    ],
    [
      'no newspaper that is a blog',
      { description: 'Wesleyan University student blog on news', medium: 'newspaper', country: 'Canada' },
      'X is a publication in Canada.',
    ],
    [
      'an owner alone',
      { owner: 'Jamal Daniel', source: 'wikidata-wsb-2026-07' },
      'X belonged to Jamal Daniel as of 2026.',
    ],
    [
      'one full stop',
      { medium: 'newspaper', owner: 'News Inc.', country: 'Chad', ownerSource: 'curated' },
      'X is a newspaper in Chad. It belongs to News Inc.',
    ],
    ['a state', { state: 'GA', source: 'localnews-2018' }, 'X is a news outlet in the US state of Georgia.'],
    [
      'a country after words that name none',
      { description: 'daily newspaper', country: 'Peru', language: ['Spanish'] },
      'X is a daily newspaper in Peru. It publishes in Spanish.',
    ],
    [
      'a country that only the description names',
      { description: 'newspaper in Yemen', headquarters: 'Aden' },
      'X is a newspaper in Yemen.',
    ],
    [
      'no owner of 2018',
      { medium: 'newspaper', state: 'OH', owner: 'Y', ownerSource: 'localnews-2018' },
      'X is a newspaper in Ohio.',
    ],
    ['nothing from a name on a list', {}, null],
    ['nothing about a movement', { description: '2011 protest movement', country: 'Spain' }, null],
  ];
  test.each(cases)('%s', (_, facts, expected) => {
    expect(text('X', facts)).toBe(expected);
  });

  test('nothing known', () => {
    expect(text('X', null)).toBeNull();
  });
});

describe('state media', () => {
  const record = { id: 'x', typology: 'independent public', code: 'IP' };
  const doubted = { ...record, typology: 'independent, state-funded and state-managed (?)', code: 'ISFM?' };

  test("stands in the matrix's words, with its date", () => {
    expect(text('X', null, record)).toBe(
      'In February 2024 the State Media Matrix listed X as “independent public”.',
    );
    expect(text('X', null, doubted)).toContain('“independent, state-funded and state-managed (uncertain)”');
  });

  test.each(['SC', 'CaPu', 'CaPr'])('%s is controlled or captured', (code) => {
    expect(isStateControlled({ ...record, code })).toBe(true);
  });

  test.each(['IP', 'ISF', 'ISFM', 'ISM', 'ISFM?'])('%s is not', (code) => {
    expect(isStateControlled({ ...record, code })).toBe(false);
  });

  test('is a fact beside a written paragraph, not in it', () => {
    const written: BackgroundRecord = {
      id: 'x',
      text: 'X is X.',
      facts: {},
      sources: ['a book'],
      asOf: 'undated',
      confidence: 'high',
    };
    const background = composeBackground({ name: 'X', written, facts: null, stateMedia: record });
    expect(background?.text).toBe('X is X.');
    expect(background?.facts.stateMedia).toBe(
      'Listed as “independent public” in the State Media Matrix (February 2024)',
    );
    expect(background?.sources).toEqual(['a book', 'State Media Matrix (February 2024)']);
    expect(background?.asOf).toBeNull();
  });
});
