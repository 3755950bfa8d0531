import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary } from '../../src/summary/summary.ts';

const count = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

function summaryOf(paragraphs: readonly string[], bullets = 10, words: number | null = null): Summary {
  const summary = summarise({ title: null, paragraphs, language: 'en' }, { bullets, words });
  if (summary === null) throw new Error('nothing to select from');
  return summary;
}

const STORY = [
  'MILLTOWN (Reuters) - The council of Milltown voted on Tuesday to close the old harbour bridge after engineers found cracks in two of its pillars.',
  'But Mayor Ines Calder said the bridge would open again within a year if the county pays half of the repair. "We cannot wait for another winter," she said.',
  'Sign up for our newsletter to get the day in your inbox.',
  'The bridge carries about 9,000 cars a day between the harbour and the hospital. Drivers will have to take the northern road, which adds 20 minutes to the trip.',
  'Shop owners near the harbour fear for their trade. Paul Weir, who sells fish on the quay, said half of his customers come over the bridge.',
  'Why was nothing done before? It had been inspected in 2014, and the report then spoke of rust.',
  'The county said it would decide on the money in March. Engineers from the state will examine the remaining pillars next week.',
  'Read more: Ten bridges that changed the county',
  'The hospital plans to station two ambulances on the far side until the repair is done.',
];

describe('summarise', () => {
  it('takes every point from the text, word for word', () => {
    const { bullets } = summaryOf(STORY);
    expect(bullets.length).toBeGreaterThan(3);
    for (const { text, support } of bullets) {
      const [place] = support;
      expect(STORY[place?.paragraph ?? -1]?.slice(place?.start, place?.end)).toBe(text);
    }
  });

  it('shows no question where there is anything else', () => {
    const asked =
      'Will the council of Milltown close the old harbour bridge after engineers found cracks in two of its pillars?';
    const { abstract, bullets } = summaryOf([asked, ...STORY]);
    expect([abstract, ...bullets.map(({ text }) => text)].join(' ')).not.toContain('?');
  });

  it('says what of the headline is not in the text', () => {
    const title = 'Mayor Calder of Norwick closes bridge';
    const longer = [...STORY, ...STORY.map((paragraph) => paragraph.replace('bridge', 'pier'))];
    const summary = summarise({ title, paragraphs: longer, language: 'en' }, { bullets: 3, words: null });
    expect(summary?.notInText).toEqual([{ text: 'Norwick', kind: 'name' }]);
  });

  it('leaves out datelines, ties and what the site says about itself', () => {
    const { abstract, bullets } = summaryOf(STORY);
    const shown = [abstract, ...bullets.map(({ text }) => text)].join('\n');
    expect(shown).toContain('The council of Milltown voted');
    expect(shown).not.toMatch(/Reuters|newsletter|Read more|^But /mu);
  });

  it('begins with the news in an abstract of 40 to 80 words', () => {
    const { abstract } = summaryOf(STORY);
    expect(abstract).toMatch(/^The council of Milltown/u);
    expect(count(abstract)).toBeGreaterThanOrEqual(40);
    expect(count(abstract)).toBeLessThanOrEqual(80);
  });

  it('has no sentence in the abstract that leans on one left out', () => {
    const { abstract } = summaryOf([
      'He then told the council that the harbour bridge of Milltown must close for repairs to its pillars.',
      'A committee of the council will hear three builders on the repair of the harbour bridge before Easter, and each of them has promised to finish the work within a year.',
      'Residents of Milltown may read the plans for the harbour bridge in the town hall until the end of the month, where two engineers will answer questions about the pillars.',
    ]);
    expect(abstract).toMatch(/^A committee/u);
    expect(abstract).not.toContain('He then told');
  });

  it('goes on from the abstract when it may, and stands alone within a budget', () => {
    const free = summaryOf(STORY, 3);
    for (const { text } of free.bullets) expect(free.abstract).not.toContain(text);
    expect(summaryOf(STORY, 3, 65).bullets[0]?.text).toMatch(/^The council of Milltown/u);
  });

  it('repeats the abstract rather than saying nothing when there is no more', () => {
    const { bullets } = summaryOf(STORY.slice(0, 1), 3);
    expect(bullets.map(({ text }) => text).join()).toContain('voted on Tuesday');
  });

  it('does not say the same twice', () => {
    const twice = 'The council of Milltown voted on Tuesday to close the old harbour bridge at once.';
    const { bullets } = summaryOf([...STORY, twice, twice], 10, 500);
    expect(bullets.filter(({ text }) => text.includes('council of Milltown voted'))).toHaveLength(1);
  });

  it('counts what it read', () => {
    const words = STORY.reduce((sum, paragraph) => sum + count(paragraph), 0);
    expect(summaryOf(STORY).read).toEqual({ words, of: words });
  });

  it('summarises Japanese, and text in an unknown language', () => {
    const japanese =
      '市議会は火曜日に古い橋の閉鎖を決めた。技術者は二本の柱にひびを見つけた。市長は一年以内に再開すると述べた。';
    const summary = summarise(
      { title: null, paragraphs: [japanese], language: 'ja' },
      { bullets: 2, words: null },
    );
    expect(summary?.bullets.length).toBe(2);
    expect(
      summarise({ title: null, paragraphs: STORY, language: null }, { bullets: 3, words: 65 })?.bullets,
    ).toEqual(summaryOf(STORY, 3, 65).bullets);
  });

  it('is null where there is nothing', () => {
    for (const paragraphs of [[], [''], [' \n '], ['Sign up for our newsletter.']]) {
      expect(summarise({ title: null, paragraphs, language: null }, { bullets: 10, words: null })).toBeNull();
    }
  });
});

describe('summarise, whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'bridge',
      'Mr.',
      'U.S.',
      'said',
      'He',
      'the',
      'council',
      '“we',
      'go.”',
      '12,000',
      'river.',
      'rose?',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('\ud800', '\udc00', '。', '"', '\n', '雨が降った'),
  );
  const paragraph = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  const article = fc.record({
    title: fc.option(fc.string({ unit: 'binary' })),
    paragraphs: fc.array(paragraph, { maxLength: 12 }),
    language: fc.option(fc.oneof(fc.constantFrom('en', 'de', 'ja', 'en_US'), fc.string())),
  });
  const options = fc.record({
    bullets: fc.integer({ min: 1, max: 10 }),
    words: fc.option(fc.integer({ min: 0, max: 120 })),
  });

  it('keeps its promises', () => {
    fc.assert(
      fc.property(article, options, (given, asked) => {
        const summary = summarise(given, asked);
        expect(summarise(given, asked)).toEqual(summary);
        if (summary === null) return;
        const { bullets, read } = summary;
        expect(bullets.length).toBeLessThanOrEqual(asked.bullets);
        const words = bullets.reduce((sum, { text }) => sum + count(text), 0);
        expect(words).toBeLessThanOrEqual(asked.words ?? Infinity);
        expect(Math.max(...bullets.map(({ text }) => text.length))).toBeLessThan(600);
        expect(Math.max(...bullets.map(({ text }) => count(text)))).toBeLessThanOrEqual(60);
        expect(new Set(bullets.map(({ text }) => text)).size).toBe(bullets.length);
        let last = { paragraph: -1, end: 0 };
        for (const { text, support } of bullets) {
          expect(support).toHaveLength(1);
          for (const { paragraph: number, start, end } of support) {
            expect(given.paragraphs[number]?.slice(start, end)).toBe(text);
            expect(number > last.paragraph || (number === last.paragraph && start >= last.end)).toBe(true);
            last = { paragraph: number, end };
          }
        }
        expect(read.words).toBe(read.of);
      }),
      { numRuns: 400 },
    );
  });

  it.each([0, -3, 11, 1e9, Number.NaN, 2.7])('bears %s bullets', (bullets) => {
    expect(summaryOf(STORY, bullets).bullets.length).toBeGreaterThan(0);
    expect(summaryOf(STORY, bullets).bullets.length).toBeLessThanOrEqual(10);
  });
});
