/**
 * Words that open sentences and hardly ever follow an abbreviation inside one. The English ones were counted:
 * words whose capital form stands after a sure end of a sentence, and rarely elsewhere.
 */
const OPENERS =
  'the but it in he we this and they if for she as there when that so at on while these after some what his many ' +
  'according even our by then most instead an last their her just those since of yet its another also whether ' +
  'still each because during although other both once despite authorities here indeed though see or maybe yes such ' +
  'others among sometimes earlier having without investigators perhaps unlike given speaking using prosecutors ' +
  'please several rather check which being thanks officials let where following neither until did researchers ' +
  'through almost remember eventually ultimately finally anyone based nobody recently former below scientists ' +
  'whatever therefore regardless sure initially thus similarly a you i my to from with before who why how do does is ' +
  'are was were will would can could should has have had not no all one now however meanwhile only later than under ' +
  'over between police about more nor every two three four five six seven eight nine ten dozens hundreds thousands ' +
  'millions billions half ' +
  // Spanish, French, German, Portuguese, Italian and Dutch, where they differ from a name's first word.
  'el los las una un pero en por con para se su como cuando según también esta este le les une des mais dans pour ' +
  'avec il elle ils elles ce cet cette ces selon nous der die das ein eine und aber er sie es im am bei mit nach ' +
  'auch dies diese dieser wir o os as um uma não mas lo gli una ma nel per non questo questa het een maar hij zij ' +
  'ze op deze dit volgens';

/** Of these, words that also begin or make a surname, as after an initial ("J. De Vries", "George F. Will"). */
const NAME_PARTS =
  'le les los las el der die das des del il lo la o os as um en im am will can no may so an on see sure half';

const openers: ReadonlySet<string> = new Set(OPENERS.split(' '));
const nameParts: ReadonlySet<string> = new Set(NAME_PARTS.split(' '));

/** Whether a word in lower case is likely the first of a sentence; an elision counts as its first part ("it's"). */
export const opensSentence = (word: string): boolean => openers.has(word);

/** The same after an initial, where a surname is to be expected. */
export const opensAfterInitial = (word: string): boolean => openers.has(word) && !nameParts.has(word);
