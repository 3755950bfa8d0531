import type { Language } from '../words/language.ts';

/** What people say while they look for words, by language; in lower case, apostrophes straight. */
export interface SpeechHabits {
  /** Begin sentences; a comma may follow. */
  openers: RegExp;
  /** Sounds of hesitation, said anywhere. */
  sounds: RegExp;
  /** Said between two commas. */
  asides: RegExp;
  /** Small words of which nobody means two: the first goes. */
  doubled: RegExp;
}

function habits(openers: string, sounds: string, asides: string, doubled: string): SpeechHabits {
  return {
    openers: new RegExp(`^(?:${openers})(?=[\\s,])[,.…]*\\s+`, 'iu'),
    sounds: new RegExp(`(,?)(?:\\s+(?:${sounds})(,?))+(?=\\s)`, 'giu'),
    asides: new RegExp(`,\\s(?:${asides}),(?=\\s)`, 'giu'),
    doubled: new RegExp(`(?<![\\p{L}\\p{N}'’-])(${doubled})(,?\\s+)\\1(?=\\s)`, 'giu'),
  };
}

export const speechHabits: Readonly<Record<Language, SpeechHabits>> = {
  en: habits(
    'but|so|and so|okay|ok|okay so|well|um+|uh+|er|erm|you know|i mean|look|listen|now|and now|and|yeah|yes|right|all right|alright|oh|ah|again|anyway|of course|in fact|you see',
    'um+|uh+|erm|uhm|umm',
    'you know|like|uh|um|er|sort of|kind of|you see|if you will|if you like|so to speak',
    "the|a|an|of|to|in|and|but|or|i|we|he|they|it's|it|there's|that's|i'm|we're|they're|he's|she's|for|with|at|from|because|is|are|was|were|i think|we have|there is|there are|you know|this|their|our|(?:i|we|you|they|he|she|it)(?:'(?:m|re|s|ve|ll|d))? [\\p{L}']{1,12}",
  ),
  es: habits(
    'pero|bueno|pues|entonces|y bueno|mira|mire|este|eh+|o sea|a ver|claro|y|sí',
    'eh+|em+|mmm+',
    'eh|bueno|o sea|digamos|sabes|¿no\\?|verdad|pues',
    'el|la|los|las|un|una|de|del|y|en|a|con|por|para|es|son|yo|se|su',
  ),
  fr: habits(
    'mais|alors|bon|ben|eh bien|euh|donc|voilà|et puis|et|oui|écoutez|enfin|bah',
    'euh+|heu+|hum',
    'euh|bon|enfin|vous savez|tu sais|voilà|disons|quoi',
    "le|la|les|un|une|de|du|des|et|en|à|je|on|il|elle|c'est|pour|dans|avec|que|qui|est",
  ),
  de: habits(
    'aber|also|ja|nun|gut|äh+|ähm|naja|na ja|und|ja also|okay|genau',
    'äh+|ähm+|hm+',
    'äh|ähm|sozusagen|sag ich mal|ich sag mal|wissen sie|weißt du|ja|quasi',
    'und|ich|wir|ein|eine|einen|im|in|mit|von|zu|auf|für|ist|dass|auch|aber',
  ),
  pt: habits(
    'mas|bom|bem|então|olha|né|é|ah|e aí|e então|e|sim|pois',
    'hã+|hum+|éh+',
    'né|sabe|tipo|digamos|assim|enfim|bom',
    'o|a|os|as|um|uma|de|do|da|e|em|no|na|que|para|com|eu|é',
  ),
  it: habits(
    'ma|allora|beh|bene|ecco|dunque|quindi|sì|insomma|cioè|guardi|guarda|e',
    'ehm+|eh+|uhm',
    'diciamo|insomma|cioè|ecco|sa|sai|come dire',
    'il|la|i|le|un|una|di|del|della|e|in|a|che|per|con|è|io',
  ),
  nl: habits(
    'maar|nou|nou ja|ja|dus|goed|kijk|eh+|uh+|oké|en',
    'eh+|uh+|ehm|uhm',
    'zeg maar|weet je|weet u|hè|zeg ik maar|eigenlijk',
    'de|het|een|van|en|in|op|met|voor|ik|we|is|te|aan',
  ),
};
