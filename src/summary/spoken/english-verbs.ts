const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that carry a clause, or that another verb follows. */
const AUXILIARIES = words(
  "is are was were be been being am has have had do does did will would can could should may might must shall isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
);

/** The commonest others in their forms: one of all of these stands in nearly every whole sentence. */
const VERBS = words(
  'said say says told tell tells went go goes gone came come comes made make makes took take takes got get gets gave give gives found find finds saw see sees knew know knows thought think thinks felt feel feels kept keep keeps left leave leaves lost lose loses won win wins met meet meets ran run runs rose rise rises fell fall falls began begin begins broke break breaks brought bring brings built build builds bought buy buys sold sell sells spent spend spends paid pay pays put puts cut cuts hit hits set sets shut shuts let lets hold holds held stand stands stood sent send sends showed show shows spoke speak speaks wrote write writes read led lead leads grew grow grows drove drive drives fought fight fights flew fly flies threw throw throws sat sit sits struck strike strikes caught catch catches became become becomes need needs want wants mean means look looks live lives work works call calls face faces remain remains plan plans expect expects hope hopes fear fears vote votes seem seems appear appears happen happens ask asks try tries allow allows deny denies carry carries',
);

const VERB_END = /(?:ed|'s|'re|'ve|'ll|'d|'m)$/u;

/** Before a noun, not a verb: "the vote", "of need". */
const BEFORE_NOUN = words(
  'the a an his her its our their my your this these those no some any each every of for in on by with from at new first last big public',
);

/** Whether an English word, in lower case, may be a verb. */
export function isVerb(word: string): boolean {
  return AUXILIARIES.has(word) || VERBS.has(word) || VERB_END.test(word);
}

/** About how many clauses a verb of their own have in these words, which are in lower case and in order. */
export function countClauses(sentence: readonly string[]): number {
  return sentence.filter((word, order) => {
    const [before = '', earlier = ''] = [sentence[order - 1], sentence[order - 2]];
    if (!isVerb(word) || /\p{L}{2}'s$/u.test(word) || BEFORE_NOUN.has(before)) return false;
    return ![before, earlier].some(
      (other) => AUXILIARIES.has(other) || other === 'to' || /'(?:re|ve|ll|d|m)$/u.test(other),
    );
  }).length;
}
