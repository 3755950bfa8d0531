/**
 * Words that open sentences and hardly ever follow an abbreviation inside one, by language. The English ones were
 * counted: words whose capital form stands after a sure end of a sentence, and rarely elsewhere.
 */
const OPENERS: Readonly<Record<string, string>> = {
  en:
    'the but it in he we this and they if for she as there when that so at on while these after some what his many ' +
    'according even our by then most instead an last their her just those since of yet its another also whether ' +
    'still each because during although other both once despite authorities here indeed though see or maybe yes such ' +
    'others among sometimes earlier having without investigators perhaps unlike given speaking using prosecutors ' +
    'please several rather check which being thanks officials let where following neither until did researchers ' +
    'through almost remember eventually ultimately finally anyone based nobody recently former below scientists ' +
    'whatever therefore regardless sure initially thus similarly a you i my to from with before who why how do does is ' +
    'are was were will would can could should has have had not no all one now however meanwhile only later than under ' +
    'over between about more nor every two three four five six seven eight nine ten dozens hundreds thousands ' +
    'millions billions half',
  es:
    'el la los las un una unos unas lo pero y en por con para se su sus como cuando según también esta este estos ' +
    'estas tras desde aunque hay no ya muchos además sin a al de del si es ha fue son',
  fr:
    'le la les l un une des mais et dans pour avec il elle ils elles on ce c cet cette ces selon nous j je vous à a au aux ' +
    'en sur après depuis si qu que d de du par plus pourtant ainsi cependant',
  de:
    'der die das den dem ein eine einen einem einer aber und er sie es im in am an auf bei mit nach auch dies diese ' +
    'dieser dieses wir ich zu zum zur seit für von vom so doch denn dort dann wenn als da man was wie wer laut nun nur ' +
    'noch damit deshalb dabei sein seine ihr ihre kein keine viele',
  pt:
    'o a os as um uma mas e em no na nos nas por com para se ele ela eles elas este esta esse essa isso segundo como ' +
    'quando também não já de do da dos das ao à após',
  it:
    'il lo la i gli le l un una uno ma e in nel nella per con non questo questa quando come anche secondo si è al alla ' +
    'di del della da dal dopo c ha',
  nl:
    'de het een maar en in op van bij met na voor door volgens hij zij ze we wij ik dat die dit deze er ook als toen ' +
    'wat wie dus nog niet om aan uit',
};

/** Of these, words that also begin or make a surname, as after an initial ("J. De Vries", "George F. Will"). */
const NAME_PARTS =
  'le les la los las l el der die das den dem des del de di du do da dos das dal della d al lo o os as um en im am ' +
  'het een van von zu zum zur ten will can may so no an on see sure half given';

const openers = new Map(
  Object.entries(OPENERS).map(([language, list]) => [language, new Set(list.split(' '))]),
);
const everyOpener = new Set([...openers.values()].flatMap((set) => [...set]));
const nameParts: ReadonlySet<string> = new Set(NAME_PARTS.split(' '));

/**
 * Whether a word in lower case is likely the first of a sentence (of "it's" or "l'homme" give the first part).
 * `language` is a primary subtag; where we do not know it, any language's words count.
 */
export function opensSentence(word: string, language: string): boolean {
  return (openers.get(language) ?? everyOpener).has(word);
}

/** The same after an initial, where a surname is to be expected. */
export const opensAfterInitial = (word: string, language: string): boolean =>
  opensSentence(word, language) && !nameParts.has(word);
