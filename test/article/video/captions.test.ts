import { describe, expect, it } from 'vitest';
import { utterancesOf } from '../../../src/article/video/captions.ts';
import { cueTexts } from '../../../src/article/video/cue-text.ts';

const fragments = (...texts: string[]) => texts.map((text, index) => ({ start: index * 2, text }));
const spoken = (...texts: string[]) => utterancesOf(fragments(...texts)).map(({ text }) => text);
const turns = (...texts: string[]) =>
  utterancesOf(fragments(...texts)).map(({ text, turn }) => (turn ? `+ ${text}` : text));

describe('what is spoken in captions', () => {
  it('is without sounds', () => {
    expect(
      spoken('[Music]', 'good evening [Applause] everybody', '(laughs) yes', '♪ a song ♪', '[ __ ]'),
    ).toEqual(['good evening everybody', 'yes', 'a song']);
    expect(
      spoken('(upbeat jingle)', 'he said (and meant it) yes', '（拍手）ありがとう', '[音楽]', '{\\an8}above'),
    ).toEqual(['he said (and meant it) yes', 'ありがとう', 'above']);
  });

  it('is divided where somebody else begins', () => {
    expect(turns('good evening >> thank you', '>> you are welcome', 'and now')).toEqual([
      'good evening',
      '+ thank you',
      '+ you are welcome',
      'and now',
    ]);
    expect(turns('- Where is it?\n- Here.', 'ANNA: I saw it', 'Note: nobody')).toEqual([
      '+ Where is it?',
      '+ Here.',
      '+ ANNA: I saw it',
      'Note: nobody',
    ]);
  });

  it('is said once where lines roll up the screen', () => {
    expect(
      spoken(
        'the council voted\nto close',
        'to close\nthe harbour bridge',
        'the harbour bridge\nin January',
        'in January',
        'in January\nfor repairs',
      ),
    ).toEqual(['the council voted to close', 'the harbour bridge', 'in January', 'for repairs']);
    const parts = [
      'we saw in the car',
      'in the cargo hold was water',
      'hold was water and oil',
      'water and oil for days',
    ];
    expect(spoken(...parts)).toEqual([
      'we saw in the car',
      'in the cargo hold was water',
      'and oil',
      'for days',
    ]);
    expect(spoken('港の橋が', '港の橋が閉鎖され', '港の橋が閉鎖されます')).toEqual([
      '港の橋が',
      '閉鎖され',
      'ます',
    ]);
  });

  it('is kept where people say a thing twice', () => {
    const said = [
      'no',
      'no I do not',
      'do not ask me',
      'very',
      'very good',
      'it is done',
      'yes',
      'yes',
      'we go',
    ];
    expect(spoken(...said)).toEqual(said);
  });

  it('is without a line that comes twice', () => {
    expect(spoken('the bridge is closed', 'the bridge is closed', 'until spring')).toEqual([
      'the bridge is closed',
      'until spring',
    ]);
  });

  it('is in order of time, and of times that are some', () => {
    const given = [
      { start: 5, text: 'second' },
      { start: 1, text: 'first' },
      { start: -1, text: 'never' },
      { start: Number.NaN, text: 'never' },
    ];
    expect(utterancesOf(given).map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('is read in the time that its length takes', () => {
    const texts = [
      'a'.repeat(2_000),
      'ab'.repeat(1_000),
      '['.repeat(2_000),
      '>'.repeat(2_000),
      '('.repeat(2_000),
    ];
    const hostile = Array.from({ length: 50_000 }, (_, start) => ({ start, text: texts[start % 5] ?? '' }));
    expect(utterancesOf(hostile).length).toBeLessThan(1_000);
  });
});

describe('captions as WebVTT writes them', () => {
  it('are text', () => {
    const cues = cueTexts([
      { startTime: 0.5, text: '<v Clara>Traders &amp; <i>commuters</i>\n<c.yellow>wait</c>' },
      { startTime: 2, text: '<v Clara>for <00:00:02.500>boats' },
      { startTime: 4, text: '<v.loud Ines Hale>No &lt;b&gt; here</v>' },
    ]);
    expect(cues).toEqual([
      { start: 0.5, text: 'Traders & commuters\nwait' },
      { start: 2, text: 'for boats' },
      { start: 4, text: '>> No <b> here' },
    ]);
  });
});
