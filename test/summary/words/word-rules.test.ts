import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/summary/words/language.ts';
import { wordsOf } from '../../../src/summary/words/tokens.ts';
import { termsOf, wordRules } from '../../../src/summary/words/word-rules.ts';

const rulesFor = (language: Language) => wordRules({ paragraphs: [], language });

describe('wordRules', () => {
  it.each<[Language, string, string]>([
    ['en', 'elected', 'election'],
    ['en', 'countries', 'country'],
    ['en', 'adopted', 'adoption'],
    ['es', 'elecciones', 'elección'],
    ['es', 'trabajadores', 'trabajador'],
    ['fr', 'nationales', 'national'],
    ['fr', "l'homme", 'hommes'],
    ['fr', "jusqu'aujourd'hui", "aujourd'hui"],
    ['de', 'häuser', 'haus'],
    ['de', 'straßen', 'strasse'],
    ['pt', 'trabalhadores', 'trabalhador'],
    ['it', "dell'opera", 'opere'],
    ['it', 'ragazze', 'ragazzi'],
    ['nl', 'verkiezingen', 'verkiezing'],
  ])('%s: "%s" and "%s" have one stem', (language, first, second) => {
    const { stem } = rulesFor(language);
    expect(stem(first)).toBe(stem(second));
  });

  it.each<[Language, string, string]>([
    ['en', 'news', 'new'],
    ['en', '1,200', '1,201'],
    ['en', '12ms', '12m'],
    ['de', 'rat', 'rad'],
    ['fr', "l'homme", "l'arme"],
  ])('%s: "%s" and "%s" have two', (language, first, second) => {
    const { stem } = rulesFor(language);
    expect(stem(first)).not.toBe(stem(second));
  });

  it.each<[Language, string]>([
    ['en', "they're don't it we'll who'd said"],
    ['es', 'más mas también tambien que'],
    ['fr', "qu'il c'est jusqu'au déjà deja n'a aujourd'hui"],
    ['de', 'für über dass daß wären'],
    ['pt', 'não nao são dela'],
    ['it', "c'è dell'altro perché perche nella"],
    ['nl', "zo'n één heeft"],
  ])('%s: stop words "%s"', (language, words) => {
    const { isStopWord } = rulesFor(language);
    for (const word of words.split(' ')) expect([word, isStopWord(word)]).toEqual([word, true]);
  });

  it.each<[Language, string]>([
    ['en', "bridge council mayor's o'brien 2014"],
    ['fr', "l'homme d'état ministre"],
    ['it', "l'arte governo"],
    ['de', 'brücke rat uber'],
  ])('%s: content words "%s"', (language, words) => {
    const { isStopWord } = rulesFor(language);
    for (const word of words.split(' ')) expect([word, isStopWord(word)]).toEqual([word, false]);
  });

  it('goes by the text where the tag is missing', () => {
    const text =
      'Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke zu schließen, und sie bleibt zu.';
    const rules = wordRules({ paragraphs: [text], language: null });
    expect(rules.language).toBe('de');
    expect(rules.stem('brücken')).toBe(rules.stem('brücke'));
  });

  it('guesses in an unknown language: short common words say little, long ones are known by their beginning', () => {
    const paragraphs = [
      'Stadens råd beslutade på tisdagen att stänga den gamla bron i hamnen.',
      'Det är första gången som rådet beslutar att stänga den, och den öppnas igen på våren.',
      'Rådet sade att den gamla bron i hamnen är för svag, och att rådet måste laga den på ett år.',
    ];
    const rules = wordRules({ paragraphs, language: 'sv' });
    expect(rules.language).toBeNull();
    for (const word of ['att', 'den', 'på']) expect([word, rules.isStopWord(word)]).toEqual([word, true]);
    for (const word of ['gamla', 'bron', 'rådet'])
      expect([word, rules.isStopWord(word)]).toEqual([word, false]);
    expect(rules.stem('beslutade')).toBe(rules.stem('beslutar'));
  });

  it('guesses in scripts without spaces: single characters say little, words of two do', () => {
    const paragraphs = [
      '市議会は古い橋の閉鎖を決めた。橋の柱にはひびがある。市議会は橋の費用を払う。市議会は橋を直す。',
    ];
    const { isStopWord } = wordRules({ paragraphs, language: 'ja' });
    expect(isStopWord('は')).toBe(true);
    expect(isStopWord('議会')).toBe(false);
    expect(isStopWord('市議会')).toBe(false);
  });

  it('bears megabytes without a space, and words that are none', () => {
    const long = 'é'.repeat(1_000_000);
    for (const language of ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'sv', null]) {
      const rules = wordRules({ paragraphs: [long, `${long}'${long}`], language });
      for (const word of [long, `l'${long}`, '', "'", '\ud800', 'i̇stanbul']) {
        expect(typeof rules.stem(word)).toBe('string');
        expect(typeof rules.isStopWord(word)).toBe('boolean');
      }
      expect(rules.stem(long)).toBe(long);
    }
  });

  it('never throws, and answers the same twice', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.lorem({ maxCount: 20 }));
    const tag = fc.option(fc.oneof(fc.constantFrom('en', 'fr', 'it', 'sv', 'en_US', 'english'), fc.string()));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), tag, (paragraphs, language) => {
        const words = wordsOf(paragraphs.join(' '));
        const terms = termsOf(words, wordRules({ paragraphs, language }));
        expect(termsOf(words, wordRules({ paragraphs, language }))).toEqual(terms);
        expect(terms.size).toBeLessThanOrEqual(new Set(words).size);
      }),
    );
  });
});

describe('termsOf', () => {
  it('has each stem once, and no stop word', () => {
    const words = wordsOf('The council’s bridges: it isn’t the council’s only bridge.');
    expect([...termsOf(words, rulesFor('en'))]).toEqual(['council', 'bridg']);
  });
});
