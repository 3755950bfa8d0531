const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** English number words below a hundred. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, place): [string, number] => [word, 20 + 10 * place]),
]);

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';

/** English ordinals that are written as words. "Second" is left to the context. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(' ').map((word, place): [string, number] => [word, place + 1]),
);

/** Words that multiply the figure before them, in the languages we know best. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ...['thousand', 'k', 'mil', 'mille', 'tausend', 'mila', 'duizend'].map((word): [string, number] => [
    word,
    1e3,
  ]),
  ...'million mn m mln millón millones millions millionen milhão milhões milione milioni miljoen mio'
    .split(' ')
    .map((word): [string, number] => [word, 1e6]),
  ...'billion bn b billions milliarde milliarden milliard milliards miliardo miliardi miljard mrd'
    .split(' ')
    .map((word): [string, number] => [word, 1e9]),
  ...['trillion', 'tn', 'trn'].map((word): [string, number] => [word, 1e12]),
]);
