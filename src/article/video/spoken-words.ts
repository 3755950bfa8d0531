import type { Utterance } from './captions.ts';

/** One word of a transcript; in scripts without spaces, what stands between two spaces or stops. */
export interface SpokenWord {
  text: string;
  /** What stands before it where it does not begin a paragraph: a space or nothing. */
  glue: '' | ' ';
  /** About how many words of an alphabetic script it is worth. */
  size: number;
  /** Seconds, where a fragment of the captions begins with it. */
  start: number | null;
  turn: boolean;
  /** Seconds of silence before it, beyond what the words before needed; 0 within a fragment. */
  pause: number;
}

const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF]/g;
const STOP_ENDS = /[^\s。！？]*[。！？]+[」』）”]*|[^\s。！？]+/gu;

/** The words of all utterances in order. */
export function spokenWords(utterances: readonly Utterance[]): SpokenWord[] {
  const words: SpokenWord[] = [];
  const split = utterances.map(({ text }) => [...text.matchAll(STOP_ENDS)]);
  const sizes = split.map((parts) => parts.reduce((sum, [part]) => sum + sizeOf(part), 0));
  const pace = paceOf(utterances, sizes);
  utterances.forEach(({ start, text, turn }, at) => {
    const before = utterances[at - 1];
    const pause = before === undefined ? 0 : start - before.start - (sizes[at - 1] ?? 0) * pace;
    split[at]?.forEach((part, index) => {
      const first = index === 0;
      const spaced = first
        ? isSpaced(words.at(-1)?.text ?? '', part[0])
        : /\s/.test(text.charAt(part.index - 1));
      words.push({
        text: part[0],
        glue: spaced ? ' ' : '',
        size: sizeOf(part[0]),
        start: first ? start : null,
        turn: first && turn,
        pause: first ? Math.max(0, pause) : 0,
      });
    });
  });
  return words;
}

/** Slower than this nobody speaks, in seconds a word: there are pauses in it. */
const SLOWEST = 0.5;

/** Seconds that a word takes, as the middle one of all fragments has it. */
function paceOf(utterances: readonly Utterance[], sizes: readonly number[]): number {
  const paces = utterances
    .map(({ start }, index) => ((utterances[index + 1]?.start ?? start) - start) / (sizes[index] ?? 1))
    .filter((pace) => pace > 0)
    .sort((first, second) => first - second);
  return Math.min(paces[paces.length >> 1] ?? 0, SLOWEST);
}

function sizeOf(word: string): number {
  return Math.max(1, (word.match(UNSPACED)?.length ?? 0) * 0.4);
}

function isSpaced(left: string, right: string): boolean {
  return (
    !/[\u3000-\u30FF\u3400-\u9FFF\uFF01-\uFF60]$/.test(left) ||
    !/^[\u3000-\u30FF\u3400-\u9FFF\uFF01-\uFF60]/.test(right)
  );
}
