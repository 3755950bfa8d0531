import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/summary/reading/candidates.ts';
import { sponsorReads } from '../../../src/summary/spoken/sponsor-read.ts';
import { isFragment } from '../../../src/summary/spoken/spoken-fragment.ts';
import { isRunOn } from '../../../src/summary/spoken/run-on.ts';
import { spokenLeaning } from '../../../src/summary/spoken/spoken-leaning.ts';
import { spokenSentences } from '../../../src/summary/spoken/spoken-sentences.ts';
import { talkFiller } from '../../../src/summary/spoken/talk-filler.ts';
import { talkPlaces } from '../../../src/summary/spoken/talk-places.ts';
import { countWords, wordsOf } from '../../../src/summary/words/tokens.ts';

const sentencesOf = (...texts: string[]) =>
  texts.map((text) => ({ text, words: countWords(text), terms: new Set(wordsOf(text)) }));

describe('an advertisement that is read out', () => {
  const news = 'The council of Port Ellery has voted to close the harbour bridge.';

  it('is all that stands between its cues', () => {
    const talk = sentencesOf(
      news,
      'This video is sponsored by ShadeVPN.',
      'Anybody in the same network can watch what you do there.',
      'It works in ninety countries of the world.',
      'Use my code BRIDGE to get three months for free.',
      news,
    );
    expect(sponsorReads(talk)).toEqual([false, true, true, true, true, false]);
  });

  it('goes on where the sponsor is named', () => {
    const talk = sentencesOf(
      'Our sponsor is ShadeVPN this week.',
      'It hides from everybody where you are.',
      'I trust ShadeVPN wherever I go.',
      news,
    );
    expect(sponsorReads(talk)).toEqual([true, true, true, false]);
  });

  it('is over after a while', () => {
    const long = Array.from({ length: 30 }, () => news);
    const told = sponsorReads(sentencesOf('Use our code BRIDGE.', ...long, 'Use our code BRIDGE.'));
    expect(told.filter(Boolean)).toHaveLength(2);
  });
});

describe('a fragment', () => {
  it.each([
    'Two years of trucks and dust on Cutter Road.',
    'That the water had four times as much of it.',
    'Who voted against it.',
    'And she told them tonight that the',
    'The mayor wanted to --',
  ])('is %s', (text) => {
    expect(isFragment(text, 'en')).toBe(true);
  });

  it.each([
    'The bridge carries about nine thousand cars a day between the town and the hospital.',
    'Nobody could say where the money will come from.',
    'The council closed it.',
    'She has asked for help.',
  ])('is not %s', (text) => {
    expect(isFragment(text, 'en')).toBe(false);
  });
});

it('knows fragments of English only', () => {
  expect(isFragment('Zwei Jahre Lastwagen und Staub an der Straße.', 'de')).toBe(false);
  expect(isFragment('Two years of trucks and dust on Cutter Road.', null)).toBe(false);
});

describe('a run-on sentence of captions without stops', () => {
  it.each([
    'He said the county had signed an agreement that gives the firm a right to extend the attorney told us that she does not read it.',
    'And the headline is that the landfill will not be extended the commissioners voted against the permit that the company had asked for.',
    'And that letter seems to have changed some minds commissioner Hooper said he could not vote for it as long as nobody knows.',
    'And then there is the question of the money the landfill pays the county two million a year that is six percent.',
  ])('has more clauses than joints: %s', (text) => {
    expect(isRunOn(text, 'en')).toBe(true);
    expect(isRunOn(text, 'de')).toBe(false);
  });

  it.each([
    'The environment department wrote in a letter that was read out tonight that it could not rule out a leak that began in 1996.',
    'The company wanted to add seventy acres to the landfill on the eastern side of the town of Milltown.',
    'If we do nothing, storms will cost the five cities of the bay about 400 million dollars a year by 2050.',
    'He said it was over.',
  ])('is not %s', (text) => {
    expect(isRunOn(text, 'en')).toBe(false);
  });

  it('is no point where commas are missing too', () => {
    const heard = Array.from(
      { length: 9 },
      (_, order) => `The ${order} commissioners in Milltown voted against the permit of the company.`,
    );
    const runOn =
      'The landfill will not be extended the commissioners voted against the permit that the company had asked for.';
    expect(talkFiller(sentencesOf(...heard, runOn), 'en').at(-1)).toBe(true);
    const commas = heard.map((text) => text.replace(' in Milltown', ', in Milltown,'));
    expect(talkFiller(sentencesOf(...commas, runOn), 'en').at(-1)).toBe(false);
  });
});

describe('filler among the sentences of a talk', () => {
  const long = (name: string) =>
    `${name} reported on Tuesday that seven bridges near Ellery need new girders.`;

  it('has what says too little, unless hardly more is said', () => {
    const short = 'The bridge was closed.';
    const full = sentencesOf(short, long('Calder'), long('Oduya'), long('Amsel'));
    expect(talkFiller(full, 'en')).toEqual([true, false, false, false]);
    expect(talkFiller(full.slice(0, 3), 'en')).toEqual([false, false, false]);
  });

  it('has all of an advertisement', () => {
    const ad = ['Our sponsor is ShadeVPN this week.', long('Nobody'), 'Use my code BRIDGE.'];
    const full = sentencesOf(...ad, long('Calder'), long('Oduya'), long('Amsel'));
    expect(talkFiller(full, 'en')).toEqual([true, true, true, false, false, false]);
  });

  it('has what begins with a hesitation', () => {
    const full = sentencesOf(`Uh the ${long('Weir')}`, long('Calder'), long('Oduya'), long('Amsel'));
    expect(talkFiller(full, 'en')).toEqual([true, false, false, false]);
  });

  it('has the credits between goodbyes', () => {
    const credits = 'The Long View was made today by Mia Sandoval and by Ben Sato.';
    const talk = [...Array.from({ length: 20 }, () => long('Calder')), 'Thank you.', credits, 'Good night.'];
    expect(talkFiller(sentencesOf(...talk), 'en').slice(-3)).toEqual([true, true, true]);
    expect(talkFiller(sentencesOf(...talk, long('Calder')).slice(0, -2), 'en').at(-1)).toBe(false);
  });
});

describe('places in a talk', () => {
  const sentence = { words: 20, boilerplate: false, position: 0, group: null as number | null };

  it('begin with the matter and grow slowly', () => {
    const places = talkPlaces([
      { ...sentence, boilerplate: true },
      ...Array.from({ length: 100 }, () => sentence),
    ]);
    const positions = places.map(({ position }) => position);
    expect(positions.slice(0, 3)).toEqual([0, 0, 1]);
    expect(positions.at(-1)).toBeLessThan(15);
    expect(positions).toEqual([...positions].sort((first, second) => first - second));
  });

  it('fall into five parts of equal length, fewer in a short talk', () => {
    const groups = (count: number) =>
      talkPlaces(Array.from({ length: count }, () => sentence)).map(({ group }) => group);
    expect(new Set(groups(100)).size).toBe(5);
    expect(groups(100).filter((group) => group === 0)).toHaveLength(20);
    expect(new Set(groups(6)).size).toBe(2);
    expect(groups(1)).toEqual([0]);
  });
});

describe('a spoken sentence that leans', () => {
  it.each([
    ['So Port Ellery voted to close its harbour bridge.', 0],
    ['And it turned into a long debate about the bridge.', 1],
    ['But since then trucks have had to drive around the town.', 0.5],
    ['Sarah, the mayor says that it will close.', 0.5],
    ['The vote was closer than we had expected, Tom.', 0.5],
    ['Port Ellery voted to close its harbour bridge, Tom Hale says.', 0],
    ['Buying all of them would cost three billion dollars.', 0.5],
    ['In New Zealand, governments have done that for years.', 0.5],
    ['In the season of 2022 it pressed half as much.', 0.5],
    ['The state wants to spend 2.4 billion dollars on it.', 0.5],
    ['In May the bridge closed, and people were angry about the ferries that replaced it.', 0],
    ['For forty years we have told people to wait for a train.', 0.5],
    ['In a survey that we did last month, most people said yes.', 0],
    ['You know what was interesting is that Port Ellery voted against it.', 0.5],
    ['We have mended this bridge for twenty years.', 1],
    ['Wir haben diese Brücke zwanzig Jahre lang geflickt.', 1],
    ['Western Ellery voted to close the bridge.', 0],
    ['Southern Ellery voted to close the bridge.', 0],
  ])('%s', (text, leaning) => {
    expect(spokenLeaning(text, 'en')).toBe(leaning);
  });
});

describe('the sentences of a talk', () => {
  const paragraph = 0;
  const reference = null as Candidate['reference'];
  const candidates = sentencesOf(
    'Good evening and welcome.',
    'Mayor Ines Calder of Port Ellery wants the state to repair its harbour bridge.',
    'She told the council on Tuesday that engineers had found rust in two girders.',
    'Thank you, Ines.',
    'He said that drivers in the old town would have to wait until autumn for it.',
  ).map((sentence, index) => ({
    ...sentence,
    index,
    paragraph,
    reference,
    boilerplate: false,
    leaning: 0,
    position: 9,
    group: null as number | null,
  }));
  const sentences = spokenSentences(candidates, 'en');

  it('are marked where they are about the talk, and placed', () => {
    expect(sentences.map(({ boilerplate }) => boilerplate)).toEqual([true, false, false, true, false]);
    expect(sentences.map(({ position }) => position)).toEqual([0, 0, 1, 2, 2]);
    expect(sentences.every(({ group }) => group === 0)).toBe(true);
  });

  it('lean on the one before if that is about the matter and stands alone, and are never completed', () => {
    expect(sentences.map((sentence) => sentence.reference)).toEqual([
      null,
      null,
      { antecedent: 1, completed: null },
      null,
      { antecedent: null, completed: null },
    ]);
  });
});

it('takes what somebody told those who speak for news, and other words of theirs not', () => {
  expect(
    spokenLeaning('We spoke to the mayor this morning and she told us that repairs take a year.', 'en'),
  ).toBe(0.25);
  expect(spokenLeaning('We cannot build on promises of the government.', 'en')).toBe(1);
});
