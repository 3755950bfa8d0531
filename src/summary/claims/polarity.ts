import type { ClaimText } from './claim-text.ts';
import type { ClaimWord } from './claim-words.ts';
import { standNear } from './neighbours.ts';
import { roughStem } from './stem.ts';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(roughStem));

/** Words that deny what follows; the weaker ones ("failed to") deny it too. */
const NEGATIONS = new Set([
  ...'not no never none nobody nothing neither nor without pas jamais nicht kein keine keinen keiner nie nunca não non mai niet geen'.split(
    ' ',
  ),
  ...stems('fail refuse deny denied lack unable reject unlikely'),
]);
const FULL_NEGATIONS = new Set('not no never none nobody nothing neither nor without'.split(' '));
const MODALS = stems(
  'may might could would should can possible possibly likely plan expect consider propose hope want intend potential potentially alleged allegedly reportedly claim suggest',
);

/** Words that say the contrary of each other, as stems; both ways. */
const CONTRARIES =
  'rise:fall,drop,decline,decrease,plunge,slump increase:decrease,fall,drop,decline,reduce,cut more:less,fewer ' +
  'higher:lower high:low win:lose,lost victory:defeat winner:loser before:after up:down above:below over:under ' +
  'accept:reject,refuse,deny approve:reject,refuse,block allow:ban,forbid,block support:oppose agree:disagree,refuse ' +
  'open:close,shut start:end,stop,finish begin:end,stop,finish gain:loss,lose profit:loss buy:sell bought:sold ' +
  'guilty:innocent convict:acquit,clear arrest:release,free best:worst better:worse strong:weak large:small ' +
  'bigger:smaller largest:smallest longer:shorter long:short old:young new:old first:last early:late earlier:later ' +
  'alive:dead survive:die kill:save add:remove join:leave,quit arrive:leave,depart success:failure ' +
  'succeed:fail praise:criticise,condemn,criticize improve:worsen expand:shrink,reduce strengthen:weaken ' +
  'legal:illegal safe:dangerous,unsafe possible:impossible male:female man:woman men:women boy:girl ' +
  'father:mother son:daughter brother:sister husband:wife north:south east:west northern:southern ' +
  'eastern:western public:private import:export attack:defend minimum:maximum confirm:deny maintain:abandon ' +
  'lift:impose raise:cut,lower,reduce hire:fire,dismiss popular:unpopular positive:negative remain:leave ' +
  'ahead:behind inside:outside include:exclude rich:poor fast:slow hot:cold upper:lower most:least many:few all:none both:neither';

const contraries = new Map<string, Set<string>>();
for (const entry of CONTRARIES.split(' ')) {
  const [word = '', others = ''] = entry.split(':');
  for (const other of others.split(',')) {
    for (const [from, to] of [
      [roughStem(word), roughStem(other)],
      [roughStem(other), roughStem(word)],
    ] as const) {
      const known = contraries.get(from) ?? new Set<string>();
      contraries.set(from, known.add(to));
    }
  }
}

/** How claim and text differ in saying yes, no and perhaps; 0 or 1, contradictions a count. */
export interface Polarity {
  negated: number;
  /** Only one of the claim and the best sentence says "not". */
  negationDiffers: number;
  /** The claim affirms what the best sentence denies; denies what the text does not. */
  negationLost: number;
  /** The claim lacks a "not" between two neighbouring words that the best sentence has. */
  negationDropped: number;
  negationAdded: number;
  contradictions: number;
  modalAdded: number;
  modalLost: number;
}

/** Compares a claim with the best sentence, and with the two best together. */
export function polarityOf(
  claim: readonly ClaimWord[],
  best: readonly ClaimWord[],
  both: readonly ClaimWord[],
  text: ClaimText,
): { features: Polarity; contradictions: string[] } {
  const denies = claim.some(isFullNegation);
  const denied = negatedStems(claim);
  const deniedInBest = negatedStems(best);
  const deniedInBoth = negatedStems(both);
  const inBoth = new Set(both.map(({ stem }) => stem));
  const lost = claim.some(({ content, stem }) => content && deniedInBest.has(stem));
  const added = [...denied].some((stem) => inBoth.has(stem) && !deniedInBoth.has(stem));
  const contradictions = contradicted(claim, best, text);
  const features: Polarity = {
    negated: denies ? 1 : 0,
    negationDiffers: denies === best.some(isFullNegation) ? 0 : 1,
    negationLost: lost && !claim.some(isNegation) ? 1 : 0,
    negationDropped: dropsNegation(claim, best) ? 1 : 0,
    negationAdded: denies && added ? 1 : 0,
    contradictions: contradictions.length,
    modalAdded: claim.some(isModal) && !both.some(isModal) ? 1 : 0,
    modalLost: !claim.some(isModal) && best.some(isModal) ? 1 : 0,
  };
  return { features, contradictions };
}

const isNegation = ({ word, stem }: ClaimWord): boolean => NEGATIONS.has(word) || NEGATIONS.has(stem);
const isFullNegation = ({ word }: ClaimWord): boolean => FULL_NEGATIONS.has(word);
const isModal = ({ stem }: ClaimWord): boolean => MODALS.has(stem);

/**
 * Words of the claim, as written, whose contrary the best sentence has where the claim's word is missing, or the
 * text has before the next word, where it never has the claim's word.
 */
function contradicted(claim: readonly ClaimWord[], best: readonly ClaimWord[], text: ClaimText): string[] {
  const inClaim = new Set(claim.map(({ stem }) => stem));
  const inBest = new Set(best.map(({ stem }) => stem));
  return claim
    .filter(({ stem }, place) => {
      if (inBest.has(stem)) return false;
      const next = claim[place + 1];
      for (const contrary of contraries.get(stem) ?? []) {
        if (inClaim.has(contrary)) continue;
        if (inBest.has(contrary)) return true;
        const follows = (word: string): boolean =>
          next?.content === true && standNear(word, next.stem, text, 2);
        if (follows(contrary) && !follows(stem)) return true;
      }
      return false;
    })
    .map(({ written }) => written);
}

function dropsNegation(claim: readonly ClaimWord[], best: readonly ClaimWord[]): boolean {
  const pairOf = (before?: ClaimWord, after?: ClaimWord): string =>
    `${before?.stem ?? ''} ${after?.stem ?? ''}`;
  const pairs = new Set(claim.slice(1).map((word, place) => pairOf(claim[place], word)));
  return best.some(
    (word, place) =>
      isFullNegation(word) &&
      place > 0 &&
      place < best.length - 1 &&
      pairs.has(pairOf(best[place - 1], best[place + 1])),
  );
}

const REACH = 4;

/** Stems that a word of negation stands before, within a few words. */
function negatedStems(words: readonly ClaimWord[]): Set<string> {
  const negated = new Set<string>();
  let reach = 0;
  for (const word of words) {
    if (isNegation(word)) reach = REACH;
    else if (reach > 0) {
      reach -= 1;
      if (word.content) negated.add(word.stem);
    }
  }
  return negated;
}
