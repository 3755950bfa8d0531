import { describe, expect, it } from 'vitest';
import { readCandidates, type Candidate } from '../../../src/summary/reading/candidates.ts';

function read(paragraphs: string[], headings: number[] = []): Candidate[] {
  return readCandidates({ title: null, paragraphs, language: 'en', headings }).candidates;
}

/** What is put in brackets into the last sentence of one paragraph. */
function put(...sentences: string[]): string | undefined {
  return read([sentences.join(' ')]).at(-1)?.reference?.completed?.text;
}

const OPENING = 'Ines Calder closed the harbour bridge of Milltown on Friday.';

describe('references, completed', () => {
  it('names whom a pronoun means, in brackets, and where the article has the name', () => {
    const paragraphs = [
      'The council of Milltown met on Friday.',
      `MILLTOWN (Reuters) - ${OPENING} She said it was not safe.`,
    ];
    const last = read(paragraphs).at(-1);
    expect(last?.reference?.antecedent).toBe(1);
    const completed = last?.reference?.completed;
    expect(completed?.text).toBe('She [Ines Calder] said it was not safe.');
    const [addition] = completed?.additions ?? [];
    expect(completed?.text.slice(addition?.start, addition?.end)).toBe('[Ines Calder]');
    const { paragraph = -1, start, end } = addition?.from ?? {};
    expect(paragraphs[paragraph]?.slice(start, end)).toBe('Ines Calder');
    expect(last?.text).toBe('She said it was not safe.');
  });

  it.each([
    [
      'a speaker',
      ['Mayor Ines Calder closed the bridge.', '"It is not safe," she said.'],
      '"It is not safe," she [Ines Calder] said.',
    ],
    [
      'a surname told by its title',
      ['Robin Calder met the council.', 'Mrs Calder closed the bridge.', 'She blamed the rust.'],
      'She [Robin Calder] blamed the rust.',
    ],
    [
      'a subject that goes on',
      [OPENING, 'She blamed the rust.', 'She wants a new one.'],
      'She [Ines Calder] wants a new one.',
    ],
    [
      'who alone has the gender',
      ['Ines Calder met Paul Weir on the bridge.', 'She closed it.'],
      'She [Ines Calder] closed it.',
    ],
    [
      'who alone has the age',
      [
        'Paul Weir, 34, fell from the bridge.',
        'Divers searched the harbour.',
        'The 34-year-old was found alive.',
      ],
      'The 34-year-old [Paul Weir] was found alive.',
    ],
    [
      'the one body of that kind',
      ['Milltown University closed its gates.', 'The university said the rust was to blame.'],
      'The university [Milltown University] said the rust was to blame.',
    ],
  ])('knows %s', (_name, sentences, expected) => {
    expect(put(...sentences)).toBe(expected);
  });

  it.each([
    ['two may be meant', ['Ines Calder met Anna Weir on the bridge.', 'She closed it.']],
    ['one of no known gender may be', ['Ines Calder met Noor Weir on the bridge.', 'She closed it.']],
    ['somebody unnamed may be', ['Ines Calder met a nurse on the bridge.', 'She closed it.']],
    [
      'a spokeswoman speaks for her',
      ['A spokeswoman for Ines Calder spoke on Friday.', 'She blamed the rust.'],
    ],
    ['she is not the subject', ['The council thanked Ines Calder.', 'She closed the bridge.']],
    ['only what is hers is the subject', ["Ines Calder's bridge was closed.", 'She blamed the rust.']],
    ['only what is hers speaks', ['"It is old," said Ines Calder\'s office.', '"It is not safe," she said.']],
    ['her gender is not known', ['Noor Weir, 34, closed the bridge.', 'She blamed the rust.']],
    ['another speaks of her', ['Ines Calder is ill, Paul Weir said.', '"It is not safe," she said.']],
    ['somebody joins her', [OPENING, 'She met Anna Weir on Friday.', 'She blamed the rust.']],
    [
      'the site speaks of its author',
      ['Ines Calder is a senior reporter covering bridges.', 'She blamed the rust.'],
    ],
    [
      'a sentence has no end',
      [`Ines Calder closed ${'the bridge and '.repeat(120)} the harbour.`, 'She blamed the rust.'],
    ],
    ['two are the subject', ['Ines Calder and the council closed the bridge.', 'She blamed the rust.']],
    ['the pronoun is another', [OPENING, 'He blamed the rust.']],
    [
      'somebody else spoke',
      ['The bridge of Ines Calder is old, said Paul Weir.', '"It is not safe," she said.'],
    ],
    ['he speaks already', ['Paul Weir, he said, had known of the rust.', 'He also blamed the county.']],
    ['another sentence lies between', [OPENING, 'The bridge is old.', 'She blamed the rust.']],
    ['her name follows', [OPENING, 'She said that Calder was no builder.']],
    [
      'two share the surname',
      ['Ines Calder met Rowan Calder.', 'Calder closed the bridge.', 'She blamed the rust.'],
    ],
    ['a name stands before the speaker', [OPENING, 'Anna Weir is a builder, "the best we have", she said.']],
    [
      'two have the age',
      ['Paul Weir, 34, and Mark Lund, 34, fell from the bridge.', 'The 34-year-old was found alive.'],
    ],
    [
      'two bodies are of that kind',
      ['Milltown University and Ashford University closed.', 'The university said the rust was to blame.'],
    ],
    ['a name may go on', ['Milltown Committee on Bridges met.', 'The committee said the rust was to blame.']],
    ['a body is named by none', ['The gates were closed.', 'The university said the rust was to blame.']],
  ])('leaves it where %s', (_name, sentences) => {
    expect(put(...sentences)).toBeUndefined();
  });

  it('looks no further than the paragraph before', () => {
    const completedAfter = (...between: string[]): unknown =>
      read([OPENING, ...between, 'She blamed the rust.']).at(-1)?.reference?.completed;
    expect(completedAfter()).not.toBeNull();
    expect(completedAfter('Sign up for our newsletter.')).toBeNull();
    expect(
      read([OPENING, 'Another story', 'She blamed the rust.'], [1]).at(-1)?.reference?.completed,
    ).toBeNull();
  });

  it('puts no names into other languages', () => {
    const { candidates } = readCandidates({
      title: null,
      paragraphs: ['Ines Calder hat die alte Brücke am Hafen der Stadt gesperrt. Sie ist nicht mehr sicher.'],
      language: 'de',
    });
    expect(candidates[1]?.reference).toEqual({ antecedent: 0, completed: null });
  });
});

describe('references, antecedents', () => {
  it('is null for what stands alone', () => {
    expect(read([OPENING])[0]?.reference).toBeNull();
  });

  it('is the sentence before, if that stands alone, is near and part of the story', () => {
    const antecedents = (...paragraphs: string[]): unknown[] =>
      read(paragraphs).map(({ reference }) => reference?.antecedent);
    expect(antecedents(OPENING, 'The move surprised the county.')).toEqual([undefined, 0]);
    expect(antecedents('They had waited for years.', 'The move surprised the county.')).toEqual([null, null]);
    expect(antecedents('Sign up for our newsletter.', 'The move surprised the county.')[1]).toBeNull();
  });

  it.each([
    ['names', 'Ines Calder met '],
    ['people unnamed', 'Ines Calder met his father the driver, '],
    ['capitals', 'A'],
    ['bodies', 'Milltown University and '],
    ['quotation marks', '"He said," '],
  ])('bears a megabyte of %s before a pronoun', (_name, part) => {
    const begun = performance.now();
    const long = part.repeat(1_000_000 / part.length);
    read([`${long}.`, 'She closed it.', `${long}.`, 'The university said so.']);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('bears ten thousand sentences that point back, in linear time', () => {
    const begun = performance.now();
    const candidates = read([
      Array<string>(10_000).fill('He said it was Ines Calder who closed it.').join(' '),
    ]);
    expect(candidates).toHaveLength(10_000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
