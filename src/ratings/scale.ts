import type { AllSidesLabel } from './rating-records.ts';

/** The five places of AllSides' scale, left to right. "Mixed" and "not rated" have no place on it. */
export const SCALE = [
  'Left',
  'Lean Left',
  'Center',
  'Lean Right',
  'Right',
] as const satisfies AllSidesLabel[];

/** What the icon and the badges show in the space of a letter or two. */
export type Mark = 'l' | 'll' | 'c' | 'lr' | 'r' | 'mixed' | 'unrated';

const MARKS: Record<AllSidesLabel, Mark> = {
  Left: 'l',
  'Lean Left': 'll',
  Center: 'c',
  'Lean Right': 'lr',
  Right: 'r',
  Mixed: 'mixed',
};

/** Place on the scale, 0 (Left) … 4 (Right); null for a label that has none. */
export function placeOf(label: string): number | null {
  const place = SCALE.findIndex((step) => step === label);
  return place < 0 ? null : place;
}

/** The mark of a label; "unrated" for none. */
export function markOf(label: string | null): Mark {
  return label !== null && isAllSidesLabel(label) ? MARKS[label] : 'unrated';
}

/** The letters of a mark: L, LL, C, LR, R, M, – */
export function lettersOf(mark: Mark): string {
  if (mark === 'mixed') return 'M';
  return mark === 'unrated' ? '–' : mark.toUpperCase();
}

function isAllSidesLabel(label: string): label is AllSidesLabel {
  return Object.hasOwn(MARKS, label);
}
