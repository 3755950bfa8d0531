import { splitSentences } from '../sentences/sentences.ts';
import { wordsOf } from '../words/tokens.ts';

/** What of an article tells how its sentences are to be understood. */
export interface Telling {
  /** Whether its author says "I" or "we", or one person all of it: those words point to nobody else then. */
  firstPerson: boolean;
  /** Whether most of it stands in quotation marks, as in interviews: the reader knows who speaks. */
  quoted: boolean;
  /** Lower-cased words of the title and the first two sentences: "the singer" is known to who has read "singer" there. */
  known: ReadonlySet<string>;
}

/** Told about others, and nothing known of them. */
export const UNKNOWN_TELLING: Telling = { firstPerson: false, quoted: false, known: new Set() };

/** Share and number of sentences outside quotations in which the author speaks: news has hardly any. */
const SHARE = 0.2;
const FEWEST = 4;
const FEWEST_WORDS = 4;

/** What interviews have outside quotation marks at most: questions. News of several speakers has more. */
const UNQUOTED = 0.3;

/** What is looked at, in UTF-16 units. */
const SAMPLE = 60_000;
const SAMPLE_OF_PARAGRAPH = 5000;

const DOUBLE_QUOTED = /[“„«][^“”„»«]{0,2000}(?:[”»]|$)|"[^"]{0,2000}(?:"|$)/gu;
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])[‘'][^‘]{2,600}?[.,!?][’'](?!\p{L})/gu;
const AUTHOR: Readonly<Record<string, RegExp>> = {
  en: told('I|me|my|mine|myself|we|us|our|ours|ourselves', "I['’](?:m|ve|d|ll)|[Ww]e['’](?:re|ve|d|ll)"),
  es: told('yo|me|mi|mis|nosotros|nosotras|nos|nuestro|nuestra|nuestros|nuestras'),
  fr: told('je|me|mon|ma|mes|moi|nous|notre|nos', "[Jj]['’]\\p{L}+|[Mm]['’]\\p{L}+"),
  de: told('ich|mir|mich|mein|meine|meinen|meinem|meiner|wir|uns|unser|unsere|unseren|unserem|unserer'),
  pt: told('eu|me|meu|minha|meus|minhas|nós|nosso|nossa|nossos|nossas'),
  it: told('io|mi|mio|mia|miei|mie|noi|nostro|nostra|nostri|nostre'),
  nl: told('ik|mij|me|mijn|wij|we|ons|onze'),
};

/** The words, with a small or a capital letter first; "US" is no "us". */
function told(words: string, more = '(?!)'): RegExp {
  const cased = words.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}'’.-])(?:${cased}|${more})(?![\p{L}\p{N}'’-]|\.\p{L})`, 'u');
}

/** How an article is told. `language` is a primary subtag. Linear, and bounded however long the text. */
export function tellingOf(title: string | null, paragraphs: readonly string[], language: string): Telling {
  const author = AUTHOR[language];
  let [all, own, units, unquoted] = [0, 0, 0, 0];
  for (const paragraph of paragraphs) {
    if (units > SAMPLE) break;
    const sample = paragraph.slice(0, SAMPLE_OF_PARAGRAPH);
    const rest = withoutQuotations(sample);
    units += sample.length;
    unquoted += rest.length;
    for (const sentence of rest.split(/(?<=[.!?])\s+/u)) {
      if (sentence.split(/\s+/u, 5).length < FEWEST_WORDS) continue;
      all += 1;
      if (author?.test(sentence) === true) own += 1;
    }
  }
  const quoted = unquoted < units * UNQUOTED;
  return {
    firstPerson: quoted || (own >= FEWEST && own >= all * SHARE),
    quoted,
    known: knownWords(title, paragraphs),
  };
}

function withoutQuotations(text: string): string {
  return text.replace(DOUBLE_QUOTED, '').replace(SINGLE_QUOTED, '');
}

function knownWords(title: string | null, paragraphs: readonly string[]): ReadonlySet<string> {
  const opening: string[] = [];
  for (const paragraph of paragraphs.slice(0, 3)) {
    const sample = paragraph.slice(0, 1000);
    for (const { start, end } of splitSentences(sample, null)) opening.push(sample.slice(start, end));
  }
  return new Set(wordsOf([(title ?? '').slice(0, 500), ...opening.slice(0, 2)].join(' ')));
}
