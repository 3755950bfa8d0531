import type { Language } from '../words/language.ts';

/** How talk speaks of itself, by language; in lower case, apostrophes straight. */
export interface FillerPhrases {
  /** At the beginning of a sentence: greetings, thanks, handovers, calls to the viewer. */
  opening: RegExp;
  /** Anywhere in it: sponsors, channels, comments, breaks. */
  anywhere: RegExp;
}

/** "~" stands for any ending of a word. */
const phrases = (opening: readonly string[], anywhere: readonly string[]): FillerPhrases => ({
  opening: new RegExp(`^(?:${opening.join('|').replaceAll('~', '\\p{L}*')})(?!\\p{L})`, 'u'),
  anywhere: new RegExp(`(?<!\\p{L})(?:${anywhere.join('|')})`, 'u'),
});

const ENGLISH = phrases(
  [
    'good (?:morning|afternoon|evening|night)',
    'hello|hi|hey|goodbye|bye|cheers|greetings|see you|take care',
    'welcome(?: back)?(?:,| to| everyone| everybody| once)',
    'thanks(?! to (?:the|a|an|his|her|its|their|this|that|these)\\b)|thank you|much appreciated',
    '(?:we|i) (?:really |do )?appreciate (?:you|your|it|that)',
    'joining (?:me|us)|with (?:me|us) (?:now|here|today|tonight|is|are|in the studio)',
    "(?:i'm|i am|we're|we are) (?:now |also )?joined(?: now)? by",
    '(?:now )?(?:back|over) to (?:you|the studio|our)',
    "let's (?:now )?(?:take|have) a (?:quick |closer |short )?(?:listen|look|break)",
    "let's (?:now )?(?:listen|watch|start with|begin with|bring in|turn|cross|hear|dive|jump|move on|check in|talk|go (?:now |live |back |straight |over )?to|get (?:more|straight|right|into|started))",
    '(?:take|have) a (?:look|listen)|(?:listen|look) (?:to|at) (?:this|that)|watch (?:this|that)',
    "stay (?:with us|tuned|right there|safe)|don't (?:go away|go anywhere|forget to|miss)",
    "(?:we'll|we will) (?:be (?:right )?back|leave it|have to leave|have (?:much )?more|have the latest|keep you|continue to (?:follow|bring|keep)|bring you|see you|take a (?:short|quick) break|get back to|hear from)",
    '(?:for )?more on (?:that|this)|for more (?:about|on|of) ',
    'coming up|still to come|still ahead|up next|next up|ahead on|after the break|later (?:in|on) (?:the|this|our) (?:show|programme|program|broadcast|newscast|bulletin)',
    "here(?:'s| is| are) (?:what|how|why|our|my colleague|the latest|some of what)",
    "you're (?:watching|listening to)|you've been (?:watching|listening)|this has been",
    "that(?:'s| is) (?:it|all|everything) (?:for|from|we|i)|until next time|have a (?:good|great|nice|lovely|wonderful)",
    "(?:it(?:'s| is) )?(?:great|good|nice|lovely|wonderful|always good|a pleasure|my pleasure|an honou?r) (?:to (?:see|be with|be here|have|talk|speak|meet)|having|seeing|being|talking|speaking)",
    "my name(?: is|'s)|my guest|my pleasure|my thanks",
    "if you (?:like|liked|enjoy|enjoyed|found|find) (?:this|the|our|my|what|these)|if you(?:'re| are) new |if you haven't (?:already|subscribed|done so)|if you want to (?:support|learn more|find out more)",
    'please |subscribe|like and |hit (?:the|that)|smash|click (?:the|here|on|below)|leave (?:a|us|me|your)|drop (?:a|us|me|your)|share (?:this|it) |follow (?:us|me|along)|check (?:out|it out)|sign up|visit (?:our|my|\\S+ dot)|join us|let (?:me|us) know|consider (?:subscribing|supporting|becoming)|feel free',
    "make sure (?:you(?:'re| are)? |to )(?:subscri~|like|hit|follow|check|click|turn|leave|tune)",
    '(?:can you |could you |just |please ){0,2}(?:tell|talk|walk|take|give|remind|explain|describe|help) (?:to )?(?:us|me)',
    'what about|how about|talk about|(?:and )?your (?:reaction|thoughts|response)',
    "(?:i want|i'd like|i wanted|i just want) to (?:thank|ask|welcome|turn|bring|start|begin|show you|get to|play|talk|read you|go back|pick up)",
    "i(?:'ll| will) (?:hand|see you|be back|leave|put|link)|as (?:always|i said|i mentioned|you can see|we mentioned|you know),",
    "(?:in|on) (?:this|today's) (?:video|episode|show|programme|program|podcast|edition),? (?:i|we|you)",
    "(?:today|tonight|so today),? (?:i|we)(?:'re|'m| are| am|'ll| will| want)(?: going to)? (?:talk|look|explain|show|discuss|cover|break|explore|dive|be talking|be looking|taking a look|looking at)",
    "i(?:'m| am) going to (?:make|read|give|turn|hand|start|show|play|ask)|(?:now )?(?:hold|let me|allow me|if i may)",
    'before (?:we|i) (?:get|go|start|begin|dive|continue|move)|when we (?:come back|return)|speaking of',
    "that(?:'s| is) (?:a |the |such a )?(?:really |very )?(?:good|great|big|interesting|fair|excellent|fascinating|remarkable)?(?: question| point)",
  ],
  [
    "(?:this|today's|that|our) (?:\\p{L}+ )?(?:video|episode|show|podcast|segment|programme|program|stream|portion)(?: of the \\p{L}+)? (?:is|was|has been|comes) (?:sponsored|brought|supported|made possible|to you)",
    "brought to you by|for sponsoring|(?:today's|our|this (?:video|episode|week|month)(?:'s)?) sponsors?\\b|sponsors? (?:of|for) (?:today's|this) ",
    '(?:use|using|enter|with) (?:my |our |the |promo |discount |offer |coupon ){0,2}code (?!of\\b)|(?:promo|discount|coupon|referral) code',
    '(?:percent|%) off (?:your|the|an|any|all|their|when|at)|free trial|money[- ]back|sign up (?:for free|today|now|at)|wherever you get your podcasts',
    'links? (?:(?:is|are|will be) )?(?:down )?(?:in (?:the|my) (?:description|bio|comments)|below)|(?:in|see) the (?:video )?description(?: box)?(?: below)?(?=[.,!]|$)',
    '(?:like|hit|smash|click|press|tap|ring)(?: on)? (?:the|that) (?:like|subscribe|bell|follow|notification|thumbs)|like and (?:subscribe|share|comment)|thumbs up',
    'subscrib(?:e|ing) to (?:our|my|the|this|\\p{L}+ news)|(?:forget|remember|sure|please|consider)(?: to| you)? subscrib|(?:my|this|our) (?:youtube )?channel\\b|turn on notifications|notification bell',
    'in the comments?(?: section)?(?: down)?(?: below)?(?=[.,!?]|$| and| if)|comments? (?:down )?below|leave (?:me |us )?a comment|patreon|(?:my|our) (?:merch|newsletter|website|new book|app)\\b|\\bdot com\\b|\\p{L}\\.com/\\p{L}',
    'for (?:watching|joining (?:us|me)|being (?:here|with us)|having (?:me|us)|listening|tuning in|coming on|your time|that (?:report|update)|speaking (?:to|with) us|talking (?:to|with) us)(?=[.,!]|$| today| tonight| and| on)',
    '(?:be right back|leave it there|after (?:the|this|a) (?:short |quick )?break|stay tuned|stay with us|back to you|over to you)(?!\\p{L})',
    '(?:see|catch) you (?:next|in the next|tomorrow|soon|again|then|later)',
    '(?:joins|join) (?:us|me) (?:now|live|today|tonight|from|in|here|to|with)|joins (?:us|me)[.,]',
    "has (?:more|the (?:latest|details|story|report))(?: (?:for us|on (?:this|that)|now|tonight|from (?:there|the scene|\\p{L}+)))?[.]?$|has (?:this|our|tonight's) (?:report|story)",
    "(?:is|are|'s) (?:live|standing by|there|here) (?:for us|with (?:us|the latest|the details|more)|in the studio|at the scene)|has been (?:following|covering|looking into) (?:this|the story|all)",
    'reports (?:live |now )?from \\p{L}+(?: \\p{L}+)?\\.$|reporting (?:live )?(?:from|for) [^.]{2,40}\\.$',
    'take (?:a few|some|your|any) questions|open (?:it|this) up (?:for|to) questions|(?:is|was) (?:a|an|the|our) (?:\\p{L}+ ){0,4}(?:correspondent|reporter|editor|analyst|columnist|contributor|commentator|strategist) (?:for|at|with|and)',
    '(?:do|if) you have (?:any )?(?:questions|thoughts|a question|a story)|what do you think|we want to hear from you|get in touch',
  ],
);

const SPANISH = phrases(
  [
    'hola|buenos días|buenas (?:tardes|noches)|bienvenid[oa]s|(?:muchas |muchísimas )?gracias(?! a (?:la|los|las|un|una|su|este|esta)\\b)|adiós|hasta (?:luego|mañana|pronto|la próxima|aquí)',
    '(?:nos )?informa (?:desde|para)|nos acompaña|nos acompañan|está con nosotros|tenemos con nosotros|vamos a (?:escuchar|ver|hablar|conectar|saludar)|vamos con|volvemos|escuchemos|veamos|adelante|cuéntanos|cuéntenos|díganos|mi nombre es|me llamo|en (?:este|el) v[ií]deo(?: de hoy)?,? (?:vamos|voy|te|os|les)',
    'suscríb~|dale (?:a|like|me gusta)|deja(?:d|nos|me)? (?:un|tu|tus|su)|comparte|síguenos|no (?:te|os|se) olvid~|recuerda suscrib~|si te (?:ha gustado|gustó|gusta)|nos vemos|un saludo|quédate|quédense',
  ],
  [
    'patrocina(?:do|dor)|este v[ií]deo (?:está|es|ha sido)|código (?:de descuento|promocional)|enlace (?:en|de|abajo)|en la descripción(?=[.,!]|$)|en los comentarios|suscr[ií]b(?:e|an|as|irte|irse|iros|ete|anse)|dale (?:a )?like|me gusta y|la campanita|gracias por (?:ver|vernos|acompañar|estar|venir|atender)|después de (?:la pausa|una pausa)|mi canal|nuestro canal|este canal',
  ],
);

const FRENCH = phrases(
  [
    "bonjour|bonsoir|salut|bienvenue~|merci(?! à (?:la|le|l'|un|une|son|ce)\\b)|au revoir|à (?:demain|bientôt|très vite|tout de suite|vous)|bonne (?:soirée|journée|nuit)",
    "(?:le |un )?reportage de|(?:nous|on) (?:accueill|rejoint|retrouv|écout|se retrouve)~|(?:je|nous) (?:suis|sommes) (?:avec|en compagnie)|écout(?:ez|ons)|regard(?:ez|ons)|rest(?:ez|ons) avec|dites[- ](?:nous|moi)|racont(?:ez|e)[- ](?:nous|moi)|je m'appelle|je vous (?:retrouve|remercie|laisse)|dans cette vidéo,? (?:je|nous|on)",
    "abonn(?:ez|e)[- ]~|n'(?:oubliez|hésitez) pas|n'(?:oublie|hésite) pas|likez|partagez|laissez|mettez un|si (?:cette|la) vidéo vous|si vous (?:avez aimé|aimez)",
  ],
  [
    "cette vidéo est|sponsoris|partenaire de (?:cette|la) vidéo|code promo|avec le code|lien (?:en|dans la|est dans) |en description|dans la description(?=[.,!]|$)|(?:dans|en) (?:les )?commentaires|abonnez[- ]vous|abonner à (?:la|ma|notre)|la cloche|pouce bleu|merci d'avoir|merci de (?:nous|m')|après la (?:pause|pub)|(?:ma|notre|cette) chaîne(?! de)",
  ],
);

const GERMAN = phrases(
  [
    'guten (?:morgen|abend|tag)|hallo|servus|moin|herzlich willkommen|willkommen|schönen (?:guten|abend|tag|dank)|(?:vielen |herzlichen |besten )?dank(?! (?:der|des|einer|eines)\\b)|danke|tschüss|auf wiedersehen|bis (?:zum nächsten|bald|morgen|dann)|machen sie.s gut|einen schönen',
    '(?:aus|von) [^.,]{2,30} berichtet|(?:es|dazu) berichtet|und nun|bei mir (?:ist|im studio)|zu gast|zugeschaltet|hören wir|schauen wir|sehen wir uns|wir (?:schalten|begrüßen|sprechen jetzt|hören|bleiben dran)|zurück (?:zu|ins studio)|erzählen sie|sagen sie uns|mein name ist|ich (?:begrüße|freue mich)|bleiben sie (?:dran|bei uns)|in diesem video (?:geht|zeige|erkläre|sprechen|schauen|möchte)',
    'abonnier~|lasst (?:uns|mir|gerne|ein)|lass (?:uns|mir|gerne|ein)|schreibt (?:uns|mir|es|eure)|schreib (?:uns|mir|es)|vergesst nicht|wenn (?:euch|dir) (?:das|dieses) video|folgt uns|klickt',
  ],
  [
    'dieses video (?:wird|wurde|ist)|gesponsert|werbepartner|sponsor(?:en)? (?:des|dieses)|rabattcode|gutscheincode|mit dem code|link (?:in|unten|dazu|findet)|in der (?:video)?beschreibung|in die kommentare|in den kommentaren|abonniert|glocke|daumen (?:hoch|nach oben)|fürs zu(?:schauen|hören|sehen)|nach der (?:werbung|pause)|(?:meinen|unseren|diesen|unserem|meinem) kanal\\b|zugeschaltet',
  ],
);

const PORTUGUESE = phrases(
  [
    'olá|oi|bom dia|boa (?:tarde|noite)|bem[- ]vind[oa]s|(?:muito )?obrigad[oa]|tchau|até (?:logo|amanhã|a próxima|breve|já)|um abraço',
    '(?:a )?reportagem (?:é )?de|está (?:conosco|connosco)|temos (?:conosco|connosco)|vamos (?:ouvir|ver|falar|conversar|conectar|voltar)|voltamos|conta pra gente|conte[- ]nos|diga[- ]nos|meu nome é|eu sou o|eu sou a|neste vídeo,? (?:eu|nós|vamos|vou)|fique (?:conosco|ligado)',
    'se inscrev~|inscreva~|deixe? (?:o|seu|um|nos)|curt[ae]|compartilh~|siga~|não (?:se )?esqueç~|se você (?:gostou|gosta)|ative o',
  ],
  [
    'patrocina(?:do|dor)|este vídeo (?:é|foi|tem)|código (?:de desconto|promocional)|cupom|link (?:na|está|aqui)|na descrição(?=[.,!]|$)|nos comentários|inscrev(?:a|er)-?se|se inscrev|o sininho|deixa o like|obrigad[oa] por (?:assistir|estar|nos|participar)|depois do intervalo|(?:meu|nosso|este|neste) canal\\b',
  ],
);

const ITALIAN = phrases(
  [
    "buongiorno|buonasera|buonanotte|ciao|salve|benvenut[ieo]|ben ?tornat[ieo]|grazie(?! (?:a|al|alla|ai|alle|all') )|arrivederci|a (?:domani|presto|dopo)|buona (?:serata|giornata)",
    'il servizio (?:è )?di|è (?:con|qui con) noi|abbiamo con noi|sentiamo|ascoltiamo|vediamo|guardiamo|andiamo (?:a|da)|torniamo|ci racconti|ci dica|mi chiamo|in questo video,? (?:vi|ti|parl~|vedr~|andremo)|restate con noi|rimanete con noi|la linea',
    'iscrivet[ei]~|iscriviti|lascia(?:te|teci|mi)? (?:un|il)|condividet[ei]~|seguiteci|segui(?:mi|ci)|non dimenticat~|se (?:vi|ti) è piaciuto|mettete|commentate',
  ],
  [
    'sponsorizzat|questo video è (?:stato|offerto|sponsor)|codice (?:sconto|promozionale)|link (?:in|nella|qui) |in descrizione|nella descrizione(?=[.,!]|$)|nei commenti|iscriv(?:etevi|iti)|la campanella|mi piace e|grazie per (?:aver|averci|essere|la visione)|dopo la pubblicità|(?:mio|nostro|questo) canale\\b',
  ],
);

const DUTCH = phrases(
  [
    'goedemorgen|goedemiddag|goedenavond|goeienavond|hallo|hoi|dag |welkom|dank(?:je|u)? (?:je|u|jullie|wel)|dank ?je ?wel|bedankt(?! door)|tot (?:ziens|morgen|straks|de volgende)|fijne (?:avond|dag)',
    '(?:een )?verslag van|bij (?:mij|ons) (?:is|zit|in de studio|aan tafel)|we (?:gaan naar|schakelen|luisteren|praten nu)|laten we (?:kijken|luisteren)|terug naar|vertel (?:ons|eens)|mijn naam is|ik ben [^ ]+ en|blijf (?:kijken|bij ons)|in deze video (?:ga|gaan|laat|vertel|leg)',
    'abonneer|vergeet niet|laat (?:het )?(?:ons|mij|een)|deel deze|volg ons|klik|als je (?:deze|dit) (?:video|leuk)',
  ],
  [
    'gesponsord|sponsor van|deze video (?:is|wordt|werd)|kortingscode|met de code|link (?:in|staat|vind)|in de beschrijving(?=[.,!]|$)|in de (?:reacties|comments)|abonneer|het belletje|duimpje|bedankt voor het (?:kijken|luisteren)|na de (?:reclame|pauze)|(?:mijn|ons|dit) kanaal\\b',
  ],
);

export const fillerPhrases: Readonly<Record<Language, FillerPhrases>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
};
