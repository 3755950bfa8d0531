import { type SpeechWords, speechWords } from './speech-words.ts';
import type { SpokenWord } from './spoken-words.ts';

/** Sizes of a sentence in words, as long as nothing forces another: a change of speakers, or the end. */
const SHORTEST = 5;
const LONGEST = 40;
/** Captions with stops have one in so many words at least. */
const USUAL = 30;
/** Longer than this without a stop, captions that else have stops have lost them. */
const LOST = 60;
/** Seconds: a longer pause says no more. */
const LONG_PAUSE = 2.5;
const STOP = /[.?!…。！？؟।۔]["'”’»)\]」』）]*$/u;
const ABBREVIATION =
  /^(?:(?:\p{L}\.)+|(?:mr|mrs|ms|dr|st|prof|gen|sen|rep|gov|lt|col|sgt|jr|sr|vs|no|bzw|ca)\.)$/iu;
/** How predicates end in Japanese and Korean: where one ends a fragment, a sentence ends. */
const PREDICATE =
  /(?:です|ます|ました|ません|でした|でしょう|ください|だった|[がはも]ない|のだ|(?:です|ます|ました)[よねが]|니다|[어아해]요|네요|죠|까요)$/u;

/** The words from `first` to `last` (indices). `restored` where the captions do not show it to be a sentence. */
export interface SpokenSentence {
  first: number;
  last: number;
  restored: boolean;
}

/**
 * Sentences of a transcript. Where the captions have stops, these count. Where a machine heard them without, sentences
 * end at pauses and before words that open one, never after a word that needs another. `parts` are seconds at which a
 * part of the video begins. Linear in the number of words.
 */
export function spokenSentences(
  words: readonly SpokenWord[],
  language: string | null,
  parts: readonly number[],
): SpokenSentence[] {
  const sentences: SpokenSentence[] = [];
  const stops = words.filter(isStopped).length;
  const stopped = stops * USUAL >= sizeOf(words);
  const scores = scoresOf(words, language, parts);
  let from = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next !== undefined && !next.turn && !isStopped(word)) return;
    const run = words.slice(from, index + 1);
    const restored = !stopped || sizeOf(run) > LOST;
    const ends = restored ? endsWithin(run, scores.slice(from, index + 1)) : [];
    for (const end of [...ends, run.length - 1]) {
      sentences.push({ first: (sentences.at(-1)?.last ?? -1) + 1, last: from + end, restored });
    }
    from = index + 1;
  });
  return sentences;
}

function isStopped({ text }: SpokenWord): boolean {
  return STOP.test(text) && !ABBREVIATION.test(text);
}

function sizeOf(words: readonly SpokenWord[]): number {
  return words.reduce((sum, word) => sum + word.size, 0);
}

/**
 * Indices of words within a run behind which a sentence ends, but for its last: of all ways to divide the run the one
 * in which the most speaks for the places and the least against the lengths.
 */
function endsWithin(run: readonly SpokenWord[], scores: readonly number[]): number[] {
  const worth = [0];
  const starts = [0];
  for (let end = 1; end <= run.length; end += 1) {
    let size = 0;
    let best = -Infinity;
    for (let start = end - 1; start >= 0; start -= 1) {
      size += run[start]?.size ?? 1;
      if (size > LONGEST && start < end - 1) break;
      const value = (worth[start] ?? 0) + (start === 0 ? 0 : (scores[start] ?? 0)) - lengthCost(size);
      if (value > best) [best, starts[end]] = [value, start];
    }
    worth.push(best);
  }
  const ends: number[] = [];
  for (let start = starts[run.length] ?? 0; start > 0; start = starts[start] ?? 0) ends.push(start - 1);
  return ends.reverse();
}

/** What a sentence of this many words must have in its favour: the more the further it is from the usual length. */
function lengthCost(size: number): number {
  return 1 + ((size - 14) / 20) ** 2 + (size < SHORTEST ? 2.5 : 0);
}

/** For each word how much speaks for a new sentence before it. */
function scoresOf(words: readonly SpokenWord[], language: string | null, parts: readonly number[]): number[] {
  const plain = words.map(({ text }) =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[^\p{L}\p{N}'-]/gu, ''),
  );
  const speech = speechWords(language, plain);
  const firsts = words.filter((word) => word.start !== null);
  // Whole seconds, as a transcript shows them, may be one off.
  const grain = firsts.every(({ start }) => Number.isInteger(start)) ? 0.8 : 0;
  const capital = firsts.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 5 < firsts.length * 3;
  let part = 0;
  let before = -1;
  return words.map((word, index) => {
    let score = speech === null ? 0 : openness(plain, index, speech);
    if (word.start === null) return score;
    score += Math.min(Math.max(0, word.pause - grain), LONG_PAUSE);
    while ((parts[part] ?? Infinity) <= word.start) part += 1;
    if ((parts[part - 1] ?? -1) > before) score += 2;
    before = word.start;
    if (capital && /^\p{Lu}\p{Ll}/u.test(word.text)) score += 1;
    return score + 0.25 + (PREDICATE.test(words[index - 1]?.text ?? '') ? 3 : 0);
  });
}

function openness(plain: readonly string[], index: number, speech: SpeechWords): number {
  const [before = '', word = '', next = ''] = [plain[index - 1], plain[index], plain[index + 1]];
  if (speech.unfinished.has(before)) return -5;
  const hangs = speech.hanging.has(before) ? 1.5 : 0;
  if (speech.joined.has(`${word}-${next}`)) return -1;
  if (speech.openers.has(word) || speech.openers.has(`${word}-${next}`)) return 2.25 - hangs;
  if (speech.starters.has(word) || speech.starters.has(`${word}-${next}`)) return 1 - hangs;
  return speech.unfinished.has(word) ? -1 : -hangs;
}
