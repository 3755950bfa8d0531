import { splitSentences } from '../../src/summary/sentences/sentences.ts';

/** A sentence that the article bears, or one with an error planted in it. */
export interface PlantedClaim {
  claim: string;
  label: 0 | 1;
  kind: string;
}

interface Source {
  article: string;
  summary: readonly string[];
}

type Random = () => number;

const CONTRARY_WORDS = new Map(
  'rose:fell fell:rose rise:fall fall:rise increase:decrease decrease:increase increased:decreased won:lost lost:won more:less before:after after:before higher:lower up:down down:up first:last approved:rejected rejected:approved opened:closed accepted:refused supported:opposed son:daughter father:mother brother:sister man:woman woman:man guilty:innocent best:worst largest:smallest arrested:released'
    .split(' ')
    .map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);
const DAYS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December'.split(
    ' ',
  );
const DATE = new RegExp(DAYS.join('|'), 'u');
/** What follows or comes before a figure, each with what is put in its place. */
const CURRENCIES: readonly [RegExp, string][] = [
  [/\$(?=\d)/u, '£'],
  [/£(?=\d)/u, '$'],
  [/€(?=\d)/u, '$'],
  [/(?<=(?:\d|million|billion) )dollars/u, 'euros'],
  [/(?<=(?:\d|million|billion) )pounds/u, 'dollars'],
  [/(?<=(?:\d|million|billion) )euros/u, 'pounds'],
  [/(?<=\d)(?: percent|%)/u, ' million'],
];
const FIGURE_BEFORE = '(?<=(?:\\d|two|three|four|five|six|seven|eight|nine|ten|twelve) )';
const UNITS: readonly [RegExp, string][] = [
  ['months', 'years'],
  ['years', 'months'],
  ['days', 'weeks'],
  ['weeks', 'days'],
  ['hours', 'minutes'],
  ['minutes', 'hours'],
  ['miles', 'metres'],
  ['feet', 'miles'],
  ['people', 'companies'],
  ['men', 'dogs'],
  ['children', 'officers'],
  ['games', 'years'],
].map(([from = '', to = '']): [RegExp, string] => [new RegExp(`${FIGURE_BEFORE}${from}\\b`, 'u'), to]);

function swapped(sentence: string, pairs: readonly (readonly [RegExp, string])[]): string | null {
  const pair = pairs.find(([pattern]) => pattern.test(sentence));
  return pair === undefined ? null : sentence.replace(...pair);
}

const AUXILIARY = /\b(?:is|are|was|were|will|would|can|could|should|has|have|had|must)\b/u;
const PAST = /\b(\p{Ll}{2,}?)(ed)\b/u;
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+){0,2}/gu;
const NUMBER =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d])|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b/u;
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'twenty'];

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** Capitalised words within sentences, but for days and months. */
const namesIn = (text: string): string[] => (text.match(NAME) ?? []).filter((name) => !DATE.test(name));

/** Each way to spoil a sentence; null where it has nothing to spoil. `foreign` is a name of another article. */
const PLANTS: Readonly<
  Record<string, (sentence: string, article: string, foreign: string, random: Random) => string | null>
> = {
  number: (sentence, article, _, random) => {
    const match = NUMBER.exec(sentence);
    if (match === null) return null;
    const [written] = match;
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const other = /^\d/u.test(written)
        ? written.replace(/\d/u, () => String(1 + Math.floor(random() * 9)))
        : (pick(WORDS, random) ?? '');
      if (other !== written && !article.includes(other)) return sentence.replace(written, other);
    }
    return null;
  },
  name: (sentence, _article, foreign, random) => {
    const name = pick(namesIn(sentence), random);
    return name === undefined ? null : sentence.replace(name, foreign);
  },
  ownName: (sentence, article, _, random) => {
    const name = pick(namesIn(sentence), random);
    const others = namesIn(article).filter((other) => !sentence.includes(other));
    const other = pick(others, random);
    return name === undefined || other === undefined || name.includes(other) || other.includes(name)
      ? null
      : sentence.replace(name, other);
  },
  negation: (sentence) => {
    if (/\b(?:not|no|never)\b|n't/u.test(sentence)) return null;
    if (AUXILIARY.test(sentence)) return sentence.replace(AUXILIARY, (verb) => `${verb} not`);
    return PAST.test(sentence) ? sentence.replace(PAST, 'did not $1') : null;
  },
  affirmation: (sentence) =>
    / (?:not|never) /u.test(sentence) ? sentence.replace(/ (?:not|never) /u, ' ') : null,
  currency: (sentence) => swapped(sentence, CURRENCIES),
  unit: (sentence) => swapped(sentence, UNITS),
  date: (sentence, article, _, random) => {
    const day = DATE.exec(sentence)?.[0];
    const others = DAYS.filter((other) => !article.includes(other));
    return day === undefined ? null : sentence.replace(day, pick(others, random) ?? day);
  },
  roles: (sentence, article) => {
    const known = new Set(namesIn(article));
    const names = sentence.match(/\p{Lu}[\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+){0,2}/gu) ?? [];
    const [first, second] = [...new Set(names)].filter((name) => known.has(name));
    if (first === undefined || second === undefined || first.includes(second) || second.includes(first))
      return null;
    return sentence.replace(first, '\u0000').replace(second, first).replace('\u0000', second);
  },
  contrary: (sentence) => {
    const word = sentence.match(/\p{L}+/gu)?.find((candidate) => CONTRARY_WORDS.has(candidate));
    return word === undefined
      ? null
      : sentence.replace(new RegExp(`\\b${word}\\b`, 'u'), CONTRARY_WORDS.get(word) ?? '');
  },
};

/** A few right and as many spoiled sentences for each article, drawn by `random`. */
export function plantedClaims(
  sources: readonly Source[],
  random: Random,
): { article: string; claims: PlantedClaim[] }[] {
  return sources.map(({ article, summary }, index) => {
    const other = sources[(index + 7) % sources.length] ?? { article: '', summary: [] };
    const sentences = splitSentences(article, 'en').map(({ start, end }) => article.slice(start, end));
    const usable = (sentence: string): boolean =>
      sentence.length > 40 && sentence.length < 240 && !sentence.includes('\n');
    const written = summary.filter(usable).slice(0, 3);
    const copied = sentences.filter(usable).slice(0, 12);
    const right = [...written, ...(copied.length > 0 ? [pick(copied, random) ?? ''] : [])];
    const claims: PlantedClaim[] = right.map((claim, order) => ({
      claim,
      label: 1,
      kind: order < written.length ? 'written' : 'copied',
    }));
    for (const sentence of copied.slice(0, 6)) {
      const [kind, same]: [string, string] =
        random() < 0.5
          ? ['respelled', respelled(sentence)]
          : ['shortened', sentence.replace(/,[^,]{1,80}$/u, '.')];
      if (same !== sentence) claims.push({ claim: same, label: 1, kind });
    }
    const foreign = pick(namesIn(other.article), random) ?? 'Marlow';
    for (const [kind, plant] of Object.entries(PLANTS)) {
      const begin = Math.floor(random() * right.length);
      const [base, spoiled] = firstSpoiled([...right.slice(begin), ...right.slice(0, begin)], (sentence) =>
        plant(sentence, article, foreign, random),
      );
      if (spoiled !== null && spoiled !== base) claims.push({ claim: spoiled, label: 0, kind });
    }
    const tail = pick(other.summary.filter(usable), random);
    const begun = pick(right, random)?.split(' ');
    if (tail !== undefined && begun !== undefined) {
      const end = tail.split(' ');
      claims.push({
        claim: [
          ...begun.slice(0, Math.ceil(begun.length / 2)),
          ...end.slice(Math.floor(end.length / 2)),
        ].join(' '),
        label: 0,
        kind: 'invented',
      });
    }
    const [from, to] = [pick(copied, random)?.split(' '), pick(copied, random)?.split(' ')];
    if (from !== undefined && to !== undefined && from[0] !== to[0]) {
      const glued = [...from.slice(0, Math.ceil(from.length / 2)), ...to.slice(Math.floor(to.length / 2))];
      claims.push({ claim: glued.join(' '), label: 0, kind: 'glued' });
    }
    return { article, claims };
  });
}

/** The same sentence with its figures written another way. */
function respelled(sentence: string): string {
  return sentence
    .replace(/(?<=\d) million\b/gu, 'm')
    .replace(/(?<=\d) billion\b/gu, 'bn')
    .replace(/(?<=\d)(?: percent| per cent)\b/gu, '%')
    .replace(/\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/gu, (word) =>
      String(2 + WORDS.indexOf(word)),
    );
}

function firstSpoiled(
  sentences: readonly string[],
  plant: (sentence: string) => string | null,
): [string, string | null] {
  for (const sentence of sentences) {
    const spoiled = plant(sentence);
    if (spoiled !== null) return [sentence, spoiled];
  }
  return ['', null];
}
