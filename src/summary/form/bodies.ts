/** Nouns that stand for a body just named, by the word in its name: "the university" for "Milltown University". */
const HEADS: Readonly<Record<string, string>> = {
  university: 'University',
  college: 'College',
  council: 'Council',
  committee: 'Committee',
  commission: 'Commission',
  ministry: 'Ministry',
  department: 'Department',
  agency: 'Agency',
  court: 'Court',
  bank: 'Bank',
  party: 'Party',
  foundation: 'Foundation',
  association: 'Association',
  federation: 'Federation',
  institute: 'Institute',
  museum: 'Museum',
  hospital: 'Hospital',
  airline: 'Airlines|Airways|Air',
  company: 'Inc|Corp|Corporation|Ltd|Limited|plc|LLC|Co|GmbH|Holdings',
  club: 'FC|Football Club',
  union: 'Union',
  group: 'Group',
};

/** The nouns of which a name in the sentence before may tell what they mean. */
export const BODY_NOUNS = Object.keys(HEADS).join('|');

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}&'’-]{0,30}\s){0,5}`;

/** Made when first asked for: an article has few of them, and each takes half a millisecond. */
const patterns = new Map<string, RegExp>();

function patternOf(noun: string): RegExp | null {
  if (!Object.hasOwn(HEADS, noun)) return null;
  const pattern =
    patterns.get(noun) ??
    new RegExp(
      String.raw`(?<![\p{L}\p{N}&'’-])${NAME}(?:${HEADS[noun] ?? ''})\b\.?(?:\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}\p{M}'’-]{0,30}(?:\s\p{Lu}[\p{L}\p{M}'’-]{0,30}){0,3})?`,
      'gu',
    );
  patterns.set(noun, pattern);
  return pattern;
}

/** Where a sentence names the one body that a noun after it can mean, in UTF-16 offsets; null where not just one. */
export function bodyNamed(text: string, noun: string): { start: number; end: number } | null {
  const pattern = patternOf(noun);
  if (
    pattern === null ||
    new RegExp(String.raw`\b(?:an?|another|other|two|three|both)\s(?:\p{Ll}+\s){0,3}${noun}`, 'iu').test(text)
  )
    return null;
  const found = [...text.matchAll(pattern)];
  const [only] = found;
  if (found.length !== 1 || only === undefined) return null;
  const name = only[0].replace(/^(?:The|A|An|In|At|On|For|By)\s/u, '').replace(/\.$/u, '');
  // The noun alone, or one that many bear ("Supreme Court" is one, "Council" none).
  if (!/\s/u.test(name)) return null;
  // "Committee on Bridges": where the name goes on, and where a date begins, is not told apart.
  if (/^\s(?:on|in|at)\s\p{Lu}/u.test(text.slice(only.index + only[0].length))) return null;
  const start = only.index + only[0].indexOf(name);
  return { start, end: start + name.length };
}
