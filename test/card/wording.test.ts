import { describe, expect, it } from 'vitest';
import type { PageState } from '../../src/article/article.ts';
import { writtenArticle } from '../../src/article/written-article.ts';
import type { Card } from '../../src/card/card.ts';
import { composeCard } from '../../src/card/compose.ts';
import { headlineNote, howMade } from '../../src/card/wording.ts';
import { describeWho } from '../../src/card/who.ts';
import { readLibrary } from '../../src/cli/library-files.ts';
import { NO_EVIDENCE } from '../../src/outlets/evidence.ts';
import { identify } from '../../src/outlets/identify.ts';
import type { KeyPoint, Summary } from '../../src/summary/summary.ts';

const library = readLibrary();
const who = describeWho(identify('https://www.bbc.com/news/a', library.catalogue), library);
const ARTICLE = writtenArticle('Calder opens 3 bridges', [
  'Ines Calder spoke.',
  'She said, at noon, that it opens.',
]);
const SUMMARY: Summary = {
  engine: 'built-in',
  abstract: '',
  bullets: [],
  read: { words: 9, of: 9 },
  languageKnown: true,
  notInText: [],
};

function cardOf(summary: Partial<Summary>, page: Partial<PageState> = {}): Card {
  return composeCard(
    'https://www.bbc.com/news/a',
    who,
    {
      page: { kind: 'article', access: 'full', why: null, ...page },
      note: null,
      elsewhere: null,
      evidence: NO_EVIDENCE,
      article: ARTICLE,
    },
    { ...SUMMARY, ...summary },
  );
}

describe('the note on a headline', () => {
  const notInText: Summary['notInText'] = [
    { text: 'Calder', kind: 'name' },
    { text: '3', kind: 'number' },
  ];

  it('names what the text does not have', () => {
    expect(headlineNote(cardOf({ notInText }))).toBe(
      'In the headline, but not found in the article: “Calder”, “3”.',
    );
    expect(headlineNote(cardOf({ notInText }, { kind: 'live' }))).toContain('in the live blog:');
  });

  it('is silent where all is there, and where only a part of the text could be read', () => {
    expect(headlineNote(cardOf({}))).toBeNull();
    expect(headlineNote(cardOf({ notInText }, { access: 'partial' }))).toBeNull();
  });
});

describe('how a summary was made', () => {
  const point = (text: string, additions: KeyPoint['additions'] = []): KeyPoint => ({
    text,
    support: [{ paragraph: 1, start: 0, end: 33 }],
    additions,
  });
  const made = (summary: Partial<Summary>) => howMade({ ...SUMMARY, ...summary }, ARTICLE, 'article');

  it('says what was read', () => {
    expect(made({ bullets: [point('She said, at noon, that it opens.')] })).toBe(
      'Sentences selected from the article on this device; read 9 of 9 words.',
    );
  });

  it('says when words were left out', () => {
    expect(made({ bullets: [point('She said that it opens.')] })).toMatch(
      /words\. Some sentences are shortened\.$/u,
    );
  });

  it('says where names in brackets come from', () => {
    const additions = [{ start: 4, end: 17, from: { paragraph: 0, start: 0, end: 11 } }];
    const text = 'She [Ines Calder] said, at noon, that it opens.';
    expect(made({ bullets: [point(text, additions)] })).toMatch(
      /words\. Names in brackets stand elsewhere in the article\.$/u,
    );
  });

  it('says when the language is not known well', () => {
    expect(made({ languageKnown: false })).toContain('Masthead does not know this language well');
  });
});
