import { describe, expect, it } from 'vitest';
import { split, type Row } from './split.ts';

const tables: Row[] = [
  ['Spanish', ['El Sr. Ruiz llegó a las 10 a. m. del lunes.', 'La Sra. Ortiz habló en EE. UU. ayer.'], 'es'],
  ['Spanish marks', ['¿Quién la oyó?', '¡Todos!', 'Pagó 1.500,50 euros en el s. XX.'], 'es'],
  ['French', ['M. Roux a vu Mme Petit le 3 janv. 2020.', 'L’accord vaut 3,5 M€.', 'Il est prêt.'], 'fr'],
  ['French, before Christ', ['Le mur date de 300 av. J.-C. environ.', 'Il tient.'], 'fr'],
  ['German', ['Das kostet z. B. 12 Mio. Euro.', 'Am 3. Mai kommt Prof. Dr. med. Weber.', 'Er bleibt.'], 'de'],
  [
    'German ordinals',
    ['Der 1. FC Aue traf in der 27. Minute.', 'Das war im 2. Quartal.', 'Er ist 45.', 'Sie auch.'],
    'de',
  ],
  [
    'German, streets and paragraphs',
    ['Sie wohnt Hauptstr. 5.', 'Das sagt Art. 2 Abs. 1.', 'So ist es.'],
    'de',
  ],
  ['German dates', ['Am Freitag, 18. 7. 2024, war es so.', 'Es waren 10 bis 12.', 'Sie gingen.'], 'de'],
  ['Portuguese', ['O Sr. Silva e a Dra. Costa chegaram ao n.º 5.', 'Custa R$ 3,5 mil.', 'É caro.'], 'pt'],
  [
    'Italian',
    ['Il dott. Rossi e la sig.ra Bianchi parlano.', 'La Alfa S.p.A. ha perso.', 'Il titolo cala.'],
    'it',
  ],
  ['Dutch', ['Dhr. Jansen en mevr. De Vries bleven bijv. in Den Haag.', 'Het regent.', 'Zij gaan.'], 'nl'],
  ['Russian', ['А. С. Попов родился здесь.', 'Он уехал…', 'Она осталась.'], 'ru'],
  ['Arabic', ['ذهب الرجل إلى المدينة.', 'هل عاد؟', 'نعم!'], 'ar'],
  ['Hindi', ['वह घर गया।', 'डॉ. सिंह ने कहा।', 'क्या वह आएगा?'], 'hi'],
  ['Korean', ['그는 갔다.', '이리 와.', '그녀는 왔다!'], 'ko'],
  ['Arabic titles', ['جاء د. سالم اليوم.', 'ثم عاد.'], 'ar'],
  ['Polish', ['Było ok. 300 osób.', 'Potem np. pięć.'], 'pl'],
];

describe('languages', () => {
  it.each(tables)('%s', (_name, sentences, language) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it.each([
    ['ja', ['雨が降った。', '「行こう。すぐに。」と彼は言った。', '本当？', '「はい！」彼は笑った。']],
    [
      'zh',
      [
        '下雨了。',
        '河水上涨！',
        '他说：“我们走。快。”',
        '她没有回答。',
        '“真的吗？”她问。',
        '价格是3.5元．',
        '贵。',
      ],
    ],
  ])('%s, which has no spaces', (language, sentences) => {
    expect(split(sentences.join(''), language)).toEqual(sentences);
  });

  it('reads a word by its language', () => {
    expect(split('The film is by A.J. Pero and others.', 'en')).toHaveLength(1);
    expect(split('Trabaja en EE.UU. Pero vive aquí.', 'es')).toHaveLength(2);
    expect(split('On a vu M. Le Goff hier.', 'fr')).toHaveLength(1);
    expect(split('The wall is 10 m. The gate is 3.', 'en')).toHaveLength(2);
  });
});
