import { describe, expect, it } from 'vitest';
import { leanOf } from '../../../src/summary/form/leaning.ts';
import { wordsOf } from '../../../src/summary/words/tokens.ts';

const degree = (text: string, language = 'en'): number => leanOf(text, wordsOf(text), language).degree;

describe('leanOf, English', () => {
  it.each([
    'He resigned on Friday.',
    'Her lawyer denied it.',
    'His mother, Ines Calder, never knew.',
    'They will meet again in May.',
    'It carries 9,000 cars a day.',
    'This was too much for Calder.',
    'Those plans were dropped.',
    'There, Calder met the builders.',
    'We had waited for years.',
    'and then the bridge fell.',
    '"The bridge is safe."',
    "'The bridge is safe.'",
    '"The bridge is safe," she added.',
    'The bridge is safe, he said.',
    'On Tuesday he was taken to the hospital.',
    'On Facebook, he is called a hero.',
    'Police said he died at the scene.',
    'Villagers allege he was paid.',
    'In the film she plays a nurse, and that in Milltown.',
    'the whole harbour must close."',
    'Now the whole harbour must close."',
    'Then he fell, Paul Weir said.',
  ])('points to another sentence: %s', (text) => {
    expect(degree(text)).toBe(1);
  });

  it.each([
    'However, the council refused.',
    'That said, the council refused.',
    'But the bridge stayed open.',
    'The company said the bridge is safe.',
    'The move surprised the council.',
    'The 34-year-old was taken to hospital.',
    'The latter was never built.',
    'The two were arrested.',
    'Another was found in the harbour.',
    'Both men were released.',
    'A year later, the bridge fell.',
    'Nineteen of them were tourists.',
    'The bridge is safe, the company said.',
    'In time, this dispute could close the harbour.',
    "More often than not, that's enough.",
    'Each was given a medal.',
    '"It was a mistake," Calder said.',
  ])('is tied to the one before: %s', (text) => {
    expect(degree(text)).toBe(0.5);
  });

  it.each([
    'Ines Calder resigned on Friday.',
    'When he arrived, Calder said the bridge was safe.',
    'His voice breaking, Calder said the bridge was safe.',
    'Each day that is wasted costs the county a million.',
    'In his speech, Calder said the bridge was safe.',
    'It is not clear whether the bridge is safe.',
    'It was the first time that the harbour closed.',
    "It's been five years since the bridge fell.",
    'There is no money for the bridge.',
    'This week the council will vote.',
    'Those who lost their homes will be paid.',
    'A driver said he saw the bridge fall.',
    'Calder said she would resign.',
    'The company behind the bridge, Acme, is bankrupt.',
    'The decision of the court was expected.',
    'Acme lost its licence, the company said.',
    '"We are safe," Calder said.',
    'Both Calder and Weir resigned.',
    'iPhone sales fell in May.',
    'Some 200 people lost their homes.',
    'No single builder could repair the bridge.',
    'For those affected the council will pay.',
  ])('stands alone: %s', (text) => {
    expect(degree(text)).toBe(0);
  });

  it('loses a little with what it adds to', () => {
    expect(degree('Calder also closed the harbour.')).toBe(0.25);
  });
});

describe('leanOf, other languages', () => {
  it.each([
    ['es', 'Ella dimitió el viernes.', 1],
    ['es', 'Sin embargo, el puente siguió abierto.', 0.5],
    ['es', 'El puente se cerró el viernes.', 0],
    ['fr', 'Elle a démissionné vendredi.', 1],
    ['fr', 'Toutefois, le pont reste ouvert.', 0.5],
    ['fr', 'Le pont a fermé vendredi.', 0],
    ['de', 'Er trat am Freitag zurück.', 1],
    ['de', 'Allerdings blieb die Brücke offen.', 0.5],
    ['de', 'Die Brücke wurde am Freitag gesperrt.', 0],
    ['pt', 'Ele renunciou na sexta-feira.', 1],
    ['pt', 'Porém a ponte ficou aberta.', 0.5],
    ['it', 'Questo ponte è chiuso.', 1],
    ['it', 'Tuttavia il ponte è aperto.', 0.5],
    ['nl', 'Hij trad vrijdag af.', 1],
    ['nl', 'Daarnaast blijft de brug open.', 0.5],
    ['fi', 'ja silta on auki.', 1],
    ['fi', 'He are no Finnish words.', 0],
    ['de', '„Die Brücke ist sicher.“', 1],
  ])('in %s: %s', (language, text, expected) => {
    expect(degree(text, language)).toBe(expected);
  });
});
