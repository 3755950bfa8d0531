import { drawLetters, type LetterName } from './letters.ts';

/** What the toolbar can say: the product's own mark, or where the page's outlet stands. */
export type Mark = 'default' | 'l' | 'll' | 'c' | 'lr' | 'r' | 'mixed' | 'unrated';

interface Drawing {
  letters: readonly LetterName[];
  /** Steps of the five-step scale that stand tall, 0 = Left … 4 = Right. */
  raised: readonly number[];
}

const DRAWINGS: Record<Mark, Drawing> = {
  default: { letters: ['M'], raised: [2] },
  l: { letters: ['L'], raised: [0] },
  ll: { letters: ['L', 'L'], raised: [1] },
  c: { letters: ['C'], raised: [2] },
  lr: { letters: ['L', 'R'], raised: [3] },
  r: { letters: ['R'], raised: [4] },
  // Mixed is a rating across the whole scale, unrated is no place on it.
  mixed: { letters: ['M'], raised: [0, 1, 2, 3, 4] },
  unrated: { letters: ['–'], raised: [] },
};

export const MARKS = Object.keys(DRAWINGS) as Mark[];

const RATING_COLOURS = {
  tile: '#ece9f8',
  letters: '#4b3f8f',
  low: '#a094d2',
  tall: '#4b3f8f',
  edge: '#4b3f8f',
};
const PRODUCT_COLOURS = {
  tile: '#1d2025',
  letters: '#fdfcf9',
  low: '#8a8f99',
  tall: '#b9aef5',
  edge: '#fdfcf9',
};

/** One icon as SVG, drawn on a 16-unit grid that 16, 32, 48 and 128 px divide without remainder. */
export function iconSvg(mark: Mark, size: number): string {
  const { letters, raised } = DRAWINGS[mark];
  const colours = mark === 'default' ? PRODUCT_COLOURS : RATING_COLOURS;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">`,
    `<rect width="16" height="16" rx="3.5" fill="${colours.tile}"/>`,
    // The edge keeps the tile whole on a toolbar of its own colour.
    `<rect x=".25" y=".25" width="15.5" height="15.5" rx="3.25" fill="none" stroke="${colours.edge}" stroke-opacity=".35" stroke-width=".5"/>`,
    drawLetters(letters, 8, 2, colours.letters),
    ...[0, 1, 2, 3, 4].map((step) => {
      const tall = raised.includes(step);
      const height = tall ? 3 : 1;
      return `<rect x="${1 + step * 3}" y="${14 - height}" width="2" height="${height}" rx=".3" fill="${tall ? colours.tall : colours.low}"/>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}
