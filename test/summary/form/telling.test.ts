import { describe, expect, it } from 'vitest';
import { leanOf } from '../../../src/summary/form/leaning.ts';
import { tellingOf } from '../../../src/summary/form/telling.ts';
import { readCandidates } from '../../../src/summary/reading/candidates.ts';
import { wordsOf } from '../../../src/summary/words/tokens.ts';

const COLUMN = [
  'I walked over the old bridge every morning. My father built it. We loved the view of the harbour.',
  'The council closed it in May. I think the council was wrong, and my neighbours agree.',
];
const NEWS = [
  'The council closed the old bridge in May. The mayor said it was not safe. Engineers found cracks.',
  '“I walked over it every morning. My father built it. We loved the view,” Ines Calder said on Friday.',
  'The county will not pay for a new bridge. We asked the county twice.',
];

describe('tellingOf, first person', () => {
  it.each([
    ['en', COLUMN],
    [
      'de',
      [
        'Ich ging jeden Tag über die Brücke. Mein Vater hat sie gebaut. Wir liebten sie sehr. Das tat uns gut.',
      ],
    ],
    ['fr', ["J'ai marché sur ce pont. Mon père l'a construit. Nous aimions la vue. Cela me manque encore."]],
    ['es', ['Yo crucé el puente cada día. Mi padre lo construyó. Nos gustaba la vista. A mí me falta.']],
  ])('is that of a column in %s', (language, paragraphs) => {
    expect(tellingOf(null, paragraphs, language).firstPerson).toBe(true);
  });

  it.each([
    ['news that quotes people', NEWS],
    [
      'a nation',
      ['The US closed the bridge. The US paid for it. The U.S. army built it. The US will sell it.'],
    ],
    [
      'quotations between single marks',
      Array<string>(4).fill(
        "'I walked over it and we loved it,' Calder said, and the council listened for hours.",
      ),
    ],
    [
      'a long text with few such sentences',
      [
        ...Array<string>(30).fill('The council closed the bridge.'),
        ...Array<string>(4).fill('I saw the bridge fall.'),
      ],
    ],
    ['a text of two such sentences', ['I closed the bridge today. We built it again.']],
  ])('is not that of %s', (_name, paragraphs) => {
    expect(tellingOf(null, paragraphs, 'en').firstPerson).toBe(false);
  });

  it('is that of an interview, of which most stands in quotation marks', () => {
    const told = tellingOf(
      null,
      ['“I walked over the bridge every morning. My father built it.”', 'And then?'],
      'en',
    );
    expect(told).toMatchObject({ firstPerson: true, quoted: true });
  });

  it('bears a megabyte', () => {
    const begun = performance.now();
    for (const part of ['I am. ', '“', "'I, ", '"a'])
      tellingOf(null, [part.repeat(250_000), ...Array<string>(20_000).fill(part.repeat(10))], 'en');
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});

describe('leanOf, first person', () => {
  const degree = (text: string, firstPerson: boolean): number =>
    leanOf(text, wordsOf(text), 'en', { firstPerson, quoted: false, known: new Set() }).degree;

  it.each(['I walked over the bridge every day.', 'My father built the bridge.', 'We need a new bridge.'])(
    'stands alone where the author speaks: %s',
    (text) => {
      expect(degree(text, true)).toBe(0);
      expect(degree(text, false)).toBe(1);
    },
  );

  it.each([
    'I told him to close the bridge.',
    'I like it.',
    "We don't think they should pay.",
    'I know that is wrong.',
    'I think he should resign.',
    'When I met him, the bridge had fallen.',
  ])('points back all the same: %s', (text) => {
    expect(degree(text, true)).toBe(1);
  });

  it.each([
    'You can cross the bridge on foot.',
    "If you're crossing the bridge, bring a light.",
    'Your ticket is valid on the bridge.',
    'I met a builder who said he closed the bridge.',
    'I bought a boat and sold it in May.',
    'I hope that the bridge opens.',
  ])('stands alone: %s', (text) => {
    expect(degree(text, true)).toBe(0);
  });
});

describe('readCandidates, by how an article is told', () => {
  const leanings = (paragraphs: string[]): Record<string, number> =>
    Object.fromEntries(
      readCandidates({ title: null, paragraphs, language: 'en' }).candidates.map(({ text, leaning }) => [
        text,
        leaning,
      ]),
    );

  it('lets the author of a column say "I", and nobody in the news', () => {
    expect(leanings(COLUMN)['My father built it.']).toBe(0);
    expect(leanings(NEWS)['We asked the county twice.']).toBe(1);
  });
});
