import { formOf, type ClaimForm } from './claim-form.ts';
import { countsOther, figuresOf, fitOf, measuresOther } from './claim-numbers.ts';
import type { ClaimText } from './claim-text.ts';
import { claimWords, type ClaimWord } from './claim-words.ts';
import { nameEvidence, type NameFeatures } from './name-evidence.ts';
import { neighboursOf, skipsHeld, type Neighbours } from './neighbours.ts';
import { orderOf } from './order.ts';
import { piecesOf, type Pieces } from './pieces.ts';
import { polarityOf, type Polarity } from './polarity.ts';
import { missingQuotes } from './quotes.ts';
import { rarityOf } from './rarity.ts';
import { rolesOf, type Roles } from './roles.ts';
import { bestBearing, weightOf, type Bearing } from './support.ts';
import { surpriseOf } from './surprise.ts';
import { splitSentences } from '../sentences/sentences.ts';

/** What the model reads; shares 0 … 1, counts, or 0 and 1. */
export interface Features
  extends ClaimForm, NameFeatures, Neighbours, Pieces, Polarity, NewWords, Places, Roles {
  sentences: number;
  skips: number;
  figures: number;
  absentFigures: number;
  otherFigures: number;
  /** Figures that the text has, but with another word after them. */
  otherUnits: number;
  strayFigures: number;
  calendar: number;
  quoted: number;
  missingQuotes: number;
  inverted: number;
  swapped: number;
  repeated: number;
  pronoun: number;
  marksNames: number;
  /** Figures in another currency or measure than the text has them in. */
  otherMeasures: number;
}

/** What the claim has that the text lacks, by the weight and the surprise of its stems. */
interface NewWords {
  recall: number;
  weighted: number;
  absent: number;
  absentWeight: number;
  rarest: number;
  novel: number;
  /** Of the last two content words, the share that the text has. */
  predicate: number;
  surprise: number;
  surpriseSquared: number;
  mostSurprise: number;
}

/** Which sentences hold the claim's words, whole and by halves. */
interface Places {
  one: number;
  two: number;
  gain: number;
  apart: number;
  place: number;
  lead: number;
  leftHalf: number;
  rightHalf: number;
  halvesDiffer: number;
}

/** What speaks for and against a claim; words as the reasons name them. */
export interface Evidence {
  features: Features;
  contentWords: number;
  bearing: Bearing;
  absentFigures: string[];
  otherFigures: string[];
  absentNames: string[];
  misplacedNames: string[];
  missingQuotes: string[];
  contradictions: string[];
  swapped: boolean;
  otherMeasures: string[];
}

/** Of a longer claim, only this much is looked at. */
const MOST_UNITS = 3000;
const MOST_FIGURES = 30;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:1[89]|20)\d\d|yesterday|today|tomorrow|week|month|year|decade|century|morning|evening|night|weekend)s?$/u;
const GENDERS: Readonly<Record<string, string>> = {
  he: 'm',
  his: 'm',
  him: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};

const share = (part: number, whole: number, empty = 0): number => (whole === 0 ? empty : part / whole);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Reads one claim against the text. */
export function evidenceFor(claim: string, text: ClaimText): Evidence {
  const read = claim.slice(0, MOST_UNITS);
  const sentences = splitSentences(read, null).map(({ start, end }) =>
    claimWords(read.slice(start, end), text.stopWords),
  );
  const words = sentences.flat();
  const content = words.filter((word) => word.content);
  const stems = new Set(content.map(({ stem }) => stem));
  const bearing = bestBearing(stems, text);
  const best = text.sentences[bearing.first]?.words ?? [];
  const both = [...best, ...(text.sentences[bearing.second]?.words ?? [])];
  const inBoth = new Set(both.map(({ stem }) => stem));
  const figures = figuresOf(read)
    .filter((figure) => figure.text.toLowerCase() !== 'one')
    .slice(0, MOST_FIGURES);
  const fits = figures.map((figure) => fitOf(figure, text.figures));
  const fitting = (fit: string): string[] =>
    figures.filter((_, order) => fits[order] === fit).map((figure) => figure.text);
  const names = nameEvidence(words, bearing, text);
  const otherMeasures = figures.filter((figure) => measuresOther(figure, text.figures));
  const quotes = missingQuotes(read, text);
  const polarity = polarityOf(words, best, both, text);
  const order = orderOf(words, best);
  const calendar = words.filter(({ word }) => CALENDAR.test(word));
  return {
    features: {
      ...formOf(read, words, quotes.quoted > 0),
      ...newWords(words, content, stems, text),
      ...neighboursOf(sentences, text),
      ...piecesOf(words, text),
      ...placesOf(content, stems, bearing, text),
      ...names.features,
      ...rolesOf(words, names.places, text.sentences[bearing.first], text),
      ...polarity.features,
      sentences: sentences.length,
      skips: skipsHeld(content, best),
      figures: figures.length,
      absentFigures: fitting('absent').length,
      otherFigures: fitting('elsewhere').length,
      otherUnits: figures.filter((figure) => countsOther(figure, text.figures)).length,
      strayFigures: words.filter(
        ({ stem }) => /^\d/u.test(stem) && text.places.has(stem) && !inBoth.has(stem),
      ).length,
      calendar: calendar.filter(({ word, stem }) => !text.words.has(word) && !text.places.has(stem)).length,
      quoted: quotes.quoted,
      missingQuotes: quotes.missing.length,
      inverted: order.inverted,
      swapped: order.swapped ? 1 : 0,
      repeated: content.length - stems.size,
      pronoun: gendersDiffer(words, bearing, text) ? 1 : 0,
      marksNames: text.marksNames ? 1 : 0,
      otherMeasures: otherMeasures.length,
    },
    contentWords: content.length,
    bearing,
    absentFigures: fitting('absent'),
    otherFigures: fitting('elsewhere'),
    absentNames: names.absent.map(({ written }) => written),
    misplacedNames: names.misplaced.map(({ written }) => written),
    missingQuotes: quotes.missing,
    contradictions: polarity.contradictions,
    swapped: order.swapped,
    otherMeasures: otherMeasures.map((figure) => figure.text),
  };
}

function newWords(
  words: readonly ClaimWord[],
  content: readonly ClaimWord[],
  stems: ReadonlySet<string>,
  text: ClaimText,
): NewWords {
  const absent = [...stems].filter((stem) => !text.places.has(stem));
  const surprises = absent.map(surpriseOf);
  const last = content.slice(-2);
  return {
    recall: share(stems.size - absent.length, stems.size, 1),
    weighted: 1 - share(weightOf(absent), weightOf(stems)),
    absent: absent.length,
    absentWeight: weightOf(absent),
    rarest: Math.max(0, ...absent.map(rarityOf)),
    novel: share(words.filter(({ word }) => !text.words.has(word)).length, words.length),
    predicate: share(last.filter(({ stem }) => text.places.has(stem)).length, last.length, 1),
    surprise: sum(surprises),
    surpriseSquared: sum(surprises.map((surprise) => surprise ** 2)),
    mostSurprise: Math.max(0, ...surprises),
  };
}

function placesOf(
  content: readonly ClaimWord[],
  stems: ReadonlySet<string>,
  bearing: Bearing,
  text: ClaimText,
): Places {
  const half = Math.ceil(content.length / 2);
  const bearingOf = (part: readonly ClaimWord[]): Bearing =>
    bestBearing(new Set(part.map(({ stem }) => stem)), text);
  const [left, right] = [bearingOf(content.slice(0, half)), bearingOf(content.slice(half))];
  const lead = text.sentences.slice(0, 3);
  const inLead = [...stems].filter((stem) => lead.some((sentence) => sentence.stems.has(stem)));
  return {
    one: bearing.one,
    two: bearing.two,
    gain: bearing.two - bearing.one,
    apart: bearing.second < 0 ? 0 : Math.min(Math.abs(bearing.first - bearing.second), 12),
    place: share(bearing.first, text.sentences.length),
    lead: share(weightOf(inLead), weightOf(stems), 1),
    leftHalf: left.one,
    rightHalf: right.one,
    halvesDiffer: left.first === right.first ? 0 : 1,
  };
}

/** Whether the claim says "he" or "she" where no sentence near the best one does. */
function gendersDiffer(words: readonly ClaimWord[], { first }: Bearing, { sentences }: ClaimText): boolean {
  const near = sentences.slice(Math.max(0, first - 2), first + 3).flatMap((sentence) => sentence.words);
  const genders = new Set(near.map(({ word }) => GENDERS[word]));
  return words.some(({ word }) => GENDERS[word] !== undefined && !genders.has(GENDERS[word]));
}
