import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSpeech } from '../../../src/summary/spoken/clean-speech.ts';
import { LANGUAGES } from '../../../src/summary/words/language.ts';

describe('a spoken sentence in clean form', () => {
  it.each([
    ['Well, Mayor Calder says there is no choice.', 'Mayor Calder says there is no choice.'],
    ['So, um, I think the bridge will close.', 'I think the bridge will close.'],
    ['Okay, so Mayor Calder wants to wait.', 'Mayor Calder wants to wait.'],
    ['And 46 percent of them would sell.', '46 percent of them would sell.'],
    ['People are tired, and, you know, many are angry.', 'People are tired, and many are angry.'],
    ['That adds, uh, about an hour to the trip.', 'That adds about an hour to the trip.'],
    ['When it closes, uh we will have to drive around.', 'When it closes, we will have to drive around.'],
    ['They found cracks in two of the the girders.', 'They found cracks in two of the girders.'],
    ['The the girders were rusty from the beginning.', 'The girders were rusty from the beginning.'],
    ['We know we know that it is late for the bridge.', 'We know that it is late for the bridge.'],
  ])('%s', (sentence, text) => {
    expect(cleanSpeech(sentence, 'en').text).toBe(text);
  });

  it.each([
    ['where the rest would begin in lower case', 'So the council voted to close it.'],
    ['where a listener would seem to be the subject', 'Well, Sarah, the mayor says it will close.'],
    ['where a number may be corrected', 'It will cost ten, uh, twelve million dollars.'],
    ['where something may be corrected', 'The mayor, I mean, the governor will sign it.'],
    ['where both words are meant', 'He had had very very little to say that day.'],
  ])('stays as it is %s', (_, sentence) => {
    expect(cleanSpeech(sentence, 'en')).toEqual({ text: sentence, start: 0, end: sentence.length });
  });

  it.each([
    ['es', 'Bueno, Madrid votó por la ley.', 'Madrid votó por la ley.'],
    ['fr', 'Alors, Paris a, euh, voté la loi.', 'Paris a voté la loi.'],
    ['de', 'Also, Berlin hat, äh, gestern entschieden.', 'Berlin hat gestern entschieden.'],
    ['pt', 'Bom, Lisboa votou a lei, né, ontem à noite.', 'Lisboa votou a lei ontem à noite.'],
    ['it', 'Allora, Roma ha, diciamo, votato la legge.', 'Roma ha votato la legge.'],
    ['nl', 'Nou, Utrecht heeft, zeg maar, ja gezegd.', 'Utrecht heeft ja gezegd.'],
  ] as const)('is found in %s', (language, sentence, text) => {
    expect(cleanSpeech(sentence, language).text).toBe(text);
  });

  const word = fc.oneof(
    fc.constantFrom(
      'So,',
      'um',
      'uh,',
      ', uh,',
      'you know,',
      'the',
      'The',
      'Calder',
      'and',
      '12',
      'ten,',
      'I',
      'we',
      'know',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );

  it('leaves words out and does nothing else, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom(...LANGUAGES, null),
        (words, language) => {
          const sentence = words.join(' ').trim();
          const { text, start, end } = cleanSpeech(sentence, language);
          expect(end).toBe(sentence.length);
          expect(sentence.slice(start, end).startsWith(text.slice(0, 1))).toBe(true);
          expect(isSubsequence(text, sentence.slice(start, end))).toBe(true);
          expect(text.length * 2).toBeGreaterThanOrEqual(sentence.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function isSubsequence(text: string, whole: string): boolean {
  let place = 0;
  for (const unit of text.split('')) {
    const found = whole.indexOf(unit, place);
    if (found === -1) return false;
    place = found + 1;
  }
  return true;
}
