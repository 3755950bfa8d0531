/** A letter as strokes on the icon's 16-unit grid: 7 units high, pen 2 units wide, so edges fall on whole pixels. */
export interface Letter {
  width: number;
  path: string;
}

// Drawn, not set in a font: a font differs from machine to machine and blurs at 16 px.
const LETTERS = {
  L: { width: 5, path: 'M1 0V6H5' },
  C: { width: 6, path: 'M6 1H3.5A2.5 2.5 0 0 0 3.5 6H6' },
  R: { width: 5, path: 'M1 7V1H2.6A1.5 1.5 0 0 1 2.6 4H1M2.2 3.6L4.2 7' },
  M: { width: 8, path: 'M1 7V0.5L4 4.4L7 0.5V7' },
  '–': { width: 8, path: 'M0 3H8M0 4H8' },
} as const satisfies Record<string, Letter>;

export type LetterName = keyof typeof LETTERS;

/** Letters side by side, centred on `centre`, their top at `top`. */
export function drawLetters(
  names: readonly LetterName[],
  centre: number,
  top: number,
  colour: string,
): string {
  const gap = 2;
  const letters = names.map((name) => LETTERS[name]);
  const width = letters.reduce((sum, letter) => sum + letter.width, gap * (letters.length - 1));
  // Half a pixel off centre rather than both edges blurred.
  let left = Math.round(centre - width / 2);
  const strokes = letters.map((letter) => {
    const drawn = `<path transform="translate(${left} ${top})" d="${letter.path}"/>`;
    left += letter.width + gap;
    return drawn;
  });
  return `<g fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round">${strokes.join('')}</g>`;
}
