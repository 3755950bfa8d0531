/** Only who is paid for it speaks so; a phrase of these opens, continues or closes an advertisement. */
const CUE =
  /sponsored by|brought to you by|for sponsoring|sponsors? (?:of|for) (?:today's|this)|(?:today's|our|this (?:video|episode|week)'?s?) sponsor|(?:promo|discount|coupon|my|our|the) code [^o ]|percent off|% off|free trial|money[- ]back|gesponsert|werbepartner|rabattcode|sponsoris|code promo|patrocina(?:do|dor)|código (?:de descuento|de desconto|promocional)|sponsorizzat|codice sconto|gesponsord|kortingscode/u;

/** Who pays, as the first cue names it. */
const NAMED =
  /(?:sponsored by|brought to you by|sponsor,?(?: is)?|[Tt]hanks to|[Tt]hank you to|gesponsert von|sponsorisée? par|patrocinado (?:por|pela|pelo)|sponsorizzato da|gesponsord door)\s+(\p{Lu}[\p{L}\p{N}]{2,})/u;

/** An advertisement is over after so many words, at the latest. */
const LONGEST = 220;

/**
 * For each sentence of a talk, in order, whether it belongs to an advertisement read out in it: what stands between two
 * cues, and what names the sponsor soon after one. `text` is the sentence, `words` its length.
 */
export function sponsorReads(sentences: readonly { text: string; words: number }[]): boolean[] {
  const told = sentences.map(() => false);
  let last: { order: number; sponsor: string | null } | null = null;
  let since = 0;
  sentences.forEach(({ text, words }, order) => {
    const start = text.slice(0, 400);
    if (CUE.test(start.toLowerCase().replaceAll('’', "'"))) {
      told.fill(true, last?.order ?? order, order + 1);
      last = { order, sponsor: NAMED.exec(start)?.[1] ?? last?.sponsor ?? null };
      since = 0;
    } else if (last !== null) {
      since += words;
      if (since > LONGEST) last = null;
      else if (last.sponsor !== null && start.includes(last.sponsor)) {
        told.fill(true, last.order, order + 1);
        last = { ...last, order };
      }
    }
  });
  return told;
}
