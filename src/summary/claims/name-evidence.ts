import { GAP, type ClaimText } from './claim-text.ts';
import type { ClaimWord } from './claim-words.ts';
import { isKnownName, namePlaces } from './names.ts';
import { standNear } from './neighbours.ts';
import { weightOf, type Bearing } from './support.ts';

/** What the claim's names tell. Counts, but for two. */
export interface NameFeatures {
  names: number;
  absentNames: number;
  absentNameShare: number;
  /** Known, but not in the sentences that bear the claim nor beside the best. */
  strayNames: number;
  /** 1 where the best sentence has another name and lacks one of the claim's. */
  replacedName: number;
  /** The least share of the claim's other words that stand in one sentence with a name. */
  company: number;
  /** Names that stand near neither of the words they stand between in the claim; near only one of the two. */
  misplacedNames: number;
  halfPlacedNames: number;
  /** Names one after the other that the text's sentences have only the other way round; that they have so. */
  reversedNames: number;
  confirmedNames: number;
}

/** Compares the names of a claim with the text; `absent` are those the text lacks. */
export function nameEvidence(
  words: readonly ClaimWord[],
  bearing: Bearing,
  text: ClaimText,
): { features: NameFeatures; places: number[]; absent: ClaimWord[]; misplaced: ClaimWord[] } {
  const places = namePlaces(words, text);
  const names = places.map((place) => words[place]).filter((word) => word !== undefined);
  const absent = names.filter((name) => !isKnownName(name, text));
  const known = names.filter((name) => isKnownName(name, text));
  const { first, second } = bearing;
  const around = [first - 1, first, first + 1, second].map((index) => text.sentences[index]?.stems);
  const best = text.sentences[first];
  const own = new Set(words.map(({ stem }) => stem));
  const lacks = names.some(({ stem }) => best?.stems.has(stem) !== true);
  const others = namePlaces(best?.words ?? [], text).some(
    (place) => !own.has(best?.words[place]?.stem ?? ''),
  );
  const held = places.map((place) => neighboursHeld(place, new Set(places), words, text));
  const features: NameFeatures = {
    names: names.length,
    absentNames: absent.length,
    absentNameShare: names.length === 0 ? 0 : absent.length / names.length,
    strayNames: known.filter(({ stem }) => !around.some((stems) => stems?.has(stem) === true)).length,
    replacedName: lacks && others ? 1 : 0,
    company: companyOf(names, words, text),
    misplacedNames: held.filter((share) => share === 0).length,
    halfPlacedNames: held.filter((share) => share > 0 && share < 1).length,
    ...ordersOf(places, words, text),
  };
  return { features, places, absent, misplaced: names.filter((_, order) => held[order] === 0) };
}

/** Share of the content words before and after the name that the text has near it, too; 1 for unknown names. */
function neighboursHeld(
  place: number,
  named: ReadonlySet<number>,
  words: readonly ClaimWord[],
  text: ClaimText,
): number {
  const name = words[place]?.stem ?? '';
  if (!text.places.has(name)) return 1;
  const next = (step: number): string | undefined => {
    let other = place + step;
    while (words[other] !== undefined && (named.has(other) || words[other]?.content !== true)) other += step;
    return words[other]?.stem;
  };
  const [before, after] = [next(-1), next(1)];
  const held: boolean[] = [];
  if (before !== undefined) held.push(standNear(before, name, text, GAP + 2));
  if (after !== undefined) held.push(standNear(name, after, text, GAP + 2));
  return held.length === 0 ? 1 : held.filter(Boolean).length / held.length;
}

const MOST_HOLDERS = 60;

/** Names that do not stand side by side, two by two, by their order in the sentences that hold both. */
function ordersOf(places: readonly number[], words: readonly ClaimWord[], text: ClaimText) {
  let [reversedNames, confirmedNames] = [0, 0];
  for (const [order, place] of places.slice(1).entries()) {
    const before = places[order] ?? place;
    const [first, second] = [words[before]?.stem ?? '', words[place]?.stem ?? ''];
    if (place - before < 2 || first === second) continue;
    const found = new Set<boolean>();
    for (const index of (text.holders.get(first) ?? []).slice(0, MOST_HOLDERS)) {
      const sentence = text.sentences[index];
      if (sentence?.stems.has(second) !== true) continue;
      const stems = sentence.words.map(({ stem }) => stem);
      found.add(stems.indexOf(first) < stems.lastIndexOf(second));
    }
    if (found.has(true)) confirmedNames += 1;
    else if (found.has(false)) reversedNames += 1;
  }
  return { reversedNames, confirmedNames };
}

function companyOf(names: readonly ClaimWord[], words: readonly ClaimWord[], text: ClaimText): number {
  const inNames = new Set(names.map(({ stem }) => stem));
  const rest = words.filter(({ content, stem }) => content && !inNames.has(stem)).map(({ stem }) => stem);
  const others = [...new Set(rest)];
  const total = weightOf(others);
  let least = 1;
  for (const name of inNames) {
    const holders = (text.holders.get(name) ?? []).slice(0, MOST_HOLDERS);
    const shares = holders.map((index) => {
      const held = weightOf(others.filter((stem) => text.sentences[index]?.stems.has(stem) === true));
      return total === 0 ? 1 : held / total;
    });
    if (shares.length > 0) least = Math.min(least, Math.max(...shares));
  }
  return least;
}
