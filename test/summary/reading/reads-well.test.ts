import { describe, expect, it } from 'vitest';
import { readsWell } from '../../../src/summary/reading/reads-well.ts';

describe('what reads well as a point of its own', () => {
  it.each([
    ['The harbour bridge of Milltown will be closed in May.'],
    ['“The bridge is closed,” she said, “and it stays so.”'],
    ['She called the plan ‘a blank cheque’ for the builders’ friends.'],
    ['The council’s plan of ’98 was never carried out.'],
    ['"We will pay for it," the mayor said.'],
    ['Prices at Le Monde de la Mer rose.'],
  ])('%s', (text) => {
    expect(readsWell(text, 'en')).toBe(true);
  });

  it.each([
    ['a question', 'Who is to pay for the new bridge?'],
    ['a question in quotation marks', 'She asked: “Who is to pay for the new bridge?”'],
    ['a quotation that goes on', 'The mayor said: “We will pay for the bridge.'],
    ['a quotation that began before', 'We will pay for the bridge,” the mayor said.'],
    ['straight marks', '"We will pay for the bridge, the mayor said.'],
    ['single marks', 'The mayor said: ‘We will pay for the bridge.'],
    ['a program', '// index.mdx --- title: The bridges of Milltown --- Welcome.'],
    ['another language', 'La vidéo montre le centre de la ville, envahi par une foule en colère.'],
  ])('not %s', (_, text) => {
    expect(readsWell(text, 'en')).toBe(false);
  });

  it('knows the marks of other languages', () => {
    expect(readsWell('„Wir zahlen für die Brücke“, sagte sie am Abend.', 'de')).toBe(true);
    expect(readsWell('„Wir zahlen für die Brücke, sagte sie am Abend.', 'de')).toBe(false);
    expect(readsWell('« Nous payons le pont », a dit le maire.', 'fr')).toBe(true);
    expect(readsWell('« Nous payons le pont, a dit le maire.', 'fr')).toBe(false);
  });

  it('calls nothing foreign where the language is not known, or there is too little to tell', () => {
    expect(readsWell('La vidéo montre le centre de la ville, envahi par une foule en colère.', null)).toBe(
      true,
    );
    expect(readsWell('La dolce vita in Rome', 'en')).toBe(true);
  });
});
