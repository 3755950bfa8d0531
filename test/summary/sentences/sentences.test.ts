import { describe, expect, it } from 'vitest';
import { split, type Row } from './split.ts';

const tables: Row[] = [
  ['plain', ['Rain fell all night.', 'The river rose.', 'Who was warned?', 'Nobody!']],
  ['several marks', ['Stop!!', 'Who is there??', 'You?!', 'It cannot be!?', 'It is.']],
  ['titles', ['Mr. Okafor met Dr. Lindqvist and Lt. Gen. Park.', 'They spoke for an hour.']],
  ['a title behind a hyphen', ['The ex-Gov. Mara Lund spoke in Kansas City-St. Joseph.', 'Few came.']],
  ['a title in capitals', ['ST. IVES — The harbour closed.', 'Boats waited.']],
  ['initials', ['Judge Ruth K. Alvarez sat with J. P. Moor and J.-C. Roux.', 'She wrote the ruling.']],
  [
    'an initial at the end',
    ['We met Janie P. She was late.'].flatMap(() => ['We met Janie P.', 'She was late.']),
  ],
  ['a surname that is a word', ['The prize went to J. De Vries and George F. Will.', 'Both were ill.']],
  ['first person at the end', ['It was only you and I.', 'The others had gone.']],
  ['country before a noun', ['The U.S. Senate voted on Friday.', 'It passed.']],
  ['a name with a stop inside', ['The worm, Android/Filer.C, has been active since May.', 'It spreads.']],
  [
    'a date after a time',
    ['Nobody looked from 10 p.m. Aug. 9 to 6:30 a.m. Aug. 10, they say.', 'It rained.'],
  ],
  ['a country behind a hyphen', ['The Japan-U.S. Status of Forces Agreement was signed.', 'It passed.']],
  ['country at the end', ['He lived in the U.S. for years.', 'She left the U.K.', 'They met in Oslo.']],
  ['a number word after a country', ['Snow fell in the U.S.', 'Millions stayed at home.']],
  ['company', ['Harbour Foods Inc. said sales fell.', 'It blamed Delta Corp.', 'The shares dropped.']],
  ['lower-case words like abbreviations', ['The cat sat.', 'Marta laughed in the sun.', 'Tom was ill.']],
  ['acronyms are no abbreviations', ['He plays for Valencia CF.', 'Marta watches.']],
  ['court cases', ['The ruling in Moor v. Lindqvist stands.', 'Lawyers read it.']],
  ['clock', ['Doors open at 7 p.m. Friday.', 'The show ends at 11 p.m.', 'Trains run later.']],
  ['only the time was said', ['At 6 a.m. Mrs. Park woke.', 'She slept at 9 p.m.', 'Mrs. Park was tired.']],
  ['two times', ['It runs from 9.30 A.M. / 10.30 A.M. each day.', 'Bring shoes.']],
  ['a figure before a month', ['She won by 12.', 'August was warm.']],
  ['clock before a bracket', ['It was felt at 5 p.m. (9 a.m. ET) on Sunday.', 'No one was hurt.']],
  ['months and numbers', ['It opened on Jan. 5 at No. 12 Hill Street.', 'Entry is $4.50 a head.']],
  [
    'a sentence that begins with a figure',
    ['The fire is out.', '60-year-old Ida Roe lit it.', '2019 was worse.'],
  ],
  ['names in lower case', ['Sales fell.', 'eBay and iRobot lost.', 'al-Nour won.']],
  ['name with a mark', ['She works at Yahoo! in Leeds.', 'She reads E! News.', 'It is far.']],
  ['marks before a word', ['They speak !Xun and Y!J at home.', 'Few can.']],
  ['address', ['Write to desk@paper.example.com today.', 'See https://paper.example.Com/a.b.html for more.']],
  ['dateline', ['SALEM, Ore. (AP) — The dam held.', 'Water rose.']],
  ['footnotes', ['The bridge fell in 1879.[4]', 'A new one came.[5][6]', 'It stands.']],
  [
    'footnotes glued on',
    ['The effect is well documented.11 12', 'Others found none (see table).3', 'We do.'],
  ],
  ['ellipsis within', ['I thought ... well, never mind.', 'It is late.']],
  ['ellipsis that delays', ['The winner is the ... Lindqvist brothers.', 'They wept.']],
  ['ellipsis before I', ['It seemed to me . . . I was wrong.', 'It went on.']],
  ['ellipsis at the end', ['He waited…', 'Nobody came....', 'So he left.']],
  ['spaced dots after a stop', ['The habit was lost.', '. . . The word was kept.']],
  ['bracket', ['The fee (it was raised in 2019. Twice.) is high.', 'Few pay it.']],
  ['bracket of its own', ['He left early.', '(His train was late.)', 'She stayed.']],
  ['bracket that continues', ['"We held it all night!" (Which was nearly true.)', 'They slept.']],
  ['source in a bracket', ['"The walls were never whole." (Moor 55).', 'They were.']],
];

describe('splitSentences', () => {
  it.each(tables)('%s', (_name, sentences, language = 'en') => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('mends a missing space between sentences, not one within a name or a figure', () => {
    expect(split('The order was withdrawn.The staff cheered.')).toHaveLength(2);
    expect(split('Is this the end．It is．')).toHaveLength(2);
    expect(split('The aid came from the EU.Ministers met at 3.Dr. Roe spoke.')).toEqual([
      'The aid came from the EU.',
      'Ministers met at 3.',
      'Dr. Roe spoke.',
    ]);
    for (const name of ['Node.js', 'Shop.Com', 'J.K. Moor', 'B.Com', 'www.paper.Example.com', 'U.S.A. Today'])
      expect(split(`Version 2.10 of ${name} costs 1.200 euros.`)).toHaveLength(1);
  });

  it('takes lost quotation marks for what they were', () => {
    expect(split('She said, ?The men?s team won.? He agreed.')).toEqual([
      'She said, ?The men?s team won.?',
      'He agreed.',
    ]);
    expect(split('Few came. ?The rest slept,? Roe said.')).toEqual([
      'Few came.',
      '?The rest slept,? Roe said.',
    ]);
  });

  it('keeps a line that was only wrapped', () => {
    expect(split('The storm hit\nthe coast.')).toHaveLength(1);
    expect(split('It shoots 400 yards\n(365 m).')).toHaveLength(1);
    expect(split('Weather\nThe storm hit the coast.')).toHaveLength(2);
    expect(split('Notes and\n\nqueries from our readers.')).toHaveLength(2);
    expect(split('tents\nsleeping bags\nropes, pegs')).toHaveLength(3);
    expect(split('Trophy\n(Picture to come)\nThe jury met.')).toHaveLength(3);
  });

  it('looks through marks that are not seen', () => {
    expect(split('The army left. \u200eIn May it came back. -- Few saw it.')).toHaveLength(3);
  });

  it('leaves no sentence without a letter or a figure', () => {
    expect(split('See you soon! 🙂')).toHaveLength(1);
    expect(split('Updated: . | . The storm hit. !!')).toEqual(['Updated: .', '| . The storm hit. !!']);
  });

  it('takes any language tag', () => {
    for (const tag of ['en_US', 'english', '', '-', 'x'.repeat(300), null])
      expect(split('One is here. Two is there.', tag)).toHaveLength(2);
  });
});
