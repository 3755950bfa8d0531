import { describe, expect, it } from 'vitest';
import { transcriptArticle } from '../../../src/article/video/transcript-article.ts';
import { writtenArticle } from '../../../src/article/written-article.ts';

/** Lines as long as they take to say; "…" stands for three seconds of silence after one. */
function sentencesOf(text: string, language: string | null): string[] {
  let start = 0;
  const fragments = text.split('|').map((line) => {
    const fragment = { start, text: line.replace('…', '') };
    start +=
      (line.includes(' ') ? line.split(' ').length * 0.36 : line.length * 0.14) +
      (line.endsWith('…') ? 3 : 0);
    return fragment;
  });
  const { paragraphs } = transcriptArticle(writtenArticle(null, []), {
    source: 'transcript',
    language,
    fragments,
  });
  return paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.。])\s*/)).filter(Boolean);
}

describe('sentences of captions without stops', () => {
  it('end before words that open one, and not after words that need another', () => {
    expect(
      sentencesOf(
        'so today the city council of port ellery|met for what was supposed to be a routine|session and it turned into a four hour|debate about the harbour bridge now you|may remember that the bridge was closed in|march after engineers found cracks in the|main deck but the money is not there yet',
        'en',
      ),
    ).toEqual([
      'So today the city council of port ellery met for what was supposed to be a routine session.',
      'And it turned into a four hour debate about the harbour bridge.',
      'Now you may remember that the bridge was closed in march after engineers found cracks in the main deck.',
      'But the money is not there yet.',
    ]);
  });

  it('end at pauses', () => {
    expect(
      sentencesOf(
        'rain fell on the northern islands all night…|roads were under water by the morning…|ferries stayed in the harbour',
        'en',
      ),
    ).toEqual([
      'Rain fell on the northern islands all night.',
      'Roads were under water by the morning.',
      'Ferries stayed in the harbour.',
    ]);
  });

  it('do not end at a pause after an article', () => {
    expect(
      sentencesOf('nobody knows what stands behind the…|door of the old customs house', 'en'),
    ).toHaveLength(1);
  });

  it.each([
    [
      'de',
      'der bundestag hat heute über den haushalt|beraten und gestritten aber die opposition|sprach von einem schwarzen tag für alle',
      'Aber die opposition',
    ],
    [
      'fr',
      'le conseil a voté hier soir la fermeture|du vieux pont mais les commerçants de la|ville demandent encore des garanties',
      'Mais les commerçants',
    ],
    [
      'es',
      'el consejo votó anoche el cierre del viejo|puente del puerto pero los vecinos piden|todavía más garantías al alcalde',
      'Pero los vecinos',
    ],
    [
      'it',
      'il consiglio ha votato ieri la chiusura|del vecchio ponte ma i commercianti della|città chiedono ancora garanzie al sindaco',
      'Ma i commercianti',
    ],
    [
      'pt',
      'o conselho votou ontem o fechamento da|velha ponte mas os moradores da cidade|pedem ainda garantias ao prefeito',
      'Mas os moradores',
    ],
    [
      'nl',
      'de gemeenteraad stemde gisteravond over de|oude brug maar de winkeliers van de stad|vragen nog steeds om zekerheid',
      'Maar de winkeliers',
    ],
  ])('are found in %s, also where nobody says that it is', (language, text, second) => {
    for (const stated of [language, null]) {
      const sentences = sentencesOf(text, stated);
      expect(sentences).toHaveLength(2);
      expect(sentences[1]).toContain(second);
    }
  });

  it('end where the speaker changes, however short', () => {
    expect(sentencesOf('is the bridge closed >> yes >> until when', 'en')).toEqual([
      'Is the bridge closed.',
      'Yes.',
      'Until when.',
    ]);
  });

  it('do not end after an abbreviation', () => {
    expect(sentencesOf('the mayor and mr. hale left the room', 'en').join(' ')).toBe(
      'The mayor and mr. hale left the room.',
    );
  });

  it('do not end before a word that belongs to the one before', () => {
    expect(
      sentencesOf('all of the boats are in the harbour right|now with the storm on its way', 'en'),
    ).toHaveLength(1);
  });

  it('begin with a capital where the captions write one', () => {
    const lines =
      'council votes to close the bridge for repair works|Ferries stay in the harbour until the storm has passed|over the northern islands|of the country';
    expect(sentencesOf(lines, 'en')[1]).toBe(
      'Ferries stay in the harbour until the storm has passed over the northern islands of the country.',
    );
  });

  it('begin with a part of the video', () => {
    const lines = [
      'rain fell on the northern islands',
      'roads were under water by morning',
      'ferries stayed in the harbour',
    ];
    const fragments = lines.map((text, index) => ({ start: index * 2, text }));
    const video = { channel: null, duration: null, cues: [], stopsAdded: false, transcriptOffered: true };
    const read = (...starts: number[]) => {
      const chapters = starts.map((start) => ({ start, title: 'x' }));
      const article = { ...writtenArticle(null, []), video: { ...video, chapters } };
      return transcriptArticle(article, { source: 'transcript', language: 'en', fragments }).paragraphs;
    };
    expect(read(0)).toHaveLength(1);
    expect(read(0, 2)).toEqual([
      'Rain fell on the northern islands.',
      'Roads were under water by morning ferries stayed in the harbour.',
    ]);
  });

  it('are not made of the seconds that a clock leaves out', () => {
    const starts = [0, 2, 5, 7, 10, 12];
    const read = (shift: number) =>
      transcriptArticle(writtenArticle(null, []), {
        source: 'transcript',
        language: 'en',
        fragments: starts.map((start, index) => ({
          start: start + shift,
          text: `part${index} word word word word`,
        })),
      }).paragraphs.join(' ');
    expect(read(0).split('. ').length).toBeLessThan(read(0.1).split('. ').length);
  });

  it('are found where captions that else have stops have lost them', () => {
    const stopped = 'The council met at nine. Nobody was late. The door was shut. '.repeat(4).trim();
    const lost = `${'the boats were in and the men were home but nobody spoke of it '.repeat(6)}End.`;
    const sentences = sentencesOf(`${stopped}|${lost}|iPhones rang.`, 'en');
    expect(sentences.length).toBeGreaterThan(16);
    expect(sentences.at(-1)).toBe('iPhones rang.');
    expect(sentences.every((sentence) => sentence.split(' ').length <= 40)).toBe(true);
  });

  it('are not looked for by the words of another language than the stated one', () => {
    const text =
      'der bundestag hat heute über den haushalt|beraten und gestritten aber die opposition|sprach davon';
    expect(sentencesOf(text, 'de')).toHaveLength(2);
    expect(sentencesOf(text, 'sv')).toHaveLength(1);
  });

  it('begin with no capital that would move what stands behind it', () => {
    expect(sentencesOf('ﬁsh and chips were sold at the harbour', 'en')[0]).toMatch(/^ﬁsh /);
  });

  it('are of a bearable length, whatever is said', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index % 97}`);
    const sentences = sentencesOf(
      words
        .join(' ')
        .replace(/((?:\S+ ){7})/g, '$1|')
        .replaceAll(' |', '|'),
      'en',
    );
    for (const sentence of sentences) {
      expect(sentence.split(' ').length).toBeGreaterThanOrEqual(5);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(40);
    }
  });

  it('are joined without spaces, and end with a predicate, in Japanese', () => {
    expect(
      sentencesOf('港の橋が来年から|閉鎖されることになりました|工事は14か月かかる|見込みです', 'ja'),
    ).toEqual(['港の橋が来年から閉鎖されることになりました。', '工事は14か月かかる見込みです。']);
  });

  it('end at pauses in Chinese, Arabic and Hindi, with the mark of the script', () => {
    expect(
      sentencesOf('议会昨晚投票决定关闭港口大桥十四个月…|居民们担心每天上班的路会更远更慢', 'zh'),
    ).toHaveLength(2);
    expect(
      sentencesOf(
        'صوت المجلس أمس على إغلاق جسر الميناء القديم…|لكن السكان يطلبون ضمانات من رئيس البلدية',
        'ar',
      ),
    ).toHaveLength(2);
    const [hindi] = sentencesOf('परिषद ने पुल को बंद करने का फैसला किया', 'hi');
    expect(hindi).toMatch(/।$/);
  });
});
