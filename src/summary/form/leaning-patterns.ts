/** Days and the like: "this week" points to nothing in the text. A pattern for each language. */
const TIMES: Readonly<Record<string, string>> = {
  es: 'año|mes|semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|madrugada|temporada|verano|invierno|otoño|primavera|fin de semana|(?:último|próximo)s (?:días|meses|años)|(?:última|próxima)s (?:horas|semanas)|días|momentos?',
  fr: 'année|semaine|mois|nuit|fois|saison|été|hiver|automne|printemps|matin|matinée|soir|soirée|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours|(?:derniers|dernières|prochains|prochaines) (?:jours|mois|semaines|années|heures|temps|minutes|saisons)|après-midi',
  de: 'Jahr|Jahres|Woche|Monat|Sommer|Winter|Herbst|Frühjahr|Frühling|Wochenende|Saison|Tage|Tagen|Nacht|Morgen|Abend|\\p{Lu}\\p{Ll}{2,6}tag|Mittwoch',
  pt: 'ano|mês|semana|segunda|terça|quarta|quinta|sexta|sábado|domingo|manhã|tarde|noite|madrugada|temporada|verão|inverno|fim de semana|(?:última|próxima) (?:semana|segunda|terça|quarta|quinta|sexta)|(?:últimos|próximos) (?:dias|meses|anos)|dias|momento',
  it: 'settimana|mattina|mattinata|sera|notte|estate|inverno|autunno|primavera|mese|anno|giorni|stagione|pomeriggio|ore?|moment[oi]|week-?end|ultim[ie] (?:giorni|mesi|anni|ore|settimane)',
  nl: 'jaar|week|weken|maand|zomer|winter|herfst|lente|voorjaar|najaar|weekend|seizoen|ochtend|middag|avond|nacht|dagen',
};

/** Only at the start of a sentence, of which the first letter is made a small one. */
function starting(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})`, 'u');
}

/** The same, where the word ends with it. */
function phrases(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})(?!\\p{L})`, 'u');
}

/** What may stand before a verb as a pronoun is an article elsewhere. */
const GERMAN_VERBS =
  'ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|hätten?|gab|gibt|kann|können|könnten?|konnten?|soll|sollen|sollten?|muss|müssen|mussten?|will|wollen|wollten?|darf|dürfen|dürften?|mag|würden?|wäre|heißt|hieß|bedeutet|bedeutete|gilt|galt|zeigt|zeigte|macht|machte|geht|ging|liegt|lag|sieht|sah|sagt|sagte|sagten|kam|kommt|klingt|reicht|reichte|bleibt|blieb|passt|lässt|ließ|steht|stand|stimmt|betrifft|führt|führte|sorgt|sorgte|entspricht|entsprach|tut|tat|scheint|wirkt|hilft|half|kostet|kostete|spricht|sprach|alles|habe|sei|seien|solle|könne|werde|müsse|dürfe|gelte|gehe|berichtete|erklärte|teilte|bestätigte|erfuhr|wusste|ergab|ergibt|meinte?|hängt|hing|fand|findet|nennt|nannte|brachte|bringt|gehörte?|gelang|gelingt|erinnerte?|ändert|änderte|freut|freute|ärgert|ärgerte|forderte?|fordert|berichtet';
const DUTCH_VERBS =
  'is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|moest|mag|wil|wilde|betekent|betekende|gaat|gaan|ging|komt|kwam|lijkt|leek|blijft|bleef|blijkt|bleek|duurt|duurde|maakt|maakte|zegt|zei|staat|stond|ligt|lag|geldt|gold|leidde|leidt|zorgt|zorgde|kost|kostte|laat|liet|doet|deed|geeft|gaf|krijgt|kreeg|vindt|vond';

/** Not where a time follows. */
const no = (language: string): string => `(?!\\s(?:${TIMES[language] ?? ''})(?!\\p{L}))`;

/** What stands alone, though its first word is one that points back. */
export const STANDING: Readonly<Record<string, RegExp>> = {
  es: starting(`est[ae]s?\\s(?:${TIMES['es'] ?? ''})`),
  fr: starting(
    `ce(?:t|tte|s)?\\s(?:${TIMES['fr'] ?? ''})|ceux qui|celles? qui|celui qui`,
    "il\\s(?:y\\s(?:a|avait|aura|en\\sa)|n['’]y|faut|fallait|faudra|faudrait|existe|suffit|convient|(?:est|était|sera|semble|reste)\\s(?:très |plus |donc |encore )?(?:probable|possible|impossible|difficile|clair|temps|important|nécessaire|interdit|rare|vrai|question|à noter))",
  ),
  de: starting(
    `dies(?:e[rsmn]?)?\\s(?:${TIMES['de'] ?? ''})`,
    // "Es gibt", "Es ist nicht klar": it means nothing here.
    'es\\s(?:gibt|gab|gäbe|gebe|hei(?:ß|ss)t|hieß|fehl(?:t|e|ten?)|kommt|kam|kamen|bleibt|sind|waren|seien|wurden|werden|brauch(?:t|e|te)|herrscht|herrschte|regnet|schneit|droht|drohen|dauert|dauerte|gelang|gelingt|(?:stellte?|zeigte?|lohnte?|handelte?)t? sich)(?!\\p{L})',
    'es\\s(?:ist|war|sei|wäre|wird|wurde)\\s(?:[\\p{Ll}]+ ){0,2}(?:klar|unklar|wichtig|möglich|unmöglich|schwer|schwierig|bekannt|unbekannt|fraglich|nötig|notwendig|Zeit|(?:erste|zweite|dritte|letzte) Mal|kein Zufall)(?!\\p{L})',
  ),
  pt: starting(`est[ae]s?\\s(?:${TIMES['pt'] ?? ''})`),
  it: starting(`quest[oaie]\\s(?:${TIMES['it'] ?? ''})|quest['’](?:anno|estate|inverno|autunno)`),
  nl: starting(`(?:deze|dit)\\s(?:${TIMES['nl'] ?? ''})`),
};

/** Parts that verbs without a subject are followed by; what may be a subject is not among them. */
const AFTER_SPANISH =
  'que|su|sus|también|además|asimismo|incluso|como|un|una|unos|unas|a|al|lo|con|por|para|no|ante|haber|tener|estar|ser|en|más';
const AFTER_PORTUGUESE =
  'que|seu|sua|seus|suas|também|ainda|um|uma|uns|umas|a|o|os|as|ao|à|em|no|na|com|por|para|como|não|ter|ser';

/** Beginnings that point back. */
export const POINTS: Readonly<Record<string, RegExp>> = {
  es: starting(
    // "Señaló que", "Dijo que": who did, another sentence tells.
    `\\p{Ll}{3,21}(?:ó|aron|ieron)(?:[,:]|\\s(?:${AFTER_SPANISH})(?!\\p{L}))`,
    `(?:dijo|hizo|tuvo|tiene|tenía|dice|quiso|pudo|puso|dio|vio|está|estaba|estuvo)\\s(?:${AFTER_SPANISH})(?!\\p{L})`,
    '(?:ha|han|había|habían)\\s\\p{Ll}{2,20}(?:ado|ido|cho|sto|rto)\\s(?:que|su|sus|un|una|a|al|lo)(?!\\p{L})',
    '(?:es|era|será)\\s(?!(?:la|el)\\s(?:primer|segund|tercer|últim)|un hecho)(?:un|una|el|la|su|lo)(?!\\p{L})|(?:es|fue|era|será)\\s(?:su|\\p{Ll}{2,20}(?:ado|ada|ido|ida)|así|también)(?!\\p{L})',
    // "Lo hizo", "Le preguntaron".
    '(?:le|les|te|se lo|se la|se le|me|nos)\\s\\p{Ll}|lo\\s(?:hizo|hace|hacen|hicieron|dijo|dice|sabe|saben|\\p{Ll}{2,20}(?:ó|aron|ieron|aba|aban))(?!\\p{L})|se trat(?:a|aba|ó) de',
  ),
  fr: starting("c['’]\\p{L}"),
  de: starting(`(?:das|die|der|den|dem)\\s(?:${GERMAN_VERBS})(?!\\p{L})`),
  pt: starting(
    `(?!moscou)\\p{Ll}{3,21}(?:ou|aram|eram|iram)(?:[,:]|\\s(?:${AFTER_PORTUGUESE})(?!\\p{L}))`,
    '(?!museu|europeu|judeu|liceu|coliseu|romeu|dirceu|abreu|eliseu|mateu|bartolomeu)\\p{Ll}{3,21}(?:eu|iu)\\s(?:que|seu|sua|também|ainda|um|uma|em|no|na|com|ao|à)(?!\\p{L})',
    `(?:disse|diz|fez|teve|tem|quis|está|estava)\\s(?:${AFTER_PORTUGUESE})(?!\\p{L})`,
    'é\\s(?!a (?:primeira|segunda|terceira|última))(?:um|uma|o|a)(?!\\p{L})|(?:é|foi|era)\\s(?:seu|sua|\\p{Ll}{2,20}(?:ado|ada|ido|ida))(?!\\p{L})|trata(?:va)?-se',
    // "Errei", "Me disse".
    '\\p{Ll}{3,20}ei(?=[\\s.,!])|(?:me|nos|lhe|lhes)\\s\\p{Ll}',
  ),
  it: starting(
    '(?:il|la|i|le)\\s(?:suo|sua|suoi|sue|loro)(?!\\p{L})',
    '(?:ha|hanno|aveva|avevano)\\s(?:poi |anche |inoltre )?\\p{Ll}{2,20}(?:to|so)\\sche(?!\\p{L})|si tratta(?:va)? di',
  ),
  nl: starting(
    `(?:dat|die)\\s(?:${DUTCH_VERBS})(?!\\p{L})`,
    // "Het is niet duidelijk", "Het was de eerste keer": it means nothing here.
    `het\\s(?:${DUTCH_VERBS})(?!\\p{L})(?!\\s(?:\\p{Ll}+ )?(?:duidelijk|onduidelijk|mogelijk|onmogelijk|bekend|onbekend|belangrijk|moeilijk|lastig|tijd|de vraag|de (?:eerste|tweede|derde|laatste)|\\d))`,
  ),
};

const DEMONSTRATIVE_ES = `(?:est|es)(?:e|a|os|as|o)(?!\\p{L})${no('es')}`;
const DEMONSTRATIVE_PT = '(?:este|esta|estes|estas|esse|essa|esses|essas|isso|isto|aquele|aquela)(?!\\p{L})';

/** Beginnings that tie a sentence to the one before. */
export const TIES: Readonly<Record<string, RegExp>> = {
  es: phrases(
    `(?:con|en|según|por|para|de|desde|tras|a|ante|sobre|entre|durante|bajo|hacia)\\s(?:${DEMONSTRATIVE_ES}|ello|ellos|ellas|él|ella)(?!\\p{L})`,
    'es por (?:eso|ello|esto)|algo que|un[oa] de (?:ell|est|es)[oa]s|de la misma (?:forma|manera)|(?:\\p{L}+ )?(?:minutos|horas|días|semanas|meses|años) (?:más tarde|después)(?=,)|sin embargo|no obstante|por (?:un lado|una parte|eso|tanto|lo tanto|otra parte|otro lado|su parte|ejemplo|último|consiguiente|lo que)|a su vez|de hecho|de ahí|es decir|mientras tanto|en (?:cambio|tanto|consecuencia|concreto)|al (?:mismo tiempo|respecto)|de igual (?:modo|manera|forma)|más tarde|en la ocasión',
  ),
  fr: phrases(
    `(?:dans|avec|pour|par|sur|après|avant|depuis|malgré|face à|à|de|en|parmi|selon|chez|contre)\\s(?:ce|cet|cette|ces|cela|ceux-ci|lui|elle|eux|elles)(?!\\p{L})${no('fr')}`,
    "de l['’]autre|d['’](?:autre|une) part|d['’]un côté|d['’]ailleurs|d['’]un autre côté|par ailleurs|en (?:effet|revanche|outre)|par (?:contre|conséquent|exemple)|l['’]une? d['’](?:eux|elles)|certain(?:e?s) d['’]entre (?:eux|elles)|(?:\\p{L}+ )?(?:minutes|heures|jours|semaines|mois|ans|années) (?:plus tard|après)(?=,)|au contraire|à l['’]inverse|de (?:(?:même|plus)(?=,)|son côté)|pour (?:sa part|autant)|du coup|dès lors|ce faisant|non seulement",
  ),
  de: phrases(
    `(?:in|im|mit|nach|bei|aus|von|zu|für|gegen|auf|an|unter|über|vor|seit|wegen|trotz|durch|aufgrund|angesichts|neben)\\sdies(?:e[rsmn]?)?(?!\\p{L})${no('de')}`,
    '(?:mit|nach|von|bei|zu|laut|neben|unter|für|gegen|ohne|über)\\s(?:ihm|ihr|ihnen|ihn|denen|dem zufolge)(?!\\p{L})(?!\\s\\p{Lu})',
    'eine[rs]? dieser|(?:\\p{L}+ )?(?:Minuten|Stunden|Tage|Wochen|Monate|Jahre) (?:später|danach|zuvor)|(?:bis|seit)\\sdahin|im (?:Gegenteil|Gegenzug)|zum Beispiel|in der Folge|kurz (?:darauf|danach)|wenig später|hinzu kommt|einerseits|andererseits|zum (?:einen|anderen)|das heißt|am selben Tag|derselbe|dieselbe|dasselbe|ein(?:e|es)? davon',
  ),
  pt: phrases(
    `(?:n|d)(?:este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|isso|isto)(?!\\p{L})${no('pt')}`,
    `(?:com|em|por|para|sobre|segundo|entre|diante d|depois d|antes d|além d|apesar d|a partir d|diante d)\\s?${DEMONSTRATIVE_PT}${no('pt')}`,
    '(?:segundo|conforme|para|com|de acordo com|entre)\\s(?:ele|ela|eles|elas)(?!\\p{L})|uma? d(?:el|ess|est)[ea]s|(?:\\p{L}+ )?(?:minutos|horas|dias|semanas|meses|anos) (?:mais tarde|depois)(?=,)|é por isso|só que|pois bem|na (?:ocasião|época|sequência)|à época|em seguida|no entanto|por (?:um lado|outro lado|sua vez|isso|exemplo|fim)|enquanto isso|ao mesmo tempo|ou seja|de fato|dessa forma|desta forma',
  ),
  it: phrases(
    `(?:per|in|con|di|a|da|su|dopo|secondo|tra|fra|oltre a)\\s(?:tale|tali|ciò|quest[oaie]|quell[oaie]|lui|lei|loro)(?!\\p{L})${no('it')}`,
    "un[oa] di (?:loro|quest[ei])|al loro fianco|(?:\\p{L}+ )?(?:minuti|ore|giorni|settimane|mesi|anni) dopo(?=,)|d['’]altra parte|d['’]altronde|da un lato|da una parte|dall['’]altr[ao]|del resto|allo stesso tempo|nel frattempo|a sua volta|subito dopo|al contrario|non solo|in (?:particolare|effetti|tal modo)|di conseguenza|per esempio|ad esempio",
  ),
  nl: phrases(
    `(?:in|met|na|bij|uit|van|voor|op|door|over|onder|naast|volgens|sinds|tijdens|ondanks)\\s(?:dit|dat|deze|die|hem|hen)(?!\\p{L})${no('nl')}`,
    'een van (?:hen|deze)|(?:\\p{L}+ )?(?:minuten|uur|uren|dagen|weken|maanden|jaar) later|aan de andere kant|op dat moment|in plaats daarvan|ten slotte|even later|kort daarna|dat wil zeggen|als gevolg daarvan',
  ),
};
