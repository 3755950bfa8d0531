/** First words that point back to something the reader of a single sentence has not seen. */
const POINTING: Readonly<Record<string, string>> = {
  en:
    "he she it they this that these those his her its their him them such he's she's it's they're that's he'd she'd " +
    "they've we i we're i'm we've i've our my you your here there",
  es: 'él ella ellos ellas esto eso este esta estos estas ese esa esos esas su sus ello',
  fr: 'il elle ils elles ce cela ça ces cet cette celui celle ceux son sa ses leur leurs on',
  de: 'er sie es dies diese dieser dieses sein seine ihr ihre das dort deren dessen',
  pt: 'ele ela eles elas isso isto este esta estes estas esse essa esses essas seu sua seus suas',
  it: 'egli lui lei loro esso essa essi questo questa questi queste quello quella suo sua suoi',
  nl: 'hij zij ze het dit dat deze die zijn haar hun',
};

/** First words or phrases that tie a sentence to the one before it. */
const TYING: Readonly<Record<string, string>> = {
  en:
    'but and so or yet also then thus hence instead however meanwhile moreover furthermore additionally nevertheless ' +
    'nonetheless still besides therefore otherwise likewise similarly later afterwards afterward earlier too indeed ' +
    'because nor plus only neither both another others some many several either one',
  es: 'pero y además también sin entonces así aunque por',
  fr: 'mais et aussi ainsi donc puis enfin cependant pourtant or car',
  de: 'aber und auch doch denn so dann dabei zudem außerdem dagegen jedoch dazu damit daraufhin doch zudem hingegen',
  pt: 'mas e também além então assim porém já',
  it: 'ma e anche inoltre quindi poi però così infatti',
  nl: 'maar en ook dus toen daarna daarom bovendien echter',
};

const PHRASES: readonly RegExp[] = [
  /^(?:for (?:example|instance|starters)|in (?:addition|other words|contrast|fact|turn|response|that|this|the meantime|those|these)|as (?:a result|such|well|for)|at (?:that|the same) time|after (?:that|this|the \p{L}+,)|on the other hand|by contrast|of (?:those|these|course)|among (?:them|those|these)|according to (?:him|her|them)|asked (?:about|if|whether)|when asked)\b/iu,
  /^the (?:move|latter|former|pair|two|duo|trio|other|others|same|incident|news|case|decision|man|woman|comments?|remarks?|answer|ordeal)\b/iu,
  /^(?:the|\p{L}+|\d+) (?:day|week|month|year|hour|minute)s? (?:later|earlier|before|after|afterwards?)\b/iu,
];

/** "… he said": a quotation whose speaker only an earlier sentence names. */
const UNNAMED_SPEAKER =
  /[,.!?]["”’']*\s(?:he|she|they) (?:said|says|added|wrote|told|continued|explained|tweeted|argued|noted)\b/u;

const bare = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(' '));
const pointing = new Map(Object.entries(POINTING).map(([language, list]) => [language, bare(list)]));
const tying = new Map(Object.entries(TYING).map(([language, list]) => [language, bare(list)]));

/**
 * How far a sentence leans on the one before: 0 stands alone, 0.5 tied by a word, 1 begins with a pronoun or
 * the like. `words` are the sentence's words, lower-cased; `language` is a primary subtag, 0 where it is unknown.
 */
export function leaning(text: string, words: readonly string[], language: string): number {
  const first = words[0] ?? '';
  if (pointing.get(language)?.has(first) === true) return 1;
  if (tying.get(language)?.has(first) === true) return 0.5;
  if (language !== 'en') return 0;
  const opening = text.slice(0, 60).replace(/^["“‘']/u, '');
  return PHRASES.some((phrase) => phrase.test(opening)) || UNNAMED_SPEAKER.test(text.slice(0, 600)) ? 0.5 : 0;
}
