import { describe, expect, it } from 'vitest';
import { leanOf } from '../../../src/summary/form/leaning.ts';
import { wordsOf } from '../../../src/summary/words/tokens.ts';

const degree = (language: string, text: string): number => leanOf(text, wordsOf(text), language).degree;

describe('a quotation whose speaker another sentence names', () => {
  it.each([
    ['de', '„Die Brücke ist sicher“, sagte er dem Rat.'],
    ['nl', '“De brug is veilig”, zei ze donderdag.'],
    ['fr', '« Le pont est sûr », a-t-elle ajouté.'],
    ['es', '«El puente es seguro», añadió.'],
    ['pt', '“A ponte é segura”, disse em Lisboa.'],
    ['it', '«Il ponte è sicuro», ha detto.'],
  ])('%s: %s', (language, text) => {
    expect(degree(language, text)).toBe(1);
  });

  it.each([
    ['de', '„Die Brücke ist sicher“, sagte Bürgermeisterin Calder dem Rat.'],
    ['nl', '“De brug is veilig”, zei burgemeester Calder donderdag.'],
    ['fr', '« Le pont est sûr », a ajouté Mme Calder.'],
    ['es', '«El puente es seguro», añadió la alcaldesa Calder.'],
    ['pt', '“A ponte é segura”, disse Calder em Lisboa.'],
    ['it', '«Il ponte è sicuro», ha detto Calder.'],
  ])('not where its own sentence does, %s: %s', (language, text) => {
    expect(degree(language, text)).toBe(0);
  });
});
