import { describe, expect, it } from 'vitest';
import { readCandidates } from '../../../src/summary/reading/candidates.ts';
import { sideParagraphs } from '../../../src/summary/reading/side-paragraphs.ts';

const STORY = Array.from(
  { length: 8 },
  (_, day) =>
    `The council of Milltown met on day ${String(day)} to hear from Paul Weir about the bridge over the harbour.`,
);
const side = (...paragraphs: string[]): number[] => [...sideParagraphs(paragraphs)];

describe('sideParagraphs, notes on the author', () => {
  it.each([
    'Anna Lund is an experienced journalist who covers bridges and harbours.',
    'Anna Lund covers county politics for the Milltown Echo.',
    'Anna Lund, PhD, is a professor of engineering at Harbury College.',
    'Dr. Anna Lund has written for many papers of the county.',
    'The author is a professor of engineering at Harbury College.',
    "I'm a reporter at the Milltown Echo who covers bridges.",
    'Lund reported from Milltown and Weir from Harbury.',
    'Anna Lund ist Journalistin und lebt in Hamburg.',
    'Die Autorin ist Ingenieurin in Hamburg.',
    'Anna Lund est journaliste à Lyon.',
    'Ana Luna es periodista y escribe sobre puentes.',
    'Anna Neri è una giornalista di Torino.',
  ])('ends an article: %s', (note) => {
    expect(side(...STORY, note)).toEqual([STORY.length]);
  });

  it('opens one, or goes on', () => {
    const note = 'Anna Lund is an experienced journalist who covers bridges and harbours.';
    expect(side(note, ...STORY)).toEqual([0]);
    expect(side(...STORY, note, 'She has written for many papers.', 'The bridge stays closed.')).toEqual([
      8, 9,
    ]);
  });

  it.each([
    ['of whom the story tells', 'Paul Weir is a writer and lives near the bridge.'],
    ['who is not named', 'A journalist was hurt on the bridge.'],
    ['of another kind', 'Anna Lund is a nurse and was on the bridge that day.'],
    ['who told it', 'Anna Lund told the council that a journalist had been on the bridge.'],
    ['who is a pronoun alone', 'She is a writer and lives near the bridge.'],
    ['whose pronoun follows none', 'She was on the bridge that day.'],
  ])('is none about somebody %s', (_name, paragraph) => {
    expect(side(...STORY, paragraph)).toEqual([]);
  });

  it('stands at an end, not in the midst', () => {
    const note = 'Anna Lund is a journalist who covers bridges.';
    expect(side(...STORY.slice(0, 4), note, ...STORY.slice(4))).toEqual([]);
  });
});

describe('sideParagraphs, others', () => {
  it.each(['Who pays for the bridge?', '¿Quién paga el puente?', '*A vote in May will decide.'])(
    'knows %s',
    (text) => {
      expect(side(...STORY, text, ...STORY)).toEqual([STORY.length]);
    },
  );

  it.each([
    '“Who pays for the bridge?”',
    'Calder asked: who pays for the bridge?',
    'The bridge is closed. Who pays for it?',
    `Who pays for the bridge ${'over the old harbour '.repeat(4)}?`,
    '* A vote in May will decide.',
    '*Never* has a bridge cost so much.',
  ])('leaves %s', (text) => {
    expect(side(...STORY, text, ...STORY)).toEqual([]);
  });

  it('takes the items of a list for no footnotes', () => {
    expect(
      side(...STORY, '*The bridge will close.', '*The road will stay open.', '*The county pays.'),
    ).toEqual([]);
  });

  it('keeps their sentences from being points', () => {
    const paragraphs = [...STORY, 'Anna Lund is a journalist who covers bridges.'];
    const { candidates } = readCandidates({ title: null, paragraphs, language: 'en' });
    expect(candidates.filter(({ boilerplate }) => boilerplate).map(({ paragraph }) => paragraph)).toEqual([
      8,
    ]);
    const spoken = readCandidates({ title: null, paragraphs, language: 'en', source: 'transcript' });
    expect(spoken.candidates.filter(({ boilerplate }) => boilerplate)).toEqual([]);
  });

  it('bears a megabyte', () => {
    const begun = performance.now();
    for (const part of ['Anna Lund ', '*a', 'A. ', 'Who '])
      sideParagraphs([part.repeat(100_000), ...Array<string>(50_000).fill(part), part.repeat(50)]);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
