/** Porter's stemmer (1980), as ROUGE applies it: words of three letters or fewer stay as they are. */

const STEP_2 =
  'ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al entli:ent eli:e ousli:ous ization:ize ' +
  'ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble';
const STEP_3 = 'icate:ic ative: alize:al iciti:ic ical:ic ful: ness:';
const STEP_4 = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize';

type Rule = [suffix: string, replacement: string];
const rules = (list: string): Rule[] =>
  list
    .split(' ')
    .map((rule): Rule => [rule.split(':')[0] ?? '', rule.split(':')[1] ?? ''])
    // The longest suffix that fits is the one that counts.
    .sort((first, second) => second[0].length - first[0].length);
const step2 = rules(STEP_2);
const step3 = rules(STEP_3);
const step4 = rules(STEP_4);

/** Consonants as "c", vowels as "v": "y" is a vowel after a consonant. */
function shape(word: string): string {
  let pattern = '';
  for (const letter of word) {
    pattern += 'aeiou'.includes(letter) || (letter === 'y' && pattern.endsWith('c')) ? 'v' : 'c';
  }
  return pattern;
}
const measure = (word: string): number => shape(word).match(/vc/gu)?.length ?? 0;
const hasVowel = (word: string): boolean => shape(word).includes('v');
const endsShort = (word: string): boolean => shape(word).endsWith('cvc') && !/[wxy]$/u.test(word);

function replace(word: string, list: readonly Rule[], least: number): string {
  const rule = list.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) return word;
  const stem = word.slice(0, word.length - rule[0].length);
  if (rule[0] === 'ion' && !/[st]$/u.test(stem)) return word;
  return measure(stem) > least ? stem + rule[1] : word;
}

function pastAndProgressive(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /(?:ed|ing)$/u.test(word) ? word.replace(/(?:ed|ing)$/u, '') : null;
  if (stem === null || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/u.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

const known = new Map<string, string>();

/** The stem of a lower-case word. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  let stemmed = word
    .replace(/sses$/u, 'ss')
    .replace(/ies$/u, 'i')
    .replace(/([^s])s$/u, '$1');
  stemmed = pastAndProgressive(stemmed);
  if (stemmed.endsWith('y') && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`;
  stemmed = replace(replace(replace(stemmed, step2, 0), step3, 0), step4, 1);
  if (stemmed.endsWith('e')) {
    const shorter = stemmed.slice(0, -1);
    if (measure(shorter) > 1 || (measure(shorter) === 1 && !endsShort(shorter))) stemmed = shorter;
  }
  if (stemmed.endsWith('ll') && measure(stemmed) > 1) stemmed = stemmed.slice(0, -1);
  known.set(word, stemmed);
  return stemmed;
}
