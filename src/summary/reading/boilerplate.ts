/** What sites put between paragraphs: calls to click, subscribe, watch; credits; notices. In seven languages. */
const PATTERNS: readonly RegExp[] = [
  /^(?:read|see|find|learn|hear|watch|view|more|related|also|click|tap|scroll|sign up|subscribe|follow|join|share|download|listen|advertisement|sponsored|story continues|continue reading|recommended|don['’]t miss|photos?:|video:|image:|picture:|gallery:|correction:|editor['’]s note|update:|updated?:|published:|last updated|copyright|©|all rights|the post )(?:\s+(?:more|also|here|on|down|for|to|us|below|the|our|out|this|now|is|in|about|what|how|why|a|this|continues|appeared|first|reserved|next|video)\b|\W|$)/iu,
  /\b(?:sign up (?:for|to)|subscribe (?:to|now)|click here|our newsletter|follow (?:us|him|her|them|@?\w+) on (?:twitter|facebook|instagram|x)|all rights reserved|may not be (?:published|reproduced|republished)|here(?:['’]s| is| are) (?:what|how|why|everything)|contributed to this (?:report|story|article)|(?:this|the) (?:article|story|post) (?:was|has been|originally|first) (?:originally |first )?(?:published|appeared|updated)|terms of (?:use|service)|privacy policy|cookie(?:s| policy)|e-?mail (?:us|the author)|follow @|getty images|have you got a story|photo by|image credit|affiliate (?:links?|commission)|opens? in (?:a )?new (?:tab|window)|enable javascript|app store|google play|scroll down|read more|watch live|minutes? read)\b/iu,
  /^(?:leer? más|lee también|suscríbete|síguenos|lire aussi|à lire|abonnez-vous|lesen sie auch|mehr zum thema|jetzt abonnieren|leia (?:mais|também)|assine|leggi anche|iscriviti|lees ook|meer over|abonneer)\b/iu,
  /https?:\/\/\S+$|^\S+@\S+\.\S+$|^pic\.twitter\.com/iu,
];

/** Whether a sentence is the site speaking about itself rather than the story. Long sentences never are. */
export function isBoilerplate(sentence: string): boolean {
  return sentence.length < 260 && PATTERNS.some((pattern) => pattern.test(sentence));
}
