import type { Gender } from './first-names.ts';

const HE =
  'man boy father son brother husband uncle nephew grandfather grandson boyfriend king prince lord gentleman guy ' +
  'businessman spokesman policeman fireman chairman congressman salesman fisherman salesman cameraman gunman schoolboy ' +
  'waiter actor dad widower stepfather bridegroom groom monk priest';
const SHE =
  'woman girl mother daughter sister wife aunt niece grandmother granddaughter girlfriend queen princess lady ' +
  'businesswoman spokeswoman policewoman chairwoman congresswoman schoolgirl waitress actress mum mom widow stepmother ' +
  'bride nun midwife hostess heiress';
const EITHER =
  'person child baby teenager teen toddler adult partner friend colleague neighbour neighbor relative cousin parent sibling ' +
  'victim suspect defendant accused witness survivor patient doctor nurse surgeon lawyer attorney prosecutor judge juror ' +
  'officer detective sergeant captain soldier marine pilot co-pilot driver passenger official minister president mayor ' +
  'governor senator lawmaker politician candidate diplomat ambassador leader chief boss head director manager owner founder ' +
  'chairperson executive ceo employee worker colleague aide adviser advisor assistant secretary spokesperson representative ' +
  'reporter journalist editor correspondent photographer author writer poet artist painter singer musician rapper drummer ' +
  'guitarist dancer comedian presenter host star celebrity model designer chef player striker midfielder defender goalkeeper ' +
  'winger captain coach trainer referee athlete runner boxer golfer swimmer cyclist jockey champion opponent rival winner ' +
  'scientist researcher professor teacher student pupil graduate engineer analyst economist expert historian psychologist ' +
  'activist protester campaigner volunteer resident citizen tourist visitor customer client fan user caller killer murderer ' +
  'attacker shooter robber thief terrorist militant fighter rebel hostage prisoner inmate refugee migrant immigrant pastor ' +
  'bishop imam rabbi pope cleric preacher commander general colonel veteran guard bodyguard firefighter paramedic farmer ' +
  'builder shopkeeper trader banker investor entrepreneur billionaire millionaire heir successor predecessor counterpart ' +
  'somebody someone anyone everyone nobody agent informant stranger bystander stalker fugitive convict offender';

const nouns = new Map<string, Gender | 'either'>([
  ...EITHER.split(' ').map((noun): [string, 'either'] => [noun, 'either']),
  ...HE.split(' ').map((noun): [string, Gender] => [noun, 'he']),
  ...SHE.split(' ').map((noun): [string, Gender] => [noun, 'she']),
]);

/** Nouns in -er, -or, -ist, -man that the list lacks; things in -er may be among them. */
const AGENT = /^\p{Ll}{3,}(?:ist|man|woman|person|maker|worker|goer|holder|keeper|player)$/u;

export interface HumanNoun {
  word: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  gender: Gender | 'either';
}

/** Nouns for one person, unnamed, in order: "his father", "a spokesman", "the driver"; possessives among them. */
export function humanNounsIn(sentence: string): HumanNoun[] {
  const found: HumanNoun[] = [];
  for (const { 0: word, index } of sentence.matchAll(/\p{L}[\p{L}-]{2,30}/gu)) {
    const plain = word.toLowerCase();
    const gender = nouns.get(plain) ?? (AGENT.test(plain) ? 'either' : undefined);
    if (gender !== undefined) found.push({ word: plain, start: index, end: index + word.length, gender });
  }
  return found;
}

/** Whether a lower-cased word is a noun for one person. */
export function isHumanNoun(word: string): boolean {
  return nouns.has(word);
}
