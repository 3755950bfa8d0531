/** What a checked description says: "daily newspaper" and "published in Bangkok, Thailand". */
export interface Description {
  /** Modifiers and noun, without an article. */
  phrase: string;
  noun: string;
  /** With its preposition; empty where the description names no place. */
  tail: string;
}

/** Whether the outlet is gone, by its description: "defunct newspaper", "newspaper (1917–2011)". */
export function speaksOfPast(description: string): boolean {
  return /\b(defunct|former|discontinued)\b|\b1[6-9]\d\d ?[–-] ?(1|2)\d{3}\b/i.test(description);
}

/** Whether the description is about a medium at all, and not about a movement that has a site. */
export function speaksOfPress(description: string): boolean {
  return /paper|magazine|news|journal|media|\btv\b|televis|radio|broadcast|press|publi|gazette|daily|weekly|periodical|tabloid/i.test(
    description,
  );
}

const NOUN =
  /^(newspaper|magazine|website|news agency|news website|news site|news portal|news outlet|news magazine|news channel|broadcaster|periodical|journal|publication|gazette|tabloid|broadsheet|daily|weekly|television station|television network|television channel|TV station|TV channel|radio station|radio network)$/;
/** Words before the noun that say no more than what it is: no praise, no lean. */
const PLAIN = new Set(
  `daily weekly biweekly semiweekly monthly quarterly bimonthly morning evening local regional national community
  online digital print free tabloid broadsheet compact student student-run college university financial business
  economic sports music literary satirical political legal trade news public international bilingual general-interest
  alternative street`.split(/\s+/),
);
const TAIL =
  /^(?:(?:published|based|headquartered|printed) )?(?:in|from|at|of|for|serving) (?:the )?\p{Lu}[\p{L}\p{M}'’.-]*(?:,? (?:(?:the|of|and|upon|de|la|le|el|del|da|do|dos|di|du|des) )*(?:the )?\p{Lu}[\p{L}\p{M}'’.-]*)*$/u;

/** Wikidata's short description where its shape is known to make a sentence, else null. */
export function readDescription(raw: string): Description | null {
  const words = raw.replace(/^(defunct|former|discontinued) /i, '').split(' ');
  for (let end = Math.min(words.length, 7); end > 0; end--) {
    for (const size of [2, 1]) {
      const noun = words
        .slice(end - size, end)
        .join(' ')
        .replace(/^\p{Lu}\p{Ll}/u, (start) => start.toLowerCase());
      const before = words.slice(0, end - size);
      const tail = words.slice(end).join(' ');
      if (end < size || !NOUN.test(noun) || !before.every(isModifier)) continue;
      if (tail !== '' && !TAIL.test(tail)) continue;
      return { phrase: joinWords([...before.map(modifier), noun]), noun, tail: withArticles(tail) };
    }
  }
  return null;
}

/** "at the University of Maryland", "in the United Kingdom": Wikidata leaves such words out. */
function withArticles(tail: string): string {
  const placed = /\b(School|University|College|Institute)\b/.test(tail) ? tail.replace(/^in /, 'at ') : tail;
  return placed
    .replace(/People['’]s Republic of China/, 'China')
    .replace(
      /\b(in|from|at|of|for) (?=University of|United (?:Kingdom|States)|Netherlands|Philippines|Czech Republic)/,
      '$1 the ',
    );
}

function isModifier(word: string, index: number): boolean {
  const lower = word.toLowerCase();
  if (PLAIN.has(lower)) return true;
  // "Spanish-language", or the half of "Spanish language".
  if (/^\p{Lu}?[\p{L}]+-language$/u.test(word) || lower === 'language') return true;
  return NATIONALITY.test(index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
}

/** "Tamil language newspaper" → "Tamil-language newspaper". */
function joinWords(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/(\p{L}+) language\b/gu, '$1-language')
    .replace(/\bhindi-/, 'Hindi-');
}

/** Lower case for plain words at the start, a capital for a nationality. */
function modifier(word: string, index: number): string {
  if (PLAIN.has(word.toLowerCase())) return word.toLowerCase();
  return index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Adjectives of countries, peoples and languages by their endings, and the irregular ones. */
const NATIONALITY =
  /^(?:\p{Lu}\p{L}*(?:ian|ean|can|ish|ese|ani|eli|aqi|ami|inian|uan|yan|ssian|ssan|rdic)|South|North|Sri|New|Saudi|Costa|Puerto|French|Dutch|German|Greek|Czech|Slovak|Thai|Swiss|Welsh|Kuwaiti|Omani|Yemeni|Emirati|Qatari|Bahraini|Somali|Afghan|Filipino|Croat|Arab|Arabic|Hindi|Urdu|Tamil|Bengali|Marathi|Malayalam|Telugu|Kannada|Gujarati|Punjabi|Nepali|Swazi|Lankan|Zealand|Rican|Bangladeshi|Pakistani|Kazakh|Uzbek|Kyrgyz|Tajik|Turkmen|Burmese|Lao|Khmer|Malay|Hebrew|Yiddish|Catalan|Basque|Galician|English|US|U\.S\.|UK|British|African|Sámi|Icelandic|Luxembourgish|Cypriot|Monegasque|Serb|Serbian|Slovene|Latvian)$/u;
