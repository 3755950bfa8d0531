import { figuresOf, isStated, type Figure } from './claim-numbers.ts';
import { prepareClaimText, type ClaimText } from './claim-text.ts';
import { claimWords, type ClaimWord } from './claim-words.ts';
import { ordinalWords } from './number-words.ts';
import { isKnownName } from './names.ts';
import { isCommon } from './rarity.ts';
import type { HeadlinePart } from '../summary.ts';
import { languageOf } from '../words/article-language.ts';
import { wordRules } from '../words/word-rules.ts';

/** A headline is shorter; of anything longer only this much is looked at. */
const MOST_UNITS = 400;
/** A shorter text is a note or a stub, which need not repeat its headline. */
const LEAST_WORDS = 80;
/** " | BBC News", " – live": what stands behind the last bar or dash is often the outlet or the section. */
const APPENDED = /\s(?:\||[-–—])\s[^|]{1,40}$/u;
/** "Sport: …", "Opinion | …": what stands before is often the section. */
const PREPENDED = /^[^:|]{1,40}(?::|\s\|)\s+(?=\S)/u;
const SHARE_IN_TITLE_CASE = 0.6;

/** Short forms for what texts spell out, and the other way round; each group is one. English. */
const SAME = [
  'uk britain british england english',
  'us u.s america american americans usa washington',
  'un nations',
  'eu europe european brussels',
  'pm prime minister premier',
  'dems democrats democrat democratic',
  'gop republicans republican',
  'tories tory conservatives conservative',
  'mps mp parliament',
  'ai artificial intelligence',
  'scotus supreme',
  'potus president',
  'nyc york',
  'la angeles',
  'covid coronavirus pandemic',
  'brits british britain',
  'aussie australia australian',
  'xmas christmas',
  'feds federal',
  'msps scottish',
  'cops police',
  'tv television',
  'prez president',
  'pak pakistan pakistani',
  'cong congress',
  'govt government',
  'wifi wi',
  'sen senator',
  'gov governor',
  'rep representative',
  'dr doctor',
];

/**
 * The names and numbers of a headline that are not in the text, in order, each once. Careful: a name counts only
 * where capitals mark it beyond doubt, and no form of it, no part and no spelled-out abbreviation is in the text.
 * Empty for texts that are too short to say. Never throws.
 */
export function checkHeadline(
  title: string | null,
  article: { paragraphs: readonly string[]; language: string | null },
): HeadlinePart[] {
  if (title === null) return [];
  const headline = title.slice(0, MOST_UNITS).trim().replace(APPENDED, '').replace(PREPENDED, '');
  const figures = figuresOf(headline).filter((figure) => isWeighty(figure, headline));
  const { names, titled } = namesOf(headline, article);
  if (areAllThere(figures, names, article.paragraphs)) return [];
  const text = prepareClaimText(article);
  const count = text.sentences.reduce((sum, { words }) => sum + words.length, 0);
  if (count < LEAST_WORDS) return [];
  const missing = missingNames(names, headline, text);
  const found = [
    ...missingNumbers(figures, headline, text),
    ...(titled ? inRuns(missing, headline) : missing),
  ];
  const distinct = new Map(found.map((one): [string, HeadlinePart & { place: number }] => [one.text, one]));
  return [...distinct.values()]
    .sort((first, second) => first.place - second.place)
    .map(({ text: written, kind }) => ({ text: written, kind }));
}

type Placed = HeadlinePart & { place: number };

/** A quick look for what stands there as it is, as most does: reading the whole text takes longer. */
function areAllThere(
  figures: readonly Figure[],
  names: readonly ClaimWord[],
  paragraphs: readonly string[],
): boolean {
  if (figures.length + names.length === 0) return true;
  const plain = ` ${paragraphs.join(' ').toLowerCase()} `;
  return (
    figures.every(({ text }) => /^\d+$/u.test(text) && plain.includes(` ${text} `)) &&
    names.every(
      ({ word }) =>
        /^\p{L}+$/u.test(word) && plain.includes(word.length < 4 ? ` ${word} ` : ` ${headOf(word)}`),
    )
  );
}

function missingNumbers(figures: readonly Figure[], headline: string, text: ClaimText): Placed[] {
  return figures
    .filter(
      (figure) =>
        !isStated({ ...figure, rough: figure.rough || isRound(figure) }, text.figures) &&
        !text.words.has(figure.text.toLowerCase()) &&
        !isOrdinalIn(figure, text),
    )
    .map((figure) => ({ text: figure.text, kind: 'number', place: headline.indexOf(figure.text) }));
}

/** Headlines round: "$16M" for 15.8, "100 people" for 98. */
const isRound = ({ value }: Figure): boolean => value % 10 === 0 || !Number.isInteger(value);

/** The length of a list: "5 things …", "Top 7 …", "The 5 best …", "…: 11 lessons". */
const LISTED = /(?:^|[:–—|]\s|\b(?:top|best|these|the|are)\s)$/iu;
const LONGEST_LIST = 30;

/** "One", lengths of lists, running numbers, "101" and years, which the date of the page gives, say little. */
function isWeighty({ text: written, value }: Figure, headline: string): boolean {
  if (/^(?:one|an?|1|101|0\d*|20\d\d)$/iu.test(written)) return false;
  const before = headline.slice(0, headline.indexOf(written));
  return !(before.endsWith('#') || (value < LONGEST_LIST && LISTED.test(before)));
}

function isOrdinalIn({ value, text: written }: Figure, text: ClaimText): boolean {
  return (
    /(?:st|nd|rd|th)$/iu.test(written) &&
    [...ordinalWords].some(([word, place]) => place === value && text.words.has(word))
  );
}

/** Words of a headline that may be names, and whether all its words have capitals. */
function namesOf(
  headline: string,
  article: { paragraphs: readonly string[]; language: string | null },
): { names: ClaimWord[]; titled: boolean } {
  const language = languageOf(article);
  // German writes every noun with a capital.
  if (language === 'de') return { names: [], titled: false };
  const words = claimWords(headline, wordRules(article).stopWords);
  const titled = inTitleCase(words);
  // Which words are no names is known for English alone.
  if (titled && language !== 'en') return { names: [], titled };
  const opening = openingWords(headline);
  return { names: words.filter((word) => !opening.has(word.written) && isName(word, titled)), titled };
}

function missingNames(names: readonly ClaimWord[], headline: string, text: ClaimText): Placed[] {
  // Without case there is nothing to go by.
  if (!text.marksNames) return [];
  const letters = text.running.map((stem) => stem.charAt(0)).join('');
  return names
    .filter((name) => !isInText(name, letters, text))
    .map(({ written }) => ({ text: written, kind: 'name', place: headline.indexOf(written) }));
}

/** Where every word has a capital a single one is no sign of a name ("Ode", "Masterpiece"); two side by side are. */
function inRuns(missing: readonly Placed[], headline: string): Placed[] {
  const touch = (one: Placed | undefined, next: Placed | undefined): boolean =>
    one !== undefined &&
    next !== undefined &&
    /^\s$/u.test(headline.slice(one.place + one.text.length, next.place));
  return missing.filter((one, order) => touch(missing[order - 1], one) || touch(one, missing[order + 1]));
}

/** Words that may owe their capital to their place: the first, and those after a stop, a colon, a dash or a mark. */
function openingWords(headline: string): Set<string> {
  return new Set(
    Array.from(
      headline.matchAll(/(?:^(?:[-–—]\s)?|[.:?!;|–—"“”„«‘'¿¡(]\s?|\s-\s?)\s?([\p{L}\p{M}'’-]+)/gu),
      ([, word = '']) => word,
    ),
  );
}

function inTitleCase(words: readonly ClaimWord[]): boolean {
  const later = words.slice(1).filter(({ word }) => word.length > 3);
  return later.filter(({ capital }) => capital).length > SHARE_IN_TITLE_CASE * later.length;
}

/** Months and days are of the date of the page as much as of the story. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/u;
/** Endings of English verbs, adjectives and abstract nouns, which a headline in title case has in capitals, too. */
const NO_NAME =
  /(?:[^aeiou]ing|ings|[bcdfgklnprstvwz]ed|able|ible|ful|less|ous|[st]ions?|ments?|ness|ity|ities|ly|ships?|ware)$/u;

/** In no language is a word a name that English news has in lower case; shouted words are only short letters. */
function isName({ written, word, stem, capital, content }: ClaimWord, titled: boolean): boolean {
  if (!capital || !content || word.length < 3 || CALENDAR.test(word)) return false;
  if (titled && NO_NAME.test(word)) return false;
  if (!/^[\p{L}\p{M}.-]+(?:['’]s?)?$/u.test(written)) return false;
  if (written === written.toUpperCase()) return !titled && word.length <= 5;
  return !isCommon(stem);
}

function isInText(name: ClaimWord, letters: string, text: ClaimText): boolean {
  if (isKnownName(name, text)) return true;
  const { word } = name;
  const forms = SAME.filter((group) => group.split(' ').includes(word)).flatMap((group) => group.split(' '));
  if (forms.some((form) => text.words.has(form))) return true;
  // "RTO" for "return to office", "WWIII" for "World War III".
  if (
    name.written === name.written.toUpperCase() &&
    letters.includes(word.replace(/\./gu, '').replace(/(?<=..)[ivx]+$/u, ''))
  )
    return true;
  // "Trumps", "Ukraine-Krieg", "Londoner": a word that begins like it, or that it begins like.
  const head = headOf(word);
  for (const known of text.words) {
    if (known.length > 3 && (known.startsWith(head) || word.startsWith(known))) return true;
  }
  return false;
}

/** A word without what may be its ending. */
function headOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2));
}
