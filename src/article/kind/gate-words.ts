/**
 * What stands where a text breaks off, in the languages whose papers sell by subscription. All compared in lower case;
 * each is a whole phrase, for "subscribe" alone stands on every page.
 */
const SUBSCRIBE: readonly string[] = [
  'subscribe to (?:continue|keep|read|unlock)|(?:article|story|content) is subscribers?[- ]only|(?:only|exclusive(?:ly)?|reserved) (?:for|to) (?:our )?(?:subscribers|members)|continue reading (?:with|for)|unlock th(?:is|e) (?:article|story)(?= |[.!]|$)(?! behind)|already a (?:subscriber|member)|you.?ve reached your limit of free|you have (?:reached|used) (?:your limit of |all (?:of )?your )free|read the (?:full|whole) (?:article|story) with|become a (?:subscriber|member) to (?:continue|read|keep|unlock)',
  'weiterlesen mit|(?:jetzt|kostenlos|gratis) weiterlesen|um weiterzulesen|(?:nur|exklusiv) für abonnent|bereits abonnent|sie sind bereits abonnent|mit .{1,30} weiterlesen',
  'réservée? (?:aux|à nos) abonnés|il vous reste .{1,20} de cet article|déjà abonnée? ?\\?|abonnez-vous pour (?:lire|continuer|poursuivre|accéder|débloquer)',
  'suscr[ií]b(?:ete|ase) para (?:leer|seguir|continuar|acceder)|(?:solo|exclusivo|exclusiva) para suscriptores|ya eres suscriptor',
  'accedi per (?:leggere|continuare)|abbonati per (?:leggere|continuare|proseguire|accedere)|riservat[oa] agli abbonati|sei già abbonato',
  'exclusivo para assinantes|assine para (?:ler|continuar|acessar)|já é assinante',
  'alleen voor abonnees|verder lezen\\?|lees verder met|al abonnee\\?|word abonnee (?:om|en lees)',
  'för prenumeranter|redan prenumerant|(?:kun )?for abonnenter|allerede abonnent|les videre med|læs videre med|vain tilaajille|jatka lukemista',
  'dla (?:subskrybentów|prenumeratorów)|pozostało .{1,20} artykułu|aby czytać dalej|pro předplatitele',
  'この記事は(?:有料|会員)|続きは(?:有料)?会員|続きを読むには|残り[\\d,]{1,6}文字|구독자 전용 기사|только для подписчиков|чтобы читать дальше',
];
const SIGN_IN: readonly string[] = [
  '(?:register|sign in|sign up|log in|login)(?: now| for free)? to (?:continue|read|keep|view|see)(?! comments| replies| the comments| the discussion)|create (?:a|your) free account to (?:continue|read|keep)',
  '(?:registrieren|anmelden|einloggen),? (?:sie sich,? )?(?:und|um) (?:weiter|(?:den|diesen) (?:\\p{L}+ ){0,2}(?:zu )?lesen)|kostenlos registrieren und',
  '(?:connectez-vous|inscrivez-vous(?: gratuitement)?|identifiez-vous) pour (?:lire|continuer|poursuivre|accéder)',
  '(?:inicia sesión|reg[ií]strate(?: gratis)?) para (?:leer|seguir|continuar|acceder)|registrati per (?:leggere|continuare|proseguire)|(?:faça (?:o )?login|cadastre-se) para (?:ler|continuar|acessar)',
  'log in om (?:(?:verder|door) )?te (?:lezen|gaan)|logga in för att (?:läsa|fortsätta)|logg inn for å (?:lese|fortsette)|log ind for at (?:læse|fortsætte)|kirjaudu sisään (?:lukeaksesi|ja lue)|zaloguj się,? (?:aby|by) (?:czytać|przeczytać)',
  'ログインして(?:続き|全文)|войдите,? чтобы (?:читать|продолжить)',
];

/** Said by both; most often by those who sell. */
const GO_ON =
  /to continue reading|para (?:continuar|seguir) leyendo|per continuare a leggere|pour lire la suite|para continuar (?:lendo|a ler)/;
const SUBSCRIBE_WORDS = new RegExp(SUBSCRIBE.join('|'), 'u');
const SIGN_IN_WORDS = new RegExp(SIGN_IN.join('|'), 'u');

/** What a short text asks of its reader before it goes on; null where it asks nothing. */
export function asksFor(text: string): 'paywall' | 'sign-in' | null {
  const lower = text.slice(0, 1_500).toLowerCase();
  if (SUBSCRIBE_WORDS.test(lower)) return 'paywall';
  if (SIGN_IN_WORDS.test(lower)) return 'sign-in';
  return GO_ON.test(lower) ? 'paywall' : null;
}

/** The words of a dialog about cookies. */
const CONSENT =
  /cookies?|consent|einwillig|zustimm|datenschutz|privacy|trackers?|partners?\b|confidentialité|traceurs|partenaires|privacidad|consenso|toestemming|samtyck|samtykke|zgod[ayę]|同意|クッキー/gi;

/** Whether a paragraph speaks of consent and of little else. */
export function speaksOfConsent(paragraph: string): boolean {
  const words = paragraph.slice(0, 3_000).match(CONSENT)?.length ?? 0;
  return words >= 2 || (words === 1 && paragraph.length < 100);
}

const PERSON =
  /\b(?:we|our|your?|wir|unsere?|nous|nos|vous|nosotros|nuestr[oa]s|noi|nostri|wij|onze|uw|vi|våra?|vore|meidän|nasi|nami|naše)\b|当社|弊社/i;

/** Whether a text about consent asks for it: "we and our partners"; a story tells of others. */
export function speaksToReader(text: string): boolean {
  return PERSON.test(text.slice(0, 5_000));
}

const ACCEPT =
  /^(?:yes,? )?(?:i )?(?:accept|agree|consent|allow all)|^(?:alle(?:s|n)? )?(?:akzeptieren|zulassen|zustimmen|annehmen|einwilligen)|^einverstanden|^(?:tout )?accepter|^j[’']accepte|^(?:aceptar|acepto|aceitar|accetta|accetto|akkoord|accepteren|alles accepteren|acceptera|godkänn|godta|godkend|tillad|hyväksy|zgadzam|akceptuj|przejdź|souhlasím|přijmout)|同意する/i;

/** Whether the text of a button accepts what is asked. */
export function accepts(label: string): boolean {
  return label.length < 60 && ACCEPT.test(label);
}
