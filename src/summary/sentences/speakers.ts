const SAID =
  'said|says|asked|asks|added|adds|told|tells|replied|replies|wrote|writes|tweeted|tweets|joked|jokes|quipped|recalled|' +
  'recalls|continued|continues|explained|explains|exclaimed|shouted|yelled|screamed|cried|wondered|wonders|insisted|' +
  'insists|answered|responded|mused|thought';

/** "Smith joked", "Mayor Ana Ruiz told", "I asked": a speaker and a verb of saying, as they follow a quotation. */
const SPEAKER = new RegExp(
  `^(?!(?:He|She|They|We|It|You)\\s)(?:(?:\\p{Lu}[\\p{L}’'-]*\\.?\\s){1,4}|I\\s)(?<verb>${SAID})(?![\\p{L}’'-])(?<rest>.{0,8})`,
  'u',
);
const NOTHING_MORE = /^(?:$|\.|,\s?[^\s"“'‘])/u;
const PLACE_OR_TIME = /^\s(?:on|in|at|as|to|after|before|during|while|when|via)\b/u;

/**
 * Whether what follows a quotation says who spoke, and does not open a sentence of its own ("Smith said the law …",
 * "Smith added: “…"). After a plain stop, which American style would have made a comma, nothing else may be said;
 * after a question or an exclamation also where and when, and whom one asked.
 */
export function speakerFollows(right: string, afterStop: boolean): boolean {
  const { verb = '', rest = '' } = SPEAKER.exec(right)?.groups ?? {};
  if (verb === '') return false;
  if (NOTHING_MORE.test(rest)) return true;
  return !afterStop && (PLACE_OR_TIME.test(rest) || (verb.startsWith('ask') && rest.startsWith(' ')));
}
