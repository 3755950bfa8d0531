import { beginsWithName } from './english-pronouns.ts';

/** Things of which "the" means one that another sentence names, unless the article's beginning tells of it. */
const NAMED_ELSEWHERE =
  'company|firm|agency|start-?up|airline|charity|retailer|carmaker|bank|club|hotel|restaurant|school|brand|developer|manufacturer|organi[sz]ation';

/** ", the company's founder": whose founder, a person's name before it does not tell. */
const POSSESSED = new RegExp(String.raw`[,”"]\s(?:said |says )?the (${NAMED_ELSEWHERE})['’]s\s`, 'u');

/** "to the agency", "as the company": in a sentence that names nobody. */
const MEANT = new RegExp(
  String.raw`\bthe (${NAMED_ELSEWHERE})(?=[,.;]|['’]s\s|\s(?!(?:that|which|who|of|in|at|behind|for|with|where|you|we|they|he|she|it)\b)\p{Ll})`,
  'u',
);

/** "In theory, this opened the door": what follows the first comma points back. */
const INTRODUCED =
  /^[^,"“]{1,60},\s(?:this|that|these|those)\s(?:also |only |then )?(?:\p{Ll}{2,}(?:ed|es|ts|ns|ds|ks|ls|ms|ws)|is|was|were|are|has|had|have|will|would|can|could|may|might|must|did|does|led|made|left|gave|took|brought|meant)(?!\p{L})/u;
const TIMES = /,\s(?:this|that|these|those) (?:weekends?|months?|seasons|weeks|terms|days)\b/u;

/** "Four teams from there": no place before. */
const THERE = /\b(?:from|around|near|through|over|out|up|down|live|lives|lived|stay|stayed|went|go) there\b/u;

/** "I go deep into this but", "a machine like this,": what is meant was told before. */
const OBJECT =
  /\s(?:about|after|before|for|from|of|than|with) that(?=[.,;])|\s(?:do|does|did|done|spray|use|used|tried|try|like|about|after|against|for|from|into|of|on|over|than|with) this(?=[,.;]|\s(?:on|over|in|into|for|with|at|to|but|and|because|when|by|before|machine|model|device|bag|bike|phone|laptop|camera|spray|recipe)\b)/u;

/** "…, then this is the one": of what, another sentence tells. */
const CONCLUDES =
  /^If [^,]{1,60},? this is\b|\b(?:then|so|but|make|makes|made),? (?:this|these|that) (?:is|are|was|were|will|would|\p{Lu}\p{L}+['’]s)(?!\p{L})/u;

const AT_THE_TIME =
  /^(?:(?:whether|if|when|until|unless|once) (?:that|this) (?:happens|is|was|does|did|works|fails)[^,]{0,40}|before (?:going|getting|moving) there|at the time|back then|by (?:this|that) time|around (?:this|that|the same) time)(?=,)/iu;

/**
 * How far an English sentence leans by what stands after its first words: 1, 0.5 or 0. `known`: the words of the
 * article's title and its first sentences, lower-cased.
 */
export function midwayLean(text: string, known: ReadonlySet<string>): number {
  if (INTRODUCED.test(text) && !TIMES.test(text.slice(0, 90))) return 1;
  if (AT_THE_TIME.test(text) || OBJECT.test(text) || CONCLUDES.test(text)) return 0.5;
  if (namesNobody(text.slice(0, THERE.exec(text)?.index ?? 0)) && THERE.test(text)) return 0.5;
  const possessed = POSSESSED.exec(text)?.[1];
  if (possessed !== undefined && !known.has(possessed)) return 0.5;
  const meant = MEANT.exec(text);
  if (meant === null || known.has(meant[1] ?? '')) return 0;
  return namesNobody(text.slice(0, meant.index)) ? 0.5 : 0;
}

/** Whether the beginning of a sentence has no name, and tells of nothing new with "a". */
function namesNobody(before: string): boolean {
  return (
    !/\p{Lu}/u.test(before.slice(1)) &&
    !beginsWithName(before) &&
    !/\b(?:an?|two|three|many|some) \p{Ll}+/iu.test(before)
  );
}
