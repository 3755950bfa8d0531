/** Longer beginnings say nothing more of what kind a sentence is. */
const LOOK = 400;

/** How a live blog speaks of itself and its readers, in seven languages. In lower case, apostrophes straight. */
const OPENING = new RegExp(
  `^(?:${[
    'good (?:morning|afternoon|evening|day)|hello|hi |welcome(?: back)?(?: to|[,.!])|thanks? (?:you )?(?:for|to (?:everyone|all))|thank you|goodbye|bye|good night',
    "(?:we're|we are|i'm|i am|we'll be|this is where we) (?:now |also )?(?:paus|clos|end|wrapp|bring(?:ing)? (?:this|our|you)|hand|leav|sign|going to (?:pause|close|wrap|leave)|stopp|finish|continu|follow|keep|report|live |here |back)",
    "we(?:'ll| will) (?:be back|be here|have more|have the latest|bring|keep|post|update|continue|pause|resume|leave|return|be (?:bringing|following|updating|reporting|watching))|we(?:'ve| have) been (?:hearing|asking|following)|we expect|we are waiting",
    "(?:that's|that is) (?:it|all|everything|where) |(?:this|our) (?:live ?)?(?:blog|page|coverage|live coverage|live page|live feed|text commentary) (?:is|has|will|was|continues|of)|our (?:live |rolling )?coverage",
    "i'm \\p{L}+ \\p{L}+ (?:and|here|taking|with)|my (?:colleague|name)|(?:stay|keep) (?:with us|tuned|here|refreshing|reading|your|an eye)|follow (?:us|along|the latest|our|live)|refresh|press play|tap |click |scroll |swipe ",
    "if you(?:'re| are) (?:just|only now) (?:joining|tuning|waking)|for those (?:just|of you)|here(?:'s| is| are) (?:a|the|what|some|where|how|our|your|more|the latest)|as a reminder|just to recap|to recap|recap:|(?:you can )?(?:read|watch|follow|see|find|listen|email|e-mail|send|get in touch|contact|sign up|download)(?! to be)\\b.{0,90}(?:here|below|above|page|email|by email|touch|link|report|story|blog|app|newsletter)",
    'watch(?: live)?:|listen:|read (?:more|also)|in pictures|images?(?: source| caption| credit)?[:,]|(?:file )?photo(?:s|graph|graphs)?(?: by|:| credit)|pictures?:|credit:|getty images|reuters/|video:|skip |end of |view (?:this|on|post)|this (?:post|tweet|article|content) (?:contains|includes|could|has been|is (?:no longer|not))|(?:allow|accept) |copy(?: link)?$|share(?: this)?$|(?:posted|updated|published|last updated)(?: at)? \\d|\\d+ (?:min|hour|h |m )\\p{L}* ?ago|loading',
    '(?:herzlich )?willkommen|guten (?:morgen|abend|tag)|hallo|wir beenden|wir verabschieden|(?:vielen |herzlichen )?dank für|damit (?:endet|schließen)|hier (?:endet|lesen|finden)|unser (?:live)?ticker|(?:dieser|der) (?:live)?(?:ticker|blog)|lesen sie|bleiben sie',
    "buenos días|buenas (?:tardes|noches)|bienvenid|hola|gracias por|cerramos|hasta aquí|aquí (?:termina|puede)|terminamos|bonjour|bonsoir|bienvenue|merci (?:de|d'|à tous)|ce (?:direct|live)|nous (?:fermons|mettons fin|suspendons)|fin de ce",
    'bom dia|boa (?:tarde|noite)|olá|bem-vind|obrigad|encerramos|aqui termina|buongiorno|buonasera|benvenut|grazie (?:per|a tutti)|(?:la|questa) diretta (?:finisce|si chiude|termina)|chiudiamo|goedemorgen|goedenavond|welkom|bedankt|dit (?:live)?blog|we sluiten|we stoppen',
  ].join('|')})`,
  'u',
);

const ANYWHERE =
  /pic\.twitter\.com|https?:\/\/|\(@\w{2,30}\)|^@\w|\b\d{1,2}:\d\d [ap]m · |(?:for|thanks for) (?:joining|reading|following|being with)(?: us)?\b|(?:live )?(?:coverage|blog) (?:of|here|continues|ends|is closed|has (?:now )?(?:ended|closed))|in the comments|below the line|your (?:comments|messages|questions|emails|views)|(?:email|e-mail|message|whatsapp) us|get in touch|image source|getty images|\bnewsletter\b|top of (?:this|the) page|refresh (?:the|this|your)|(?:guide|take|walk) you through the|tweeted a (?:photo|video)|(?:writes|emails|messages|comments):? ["“]/u;

/** True for minutes only: "members are voting now", "we expect the result any minute". */
const PASSING =
  /\b(?:right now|at (?:the|this) moment|any (?:moment|minute|second)|(?:is|are) (?:now |currently |just )?(?:about to|getting ready to|taking (?:the stage|questions|their seats))|(?:is|are) [^,.]{0,40}ing (?:right )?now\b|(?:is|are) now [\p{L}]+ing|has just (?:begun|started|arrived|taken)|in (?:about|around|roughly|the next|a few|\p{L}+) (?:few )?(?:\p{L}+ )?minutes|shortly\.$|momentarily|stand by|gleich|in wenigen minuten|dans quelques (?:minutes|instants)|en (?:unos|pocos) minutos|em instantes|tra pochi minuti|over enkele minuten)/u;

/** Whether what a sentence says is over soon: in the newest entry it is news, in older ones it misleads. */
export function isPassing(sentence: string): boolean {
  return PASSING.test(sentence.slice(0, LOOK).toLowerCase());
}

/** Whether a sentence of a live blog is about the blog, its readers or its pictures, and not about what happens. */
export function isLiveFurniture(sentence: string): boolean {
  const plain = sentence.slice(0, LOOK).toLowerCase().replaceAll('’', "'").trimStart();
  return OPENING.test(plain) || ANYWHERE.test(plain);
}
