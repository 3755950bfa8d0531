/** How a language of which the verb stands second puts pronouns, in the first clause of a sentence. */
interface VerbSecond {
  /** They point back wherever they stand before a comma: the subject of the same clause is never meant. */
  personal: RegExp;
  /** Theirs may be whoever is named before; only after these first words nobody is. */
  possessive: RegExp;
  /** They tie a sentence to the one before. */
  tying: RegExp;
  /** First words of a clause in which a pronoun may stand before its name. */
  subordinating: RegExp;
  /** ", sagte Calder": a name after the comma that such a pronoun can mean. */
  named: RegExp;
  /** "In ihrer Rede sagte Calder": the same without a comma. */
  namedLater: RegExp;
}

const WORDS = String.raw`^[\p{L}\p{N}'’-]{1,40}(?:\s[\p{L}\p{N}'’-]{1,40}){0,3}?\s`;

const german = {
  first:
    'in|im|mit|nach|bei|aus|von|zu|für|gegen|auf|am|an|unter|über|vor|seit|wegen|trotz|durch|neben|zwischen|ohne|auch|nun|dann|so|doch|heute|gestern|später|früher|jetzt|zuletzt|damals|dort|hier|schon|noch|nur|selbst|daraufhin|danach|dabei|dafür|damit|außerdem|zudem|schließlich|anschließend',
  noVerb:
    'in|im|an|am|auf|aus|bei|für|mit|nach|seit|von|vom|zu|zum|zur|über|unter|um|und|oder|gegen|durch|ohne|als|wie|vor|der|die|das|den|dem|des|er|sie|es|ihn|ihm|ihr|sich|man|dass|ob',
};

const LANGUAGES: Readonly<Record<string, VerbSecond>> = {
  de: {
    personal: new RegExp(String.raw`${WORDS}(?:er|ihn|ihm|ihnen|sie)(?=[\s.,!?])`, 'u'),
    possessive: new RegExp(
      String.raw`^(?:${german.first})(?:\s\p{Ll}[\p{Ll}-]{0,30}){0,3}?\s(?:(?:seine|ihre)[rsmn]?(?=\s)|(?:sein|ihr)(?=\s\p{Lu}))`,
      'u',
    ),
    tying: new RegExp(
      String.raw`${WORDS}(?:jedoch|hingegen|zudem|dagegen|allerdings|außerdem|daher|deshalb|dennoch|trotzdem|deswegen|dadurch|stattdessen|also|aber)(?=[\s,.])`,
      'u',
    ),
    subordinating:
      /^(?:als|wenn|weil|da|obwohl|nachdem|bevor|während|seit|seitdem|solange|sobald|bis|falls|wie|um)\s/u,
    named: new RegExp(String.raw`^[^,]{1,200},\s(?!(?:${german.noVerb})\s)\p{Ll}+\s\p{Lu}\p{Ll}`, 'u'),
    namedLater: new RegExp(
      String.raw`^\p{L}+\s(?:sein|ihr)(?:e[rsmn]?)?\s(?:\p{Ll}+\s){0,3}\p{Lu}\S{1,40}\s(?:\S{1,40}\s){0,3}?(?!(?:${german.noVerb})\s)\p{Ll}+\s\p{Lu}\p{Ll}`,
      'u',
    ),
  },
  nl: {
    personal: new RegExp(
      String.raw`^[\p{L}\p{N}'’-]{1,40}\s(?:(?!(?:dat|of|omdat|die|waar|als|en|hoe|wat|terwijl|nadat|voordat|toen|zodat)\s)[\p{L}\p{N}'’-]{1,40}\s){0,3}?(?:hij|ze|zij|hem)(?=[\s.,!?])`,
      'u',
    ),
    possessive:
      /^(?:in|met|na|bij|uit|van|voor|op|door|over|onder|naast|volgens|sinds|tijdens|ondanks|ook|nu|toen|daar|hier|later|daarna|daarop|samen)(?:\s\p{Ll}[\p{Ll}-]{0,30}){0,3}?\s(?:haar|hun|(?<=(?:in|met|na|bij|uit|van|voor|op|door|over|onder|naast|volgens|sinds|tijdens|ondanks)\s)zijn)(?=\s)/u,
    tying: new RegExp(
      String.raw`${WORDS}(?:echter|daarom|daardoor|bovendien|daarentegen|dus|toch|daarnaast|vervolgens|daarna)(?=[\s,.])`,
      'u',
    ),
    subordinating: /^(?:als|toen|wanneer|omdat|hoewel|nadat|voordat|terwijl|zodra|sinds|om|doordat|tot)\s/u,
    named: /^[^,]{1,200},\s\p{Ll}+\s(?:(?:de|het|een)\s(?:\p{Ll}+\s){0,2})?\p{Lu}\p{Ll}/u,
    namedLater:
      /^\p{L}+\s(?:haar|hun|zijn)\s(?:\p{Ll}+\s){1,5}?(?:(?:de|het)\s(?:\p{Ll}+\s){0,2})?\p{Lu}\p{Ll}/u,
  },
};

/** How far a sentence, its first letter made a small one, leans by what stands after its first word: 0, 0.5 or 1. */
export function verbSecondLean(text: string, language: string): number {
  const rules = LANGUAGES[language];
  if (rules === undefined) return 0;
  const named = rules.subordinating.test(text) ? rules.named : rules.namedLater;
  if ((rules.personal.test(text) || rules.possessive.test(text)) && !named.test(text)) return 1;
  return rules.tying.test(text) ? 0.5 : 0;
}
