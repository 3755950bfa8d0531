import { describe, expect, it } from 'vitest';
import { split, type Row } from './split.ts';

const tables: Row[] = [
  ['quotation with its speaker', ['"We are done. We go home," she said.', 'The hall was silent.']],
  ['curly', ['“We are done. We go home,” she said.', 'The hall was silent.']],
  ['closing mark after the stop', ['“It is over.”', 'The crowd left.']],
  ['question in a quotation', ['"Who paid for it?" asked the mayor.', 'No one answered.']],
  ['speaker before the verb', ['"Was it wise?" Mayor Ana Ruiz joked.', 'No one laughed.']],
  ['speaker and place', ['"What a night!" Ruiz wrote on her page.', 'It had rained.']],
  ['speaker after a stop', ['"It hurt to breathe." Moor said.', 'He sat down.']],
  ['first person', ['"Are you mad?" I asked.', 'He was.']],
  ['a new sentence that reports', ['"It is over."', 'Moor said the law would pass.']],
  ['a new sentence that quotes', ['"We lost."', 'Moor added: "We will be back."']],
  ['single marks', ["'We lost. It hurts,' he said.", 'Fans agreed.']],
  [
    'curly single marks',
    ['The ‘dragon herb… grows in stone. It heals the sick’ (Moor, p. 15).', 'It grows in Apulia.'],
  ],
  ['apostrophes', ["In the 'nineties it rained.", "The Moors' house flooded.", "It isn't dry."]],
  [
    'within one another',
    ['"I said, \'Never do that again.\' " The boy nodded.'].flatMap(() => [
      '"I said, \'Never do that again.\' "',
      'The boy nodded.',
    ]),
  ],
  ['speech that breaks off', ['She began, "We only came to--"', 'At this moment the bell rang.']],
  ['quotation inside a sentence', ['He called it "a shame. A scandal." and left.', 'She stayed.']],
  ['inches', ['The 5" pipe burst.', 'The 6" pipe held.']],
  ['a mark set off by a space', ["The crowd cried 'Enough!' \"", 'That was long ago.']],
  ['Polish', ['„Idziemy!” – powiedział.', 'Milczała.'], 'pl'],
  ['German', ['„Wirklich?“, fragte sie.', '„Er geht.“', '»Ja. Sofort.«', '„Gut“, sagte er.'], 'de'],
  ['French', ['« Qui est là ? » demande-t-elle.', 'Personne ne répond.', '« Non. Partez », dit-il.'], 'fr'],
  ['Spanish', ['«No iremos. Basta», dijo Ana.', '—¿Vienes? —preguntó él.', '—No.'], 'es'],
];

describe('quotations', () => {
  it.each(tables)('%s', (_name, sentences, language = 'en') => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('keeps a quotation of several sentences whole, but not a long one', () => {
    const sentence = 'The river rose and rose until it stood in the hall. ';
    expect(split(`He said: "${sentence.repeat(5).trim()}" Then he left.`)).toHaveLength(2);
    expect(split(`He said: "${sentence.repeat(9).trim()}" Then he left.`)).toHaveLength(10);
  });

  it('does not take a mark that opens for one that closes', () => {
    expect(split('He spoke. "The first went. "The second stayed. It slept." She left.')).toEqual([
      'He spoke.',
      '"The first went.',
      '"The second stayed. It slept."',
      'She left.',
    ]);
    expect(split('He spoke. “The first went. It ran. “The second stayed.” She left.')).toHaveLength(5);
  });

  it('bears brackets and marks that are never closed', () => {
    expect(split('He (the mayor left. She stayed. “They slept. All went home.')).toHaveLength(4);
  });
});
