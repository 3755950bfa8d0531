/**
 * Words before a comma that only tie a sentence to the one before: left out, the rest says the same. "Otherwise",
 * "allegedly", "in theory", "if so" are none: without them the rest would say more than the text.
 */
const BEFORE_COMMA: Readonly<Record<string, string>> = {
  en:
    'however|meanwhile|moreover|furthermore|additionally|in addition|also|besides|nevertheless|nonetheless|still|yet|' +
    'but|and|so|even so|as a result|consequently|therefore|thus|hence|accordingly|as such|in turn|in response|' +
    'that said|having said that|in the meantime|meantime|at the same time|on the other hand|on the one hand|' +
    'by contrast|in contrast|in comparison|similarly|likewise|in other words|in fact|indeed|for example|for instance|' +
    'of course|to be sure|after all|either way|anyway|incidentally|separately|finally|lastly|plus|well|in short|' +
    'in sum|to that end|elsewhere',
  es:
    'sin embargo|no obstante|además|asimismo|por otra parte|por otro lado|por su parte|mientras tanto|en tanto|' +
    'entretanto|así|de hecho|por tanto|por lo tanto|en consecuencia|pese a ello|a su vez|de igual manera|en cambio|' +
    'también|por ejemplo|es decir|finalmente',
  fr:
    'cependant|toutefois|néanmoins|pourtant|par ailleurs|en outre|de plus|en effet|de son côté|pour sa part|' +
    'en revanche|par contre|ainsi|par conséquent|en conséquence|pendant ce temps|entre-temps|enfin|par exemple|or',
  de: 'übrigens|immerhin|kurzum|kurz gesagt|mit anderen worten',
  pt:
    'no entanto|entretanto|contudo|todavia|porém|além disso|por outro lado|por sua vez|enquanto isso|assim|' +
    'dessa forma|desta forma|de fato|por isso|portanto|também|em resposta|por exemplo|ou seja|por fim',
  it:
    'tuttavia|inoltre|intanto|nel frattempo|però|infatti|dunque|quindi|di conseguenza|dal canto suo|invece|' +
    'per esempio|ad esempio|insomma|infine|del resto',
  nl: 'bovendien|daarnaast|echter|kortom|ondertussen|intussen|overigens|trouwens',
};

/** Words that tie without a comma: "But Calder …". "So" is none of them: it may belong to a name. */
const BARE: Readonly<Record<string, string>> = {
  en: 'but|and yet|and|yet',
  es: 'pero|y',
  fr: 'mais|et',
  pt: 'mas|e',
  it: 'ma|e',
  nl: 'maar|en',
};

function patternOf(language: string): RegExp {
  const commas = BEFORE_COMMA[language] ?? '';
  const bare = BARE[language] ?? '';
  const alternatives = [
    `(?:(?:${bare || commas})\\s)?(?:${commas}),\\s`,
    ...(bare === '' ? [] : [`(?:${bare})\\s`]),
  ];
  return new RegExp(`^(?:${alternatives.join('|')})`, 'iu');
}

const patterns = new Map(Object.keys(BEFORE_COMMA).map((language) => [language, patternOf(language)]));

/** The longest of them, with room. */
const LOOK = 60;

/**
 * UTF-16 units of the connective a sentence begins with, 0 where there is none; whether the rest could begin a
 * sentence is for the caller to see. `language` is a primary subtag.
 */
export function connectiveLength(sentence: string, language: string): number {
  return patterns.get(language)?.exec(sentence.slice(0, LOOK))?.[0].length ?? 0;
}
