import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanForm } from '../../../src/summary/form/clean-form.ts';

const clean = (sentence: string, language = 'en', opensArticle = true): string =>
  cleanForm(sentence, { language, opensArticle }).text;

describe('cleanForm, datelines', () => {
  it.each([
    ['(CNN)The mayor of Milltown resigned.', 'The mayor of Milltown resigned.'],
    ['(CNN) -- The mayor resigned on Friday.', 'The mayor resigned on Friday.'],
    ['Milltown, Ohio (CNN)"We are done," the mayor said.', '"We are done," the mayor said.'],
    ['MILLTOWN (Reuters) - The mayor resigned on Friday.', 'The mayor resigned on Friday.'],
    ['WASHINGTON, D.C. — The mayor resigned on Friday.', 'The mayor resigned on Friday.'],
    ['HAYWARD, Calif. (AP) — The mayor resigned on Friday.', 'The mayor resigned on Friday.'],
    ['New Delhi, Jul 30 (PTI) The mayor resigned on Friday.', 'The mayor resigned on Friday.'],
    ['NEW DELHI: The mayor resigned on Friday.', 'The mayor resigned on Friday.'],
    ['PUTRAJAYA, Nov 22 — The mayor resigned on Friday.', 'The mayor resigned on Friday.'],
    ['Indianapolis – Several mayors resigned on Friday.', 'Several mayors resigned on Friday.'],
    ['Madrid, 12 mar (EFE).- El alcalde dimitió el viernes.', 'El alcalde dimitió el viernes.'],
    ['Paris (AFP) – Le maire a démissionné vendredi.', 'Le maire a démissionné vendredi.'],
    [
      'Berlin (dpa/epd) - Der Bürgermeister trat am Freitag zurück.',
      'Der Bürgermeister trat am Freitag zurück.',
    ],
    ['(ANSA) - ROMA, 12 MAR - Il sindaco si è dimesso venerdì.', 'Il sindaco si è dimesso venerdì.'],
    [
      'LE POINT DU JOUR SUR LE PONT - « Nous ne paierons pas », a dit la maire de la ville.',
      '« Nous ne paierons pas », a dit la maire de la ville.',
    ],
    ['DALLA NOSTRA INVIATA PARIGI - Il sindaco si è dimesso venerdì.', 'Il sindaco si è dimesso venerdì.'],
    ['[東京=山田]市長が金曜日に辞任した。', '市長が金曜日に辞任した。'],
    ['【東京＝山田】市長が金曜日に辞任した。', '市長が金曜日に辞任した。'],
  ])('leaves out that of %s', (sentence, text) => {
    expect(clean(sentence)).toBe(text);
  });

  it.each([
    ['a speaker before a colon', 'CALDER: We will not pay for the bridge.'],
    ['a name between dashes', 'Calder – Mayor since May – said the bridge is safe.'],
    ['a party in brackets', 'Ines Calder (CDU) Und ihr Rivale verloren.'],
    ['a word in brackets', '[Calder] The bridge over the harbour is safe.'],
    ['capitals that no dash follows', 'THE BRIDGE IS CLOSED and The mayor resigned - on Friday.'],
    ['what no capital follows', 'MILLTOWN (Reuters) - where the mayor lives.'],
  ])('keeps %s', (_name, sentence) => {
    expect(clean(sentence)).toBe(sentence);
  });

  it('takes a place without an agency for a dateline only where an article opens', () => {
    const sentence = 'Indianapolis – Several mayors resigned on Friday.';
    expect(clean(sentence, 'en', false)).toBe(sentence);
  });
});

describe('cleanForm, connectives and marks', () => {
  it.each([
    ['en', 'However, Calder refused to resign.', 'Calder refused to resign.'],
    ['en', 'But in fact, Calder refused to resign.', 'Calder refused to resign.'],
    ['en', 'But Calder refused to resign.', 'Calder refused to resign.'],
    ['en', 'As a result, 40 people lost their homes.', '40 people lost their homes.'],
    ['en', 'Meanwhile, "Nobody asked us," Calder said.', '"Nobody asked us," Calder said.'],
    ['es', 'Sin embargo, Pedro Luna no dimitió.', 'Pedro Luna no dimitió.'],
    ['fr', 'Par ailleurs, Jeanne Roux a refusé.', 'Jeanne Roux a refusé.'],
    ['pt', 'No entanto, Paula Reis recusou.', 'Paula Reis recusou.'],
    ['it', 'Tuttavia, Carla Neri ha rifiutato.', 'Carla Neri ha rifiutato.'],
    ['en', '• Three bridges will close in May.', 'Three bridges will close in May.'],
    ['en', '2. Three bridges will close in May.', 'Three bridges will close in May.'],
    ['en', '– Three bridges will close in May.', 'Three bridges will close in May.'],
  ])('leaves out those of %s: %s', (language, sentence, text) => {
    expect(clean(sentence, language)).toBe(text);
  });

  it.each([
    ['en', 'However, the council refused to resign.'],
    ['en', 'However, "nobody asked us," Calder said.'],
    ['en', 'However Calder voted, the bridge would close.'],
    ['en', 'But for Calder the bridge would be closed.'],
    ['en', 'Otherwise, Calder would have resigned.'],
    ['en', 'Allegedly, Calder took the money.'],
    ['en', 'If elected, Calder will close the bridge.'],
    ['en', 'So Young Calder became the mayor of Milltown.'],
    ['en', 'Not Calder but Weir was elected.'],
    ['en', 'Andy Calder was elected.'],
    ['en', 'In the meantime, Calder left.'],
    ['no', '– Vi venter ikke lenger, sier Calder.'],
    ['fr', '— Nous attendons Jeanne Roux.'],
  ])('keeps in %s: %s', (language, sentence) => {
    expect(clean(sentence, language)).toBe(sentence);
  });
});

describe('cleanForm, asides', () => {
  it.each([
    ['Ines Calder (pictured left) opened the bridge.', 'Ines Calder opened the bridge.'],
    ['Ines Calder (left) and Paul Weir (right) met.', 'Ines Calder and Paul Weir met.'],
    ['Ines Calder (centre) opened the bridge.', 'Ines Calder opened the bridge.'],
    ['Ines Calder, 34, (pictured) opened the bridge.', 'Ines Calder, 34, opened the bridge.'],
    ['Ines Calder, 34, (pictured), opened the bridge.', 'Ines Calder, 34, opened the bridge.'],
    ['Ines Calder, pictured above, opened the bridge.', 'Ines Calder opened the bridge.'],
    ['She met the mayor, pictured left.', 'She met the mayor.'],
    ['The price of bread rose again (see chart below).', 'The price of bread rose again.'],
    ['The price of Acme (NYSE: ACM) rose.', 'The price of Acme rose.'],
    ['The bridge[1] was built in 1901.[2]', 'The bridge was built in 1901.'],
    ['The mayor (@inescalder) resigned.', 'The mayor resigned.'],
    ['The bridge is safe, the county said in a statement.', 'The bridge is safe, the county said.'],
    [
      'The county said in a written statement that the bridge is safe.',
      'The county said that the bridge is safe.',
    ],
    ['La alcaldesa (en la foto) dimitió.', 'La alcaldesa dimitió.'],
    ['Die Brücke (siehe Foto) ist alt.', 'Die Brücke ist alt.'],
  ])('leaves out those of %s', (sentence, text) => {
    expect(clean(sentence)).toBe(text);
  });

  it.each([
    'The repair (£1.2m) was paid by the county.',
    'Ines Calder (34) opened the bridge.',
    'The Harbour Authority (HA) opened the bridge.',
    'The council (allegedly) took the money.',
    'The government of the coalition parties Unity (left) and Order (right) fell.',
    'Ines Calder, the mayor, pictured above, opened the bridge.',
    'He did not say in a statement what the bridge costs.',
    'Police said the driver, in a statement, denied it.',
    'The bridge, police said, was not safe.',
    'Calder told reporters on Wednesday that the bridge is safe.',
    'There are three ways (1) to pay for it.',
    'Ines Calder (left) Paul Weir met on the bridge.',
    '"We put a marker (on the video)," Calder said.',
    'It rose (see the chart below for all of it).',
  ])('keeps %s', (sentence) => {
    expect(clean(sentence)).toBe(sentence);
  });
});

describe('cleanForm, whatever the sentence', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'But', 'However,', '(CNN)', 'LONDON', '—', '(pictured left)', '(see below)', '[3]', 'not', 'if', 'allegedly,',
      'said in a statement', ', pictured above,', 'Calder', '“we', 'go.”', '• ', '1.', '(NYSE: X)', '.', ',',
    ), // prettier-ignore
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const sentences = fc
    .tuple(fc.array(part, { maxLength: 25 }), fc.constantFrom(' ', ''))
    .map(([parts, joint]) => parts.join(joint));

  it('only leaves out, never a word that turns the meaning, and tells where the rest stands', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.constantFrom('en', 'de', 'es', 'xx'),
        fc.boolean(),
        (sentence, language, opensArticle) => {
          const { text, start, end } = cleanForm(sentence, { language, opensArticle });
          const slice = sentence.slice(start, end);
          let place = 0;
          for (const unit of text) {
            place = slice.indexOf(unit, place) + unit.length;
            expect(place).toBeGreaterThanOrEqual(unit.length);
          }
          expect(text.charAt(0)).toBe(slice.charAt(0));
          expect(text.at(-1)).toBe(slice.at(-1));
          for (const word of ['not', 'if', 'allegedly', 'Calder', 'said'])
            expect(text.split(word).length).toBe(sentence.split(word).length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([['(pictured '], ['But '], ['A, '], [' '], ['(see '], [', pictured left, ']])(
    'bears a megabyte of "%s"',
    (part) => {
      const begun = performance.now();
      clean(part.repeat(1_000_000 / part.length));
      expect(performance.now() - begun).toBeLessThan(1000);
    },
  );
});
