import { type HumanNoun, humanNounsIn } from './human-nouns.ts';
import type { Gender } from './first-names.ts';
import type { Named, Person } from './people.ts';

const SPEAKS =
  '(?:said|says|added|adds|told|wrote|explained|noted|argued|insisted|warned|recalled|continued|tweeted|claimed|stated|admitted|declared|concluded)';
const AFTER_QUOTATION = /[,.!?…-]["”’']{1,2},?\s$/u;
const SPEAKS_AFTER = new RegExp(`^(?:,\\s[^,."“”]{1,90},)?\\s${SPEAKS}\\b`, 'u');
const SPEAKS_BEFORE = new RegExp(`["”’']\\s${SPEAKS}\\s(?:[\\p{Ll}-]+\\s){0,4}$`, 'u');

const saysAlready = (gender: Gender): RegExp => new RegExp(`[,.!?”"’']\\s${gender}\\s${SPEAKS}`, 'iu');
const SAYS_ALREADY: Readonly<Record<Gender, RegExp>> = { he: saysAlready('he'), she: saysAlready('she') };

/** "Former minister Calder", "The mayor, Calder": nothing before the name could be the subject instead. */
const ROLE_BEFORE = /^(?:\p{L}[\p{L}'’-]*,?\s){0,6}$/u;
const NO_ROLE =
  /(?:^|\s)(?:of|for|by|with|to|from|against|and|or|that|than|about|like|on|in|at|as|under|after|before|when|while|if|told|said|is|was|are|were|has|had)\s/iu;
/** "On Tuesday, Calder", "After the vote, Calder". */
const INTRODUCED =
  /^(?:in|on|at|after|before|during|since|when|while|as|last|earlier|later|by|following|speaking|despite|for|with|under|once|until|although|though)\b[^"“”]{1,120},\s(?:[\p{Ll}-]+\s){0,4}$/iu;
const VERB_AFTER =
  /^(?:,\s[^,."“”]{1,90},)?(?:\s\(\d{1,3}\))?\s(?!(?:and|or|of|to|in|on|at|for|from|with|by|as)\b)\p{Ll}/u;

/**
 * The one person whom a sentence is about and whom "he" or "she" after it must mean: named once or more, its
 * subject or its speaker, and nobody else in it, named or not, whom the pronoun could mean. Null where there is
 * any doubt.
 */
export function soleSubject(text: string, names: readonly Named[], gender: Gender): Person | null {
  // "Calder, he said, was wrong": somebody else is "he" already.
  if (SAYS_ALREADY[gender].test(text)) return null;
  const able = names.filter((name) => name.possible && couldBe(name.person, gender));
  const person = able[0]?.person ?? null;
  if (person?.gender !== gender || able.some((name) => name.person !== person)) return null;
  const subject = able.find((name) => isSubject(text, name));
  if (subject === undefined) return null;
  const others = humanNounsIn(text).filter((noun) => noun.gender === 'either' || noun.gender === gender);
  return others.every((noun) => able.some((name) => describes(text, noun, name))) ? person : null;
}

/** Whether somebody of the other gender, or of none known, speaks in a sentence: what is said next may be theirs. */
export function hasOtherSpeaker(text: string, names: readonly Named[], person: Person): boolean {
  return names.some((name) => {
    if (!name.possible || name.person === person) return false;
    const [before, after] = [text.slice(0, name.from), text.slice(name.end, name.end + 140)];
    return SPEAKS_BEFORE.test(before.slice(-80)) || SPEAKS_AFTER.test(after);
  });
}

/** Whether nobody in a sentence, named or not, could be meant by the pronoun, but who is meant by its subject. */
export function namesNobodyElse(text: string, names: readonly Named[], gender: Gender): boolean {
  return (
    names.every((name) => !name.possible || !couldBe(name.person, gender)) &&
    humanNounsIn(text).every((noun) => noun.gender !== 'either' && noun.gender !== gender)
  );
}

function couldBe(person: Person | null, gender: Gender): boolean {
  return person?.gender == null || person.gender === gender;
}

function isSubject(text: string, { from, end, possessive }: Named): boolean {
  if (possessive) return false;
  const [before, after] = [text.slice(0, from), text.slice(end, end + 140)];
  if (SPEAKS_BEFORE.test(before.slice(-80))) return true;
  if (AFTER_QUOTATION.test(before.slice(-6))) return SPEAKS_AFTER.test(after);
  if (!VERB_AFTER.test(after)) return false;
  if (before === '' || INTRODUCED.test(before)) return true;
  // The role must be one: "Deputy who shot Calder" is none.
  return ROLE_BEFORE.test(before) && !NO_ROLE.test(before.replace(/^\S+\s/u, ''));
}

/** "The mayor, Calder", "Calder, the mayor,", "Calder is a teacher": the noun is the one who is named. */
function describes(text: string, noun: HumanNoun, { from, end, possessive }: Named): boolean {
  if (possessive) return false;
  if (noun.end <= from) return /^(?:,?\s[\p{Ll}-]+){0,2},?\s$/u.test(text.slice(noun.end, from));
  return /^(?:,(?:\s\d{1,3},)?|\s(?:is|was|became|remains))\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}$/u.test(
    text.slice(end, noun.start),
  );
}
