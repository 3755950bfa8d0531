import { describe, expect, it } from 'vitest';
import { knowsLanguage, languageOf } from '../../../src/summary/words/article-language.ts';
import { primaryLanguage } from '../../../src/summary/words/language.ts';

const TEXTS = {
  en: 'The council of Milltown voted on Tuesday to close the old bridge, and it will open again only when the county has paid for its share of the work.',
  es: 'El ayuntamiento de la ciudad decidió el martes cerrar el viejo puente, que no volverá a abrir hasta que la provincia haya pagado su parte de las obras.',
  fr: "Le conseil de la ville a décidé mardi de fermer le vieux pont, qui ne sera rouvert que lorsque le département aura payé sa part des travaux et qu'on les aura finis.",
  de: 'Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke zu schließen, und sie wird erst wieder geöffnet, wenn der Kreis seinen Teil der Arbeiten bezahlt hat.',
  pt: 'A câmara da cidade decidiu na terça-feira fechar a velha ponte, que só será aberta de novo quando o distrito tiver pago a sua parte das obras, e não antes disso.',
  it: 'Il consiglio della città ha deciso martedì di chiudere il vecchio ponte, che non sarà riaperto fino a quando la provincia non avrà pagato la sua parte dei lavori.',
  nl: 'De raad van de stad heeft dinsdag besloten om de oude brug te sluiten, en die gaat pas weer open als de provincie haar deel van het werk heeft betaald.',
};

const UNKNOWN = {
  ca: 'L’ajuntament de la ciutat va decidir dimarts tancar el vell pont, que no tornarà a obrir fins que la província hagi pagat la seva part de les obres, i no pas abans.',
  sv: 'Stadens råd beslutade på tisdagen att stänga den gamla bron, och den öppnas igen först när länet har betalat sin del av arbetet, vilket kan ta ett år.',
  pl: 'Rada miasta zdecydowała we wtorek o zamknięciu starego mostu, który zostanie ponownie otwarty dopiero wtedy, gdy powiat zapłaci swoją część za te prace.',
  ja: '市議会は火曜日に古い橋の閉鎖を決めた。技術者は二本の柱にひびを見つけた。市長は一年以内に再開すると述べた。県が費用の半分を払うことが条件だという。',
  ar: 'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم الذي لن يفتح من جديد إلا بعد أن تدفع المحافظة نصيبها من تكاليف الأشغال في العام المقبل.',
};

describe('primaryLanguage', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['en_US', 'en'],
    [' DE-at ', 'de'],
    ['english', null],
    ['sv', null],
    ['', null],
    ['--', null],
    [null, null],
    ['x'.repeat(1_000_000), null],
  ])('of %s', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});

describe('languageOf', () => {
  it.each(Object.entries(TEXTS))('tells %s, tagged or not', (language, text) => {
    for (const tag of [language, null, 'xx', 'english', `${language}_XX`]) {
      expect(languageOf({ paragraphs: [text], language: tag })).toBe(language);
    }
  });

  it.each(Object.entries(UNKNOWN))('does not take %s for one of ours', (language, text) => {
    for (const tag of [language, null]) expect(languageOf({ paragraphs: [text], language: tag })).toBeNull();
    expect(knowsLanguage({ paragraphs: [text], language })).toBe(false);
  });

  it('believes the text where its tag says otherwise', () => {
    expect(languageOf({ paragraphs: [TEXTS.de], language: 'en' })).toBe('de');
    expect(languageOf({ paragraphs: [TEXTS.es], language: 'pt' })).toBe('es');
    expect(languageOf({ paragraphs: [UNKNOWN.ja.repeat(3)], language: 'en' })).toBeNull();
  });

  it('believes the tag of a list, of a headline, and of a text that quotes much', () => {
    for (const results of [
      'Milltown 2 Elstow 0',
      'Milltown 2 Elstow 0, Ashford 1 Brinton 1, Colwick 3 Denholm 2, Farleigh 0 Gorham 0, Hexton 4 Iver 1',
    ]) {
      expect(languageOf({ paragraphs: [results], language: 'en' })).toBe('en');
    }
    expect(languageOf({ paragraphs: [TEXTS.de, TEXTS.en], language: 'de' })).toBe('de');
    const list = Array<string>(8).fill('Milltown Rovers beat Elstow Town, the champions, easily.');
    expect(languageOf({ paragraphs: list, language: 'en' })).toBe('en');
  });

  it('knows nothing of a text too short', () => {
    expect(languageOf({ paragraphs: [], language: null })).toBeNull();
    expect(languageOf({ paragraphs: ['The bridge is closed.'], language: null })).toBeNull();
  });

  it('does not let one long quotation speak for all', () => {
    const quotation = `„${TEXTS.de.repeat(40)}“`;
    const paragraphs = [TEXTS.en, quotation, ...Array<string>(20).fill(TEXTS.en)];
    expect(languageOf({ paragraphs, language: null })).toBe('en');
  });
});
