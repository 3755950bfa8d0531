import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/article/metadata/detect-language.ts';
import { languageOf } from '../../../src/article/metadata/language.ts';

/** Two sentences about a bridge, composed for these tests. */
const TEXTS: [string, string][] = [
  [
    'en',
    'The bridge in the harbour will be closed for repairs until the end of the year, and ferries are to replace it. The city said that it has not found another way.',
  ],
  [
    'de',
    'Die Brücke im Hafen wird bis zum Ende des Jahres gesperrt, und Fähren sollen sie ersetzen. Die Stadt hat nach eigenen Angaben keinen anderen Weg gefunden.',
  ],
  [
    'fr',
    'Le pont du port sera fermé pour des travaux jusqu’à la fin de l’année, et des bacs vont le remplacer. La ville dit ne pas avoir trouvé une autre solution pour les habitants.',
  ],
  [
    'es',
    'El puente del puerto estará cerrado por obras hasta el final del año, y los barcos lo van a sustituir. La ciudad dice que no ha encontrado otra solución para los vecinos.',
  ],
  [
    'it',
    'Il ponte del porto sarà chiuso per lavori fino alla fine dell’anno e i traghetti lo sostituiranno. Il comune dice che non ha trovato una soluzione diversa per gli abitanti della città.',
  ],
  [
    'pt',
    'A ponte do porto vai ficar fechada para obras até ao fim do ano, e os barcos vão substituí-la. A câmara diz que não encontrou uma solução melhor para os moradores.',
  ],
  [
    'nl',
    'De brug in de haven wordt gesloten voor herstel tot het einde van het jaar, en veerboten zullen haar vervangen. De stad zegt dat er geen andere weg is gevonden voor de bewoners.',
  ],
  [
    'sv',
    'Bron i hamnen stängs för reparation till slutet av året, och färjor ska ersätta den. Staden säger att det inte har funnits någon annan väg för dem som bor där.',
  ],
  [
    'da',
    'Broen i havnen bliver lukket på grund af reparation til slutningen af året, og færger skal erstatte den. Byen siger, at der ikke er en anden vej for dem, der bor efter broen.',
  ],
  [
    'no',
    'Broen i havna blir stengt på grunn av reparasjon til slutten av året, og ferger skal erstatte den etter det. Byen sier at det ikke er mer å gjøre for dem som bor mellom bydelene nå.',
  ],
  [
    'pl',
    'Most w porcie będzie zamknięty do końca roku z powodu remontu, a promy mają go zastąpić. Miasto mówi, że nie ma innego rozwiązania dla osób, które tam są, oraz dla firm.',
  ],
  [
    'cs',
    'Most v přístavu je do konce roku uzavřen kvůli opravě, a lodě ho podle města nahradí. Podle něj se jiné řešení pro lidi, které by bylo lepší, nenašlo, ale hledá se také jinde.',
  ],
  [
    'tr',
    'Limandaki köprü yıl sonuna kadar onarım için kapalı olacak ve feribotlar daha sonra onun yerini alacak. Belediye, bu konuda başka bir yol olmadığını ancak çalışmaların devam ettiğini söyledi.',
  ],
  [
    'id',
    'Jembatan di pelabuhan itu akan ditutup untuk perbaikan dan kapal akan menggantikan jalan tersebut pada saat ini. Pemerintah tidak menemukan jalan lain karena biaya dari proyek ini oleh warga.',
  ],
  [
    'hr',
    'Most u luci je zatvoren do kraja godine zbog popravka, a brodovi će ga zamijeniti. Grad kaže da nije našao drugo rješenje za ljude koji žive iza mosta, ali da se zna što će biti.',
  ],
  [
    'ru',
    'Мост в порту закрыт на ремонт до конца года, и его заменят паромы. В мэрии сказали, что не нашли другого решения для жителей, но это не так, как они хотели.',
  ],
  [
    'uk',
    'Міст у порту закрито на ремонт до кінця року, і його замінять пороми. У місті кажуть, що не знайшли іншого рішення для мешканців, але це не так, як вони хотіли.',
  ],
  [
    'ar',
    'أغلقت المدينة الجسر في الميناء حتى نهاية العام من أجل الإصلاح على أن تحل العبارات محله في هذا الوقت بعد أن لم تجد حلا مع السكان.',
  ],
  [
    'fa',
    'پل بندر تا پایان سال برای تعمیر بسته است و قایق‌ها جای آن را می‌گیرند. شهرداری که این تصمیم را به مردم گفت از راه دیگری با خبر نیست.',
  ],
  [
    'hi',
    'बंदरगाह का पुल मरम्मत के लिए साल के अंत तक बंद है और नावें उसकी जगह लेंगी। शहर ने कहा कि लोगों को इससे परेशानी है पर और कोई रास्ता नहीं है।',
  ],
  ['ja', '港の橋は修理のため年末まで閉鎖され、代わりに船が人々を運ぶことになったと市が発表した。'],
  ['zh', '港口大桥因维修关闭至年底，市政府表示将由渡轮代替，居民对此表示理解和支持。'],
  ['ko', '항구의 다리는 수리를 위해 연말까지 폐쇄되며 배가 그 자리를 대신할 것이라고 시가 밝혔다.'],
  ['el', 'Η γέφυρα στο λιμάνι θα κλείσει για επισκευές μέχρι το τέλος του έτους.'],
  ['he', 'הגשר בנמל ייסגר לתיקונים עד סוף השנה ומעבורות יחליפו אותו בינתיים.'],
];
const textIn = (code: string) => (TEXTS.find(([language]) => language === code)?.[1] ?? '').repeat(3);

describe('detectLanguage', () => {
  it.each(TEXTS)('finds %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  it.each([
    ['nothing', ''],
    ['numbers', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'],
    ['a few words', 'The bridge is closed.'],
    [
      'names',
      'Ada Field Bo Lund Cy Marsh Dee Stone Eve Brook Flo Heath Gus Wood Hal Moor Ida Glen Jo Dale Kit Fen',
    ],
    [
      'a language of none of the lists',
      'Ibhuloho lasethekwini lizovalwa kuze kuphele unyaka ngenxa yokulungiswa kwalo futhi imikhumbi izothatha indawo yalo njengoba kusho umasipala omkhulu wedolobha',
    ],
  ])('does not guess at %s', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  // Where the time grows with the square of the length, this takes minutes.
  it('bears a text without end', { timeout: 5_000 }, () => {
    expect(detectLanguage('the '.repeat(2_000_000))).toBe('en');
  });
});

describe('languageOf', () => {
  it.each([
    ['what is declared', 'en-GB', 'en', 'en-GB'],
    ['the text where nothing is declared', null, 'fr', 'fr'],
    ['the text where its script is another', 'en', 'ar', 'ar'],
    ['the text where its script is another, twice', 'ja', 'ko', 'ko'],
    ['the text where it has no word of what is declared', 'ko-KR', 'de', 'de'],
    ['what is declared for its kin', 'nb-NO', 'da', 'nb-NO'],
    ['what is declared of a language in two scripts', 'sr', 'hr', 'sr'],
    ['what is declared of a language that is not known', 'zu', 'en', 'zu'],
  ])('believes %s', (_, declared, language, expected) => {
    expect(languageOf(declared, [textIn(language)])).toBe(expected);
  });

  it('says nothing of a text that is plainly not in the language declared, nor in a known one', () => {
    const zulu =
      'Ibhuloho lasethekwini lizovalwa kuze kuphele unyaka ngenxa yokulungiswa kwalo futhi imikhumbi izothatha. ';
    expect(languageOf('en', [zulu.repeat(6)])).toBeNull();
    expect(languageOf('en', [zulu])).toBe('en');
  });

  it('tells German from a page that says it is English', () => {
    expect(languageOf('en', [textIn('de')])).toBe('de');
  });
});
