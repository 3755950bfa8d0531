import { describe, expect, it } from 'vitest';
import { descriptionChapters, descriptionParagraphs } from '../../../src/article/video/description.ts';

const SAID =
  'Our reporter climbs the western tower of the Ellery Bridge and meets the two engineers who look after its lifting machinery, which has not moved since 1974.';

describe('the description of a video', () => {
  it('is its lines without addresses, tags and chapters', () => {
    const description = `${SAID}\n\n0:00 Up\n1:30 The motors\n12:05 Down\n\nSubscribe: https://a.example/x\nhttps://a.example\n#news #bridge\n@harbourpost\nHer report on the tower is at https://a.example/tower, with photographs.`;
    expect(descriptionParagraphs(description)).toEqual([
      SAID,
      'Her report on the tower is at https://a.example/tower, with photographs.',
    ]);
  });

  it('is nothing where it says too little', () => {
    expect(descriptionParagraphs('Watch this.\n\nhttps://a.example/a-very-long-address')).toEqual([]);
    expect(descriptionParagraphs(`${'https://a.example/ '.repeat(20)}\n${'#tag '.repeat(60)}`)).toEqual([]);
  });

  it('keeps lines with times that are no chapters', () => {
    expect(descriptionParagraphs(`${SAID}\n9:30 Doors open`)).toEqual([SAID, '9:30 Doors open']);
  });
});

describe('chapters in a description', () => {
  it.each([
    ['before', '0:00 Up\n01:30 - The motors\n1:02:05 | Down'],
    ['after', 'Up - 0:00\nThe motors 01:30\nDown (1:02:05)'],
    ['in brackets', '[00:00] Up\n(1:30) The motors\n▶ 1:02:05: Down'],
  ])('with the time %s', (_, description) => {
    expect(descriptionChapters(description)).toEqual([
      { start: 0, title: 'Up' },
      { start: 90, title: 'The motors' },
      { start: 3_725, title: 'Down' },
    ]);
  });

  it.each([
    ['two', '0:00 Up\n1:30 Down'],
    ['that begin later', '0:10 Up\n1:30 The motors\n2:00 Down'],
    ['out of order', '0:00 Up\n2:30 The motors\n2:00 Down'],
    ['without titles', '0:00\n1:00\n2:00'],
  ])('are none: %s', (_, description) => {
    expect(descriptionChapters(description)).toEqual([]);
  });

  it('are looked for in the time that the text takes', () => {
    for (const text of ['1:', ' ', '(', 'a 1:00', '12:34 - ']) {
      expect(descriptionChapters(text.repeat(20_000))).toEqual([]);
    }
  });
});
