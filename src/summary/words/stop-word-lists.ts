import type { Language } from './language.ts';

/** Function words, and the verbs that every report is full of: they say what no article is about. Written by us. */
const LISTS: Readonly<Record<Language, string>> = {
  en:
    'a about above across after again against all almost along already also although always am amid among an ' +
    'and another any anybody anyone anything anyway are around as at away back be became because become ' +
    'becomes been before being below between both but by came can cannot come could did do does doing done ' +
    'down due during each either else enough etc even ever every everyone everything few for from further get ' +
    'gets getting give given go goes going gone got had has have having he her here hers herself him himself ' +
    'his how however i if in indeed instead into is it its itself just later least less let like likely made ' +
    'make makes making many may me meanwhile might mine more most mostly much must my myself near nearly ' +
    'neither never no nobody none nor not nothing now of off often on once one ones only onto or other others ' +
    'otherwise our ours ourselves out over own per perhaps put quite rather really said same saw say saying ' +
    'says see seem seemed seems seen several shall she should since so some somebody someone something ' +
    'sometimes soon still such take taken than that the their theirs them themselves then there therefore ' +
    'these they thing things this those though through throughout thus till to together told too took toward ' +
    'towards under unless until up upon us very via was way we well went were what whatever when where ' +
    'whether which while who whoever whole whom whose why will with within without would yet you your yours ' +
    'yourself yourselves',
  es:
    'a al algo alguien alguna algunas alguno algunos algún allí ante antes aquel aquella aquellas aquello ' +
    'aquellos aquí así aunque aún bajo bien cada casi como con conmigo contra cosa cosas cual cuales ' +
    'cualquier cuando cuanto cuál cuándo cómo de dejó del desde después dice dicen dicho dijeron dijo donde ' +
    'dos durante dónde e el ella ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos ' +
    'esta estaba estaban estado estar estas este esto estos estoy estuvo está están fue fuera fueron gran ha ' +
    'haber había habían hace hacer hacia hacía han hasta hay haya he hemos hizo hoy igual incluso la las le ' +
    'les lo los luego mas me mediante mejor menos mi mientras mis misma mismas mismo mismos muchas mucho ' +
    'muchos muy más mí nada ni ninguna ninguno ningún no nos nosotros nuestra nuestras nuestro nuestros nunca ' +
    'o os otra otras otro otros para pero poco pocos podrá podía por porque pudo pueda puede pueden pues que ' +
    'quien quienes quiere quién qué sabe se sea sean según ser será serán sería si sido siempre siendo sin ' +
    'sino sobre solo somos son soy su sus sí sólo tal también tampoco tan tanta tanto te tendrá tenemos tener ' +
    'tengo tenía ti tiene tienen toda todas todavía todo todos tras tu tus tuvo tú u un una unas uno unos ' +
    'usted ustedes va van varias varios veces vez y ya yo él',
  fr:
    "a afin ai ainsi alors année après as assez au aucun aucune aujourd'hui auquel aura aurait aussi autant " +
    'autre autres aux avaient avait avant avec avez avoir avons ayant beaucoup bien c car ce ceci cela celle ' +
    'celles celui cependant certaines certains ces cet cette ceux chaque chez ci comme comment contre d dans ' +
    'de depuis dernier des desquels deux devant devrait dire dit dix doit doivent donc dont du duquel durant ' +
    'dès déjà dû elle elles en encore enfin entre es est et eu eux faire fait falloir faut fois font furent ' +
    'fut hors ici il ils j jamais je jusqu jusque l la laquelle le lequel les lesquels leur leurs lors lorsqu ' +
    'lorsque lui là m ma mais malgré me mes mieux moi moins mon même mêmes n ne ni non nos notre nous on ont ' +
    'or ou où par parce parmi pas pendant peu peut peuvent plupart plus plusieurs plutôt pour pourquoi ' +
    'pourrait pourtant près pu puis puisque qu quand quant que quel quelle quelles quelque quelques quels qui ' +
    'quoi s sa sans sauf se selon sera serait seront ses seulement si sien soi soient sois soit sommes son ' +
    'sont sous souvent suis sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout ' +
    'toute toutefois toutes trop très tu un une va vers veut voici voilà vont vos votre vous vu y à ça ' +
    'étaient étais était étant été être',
  de:
    'ab aber alle allein allem allen aller allerdings alles als also am an andere anderem anderen anderer ' +
    'anderes anders auch auf aus ausserdem außerdem bei beide beiden beim bereits bis bisher bleibt da dabei ' +
    'dadurch dafür dagegen daher damit danach dann dar daran darauf daraus darf darin darum darüber das dass ' +
    'davon davor dazu daß dein dem demnach den denen denn dennoch der deren des deshalb dessen die dies diese ' +
    'diesem diesen dieser dieses doch dort du durch dürfen eher eigentlich ein eine einem einen einer eines ' +
    'einfach einige einigen einiger einmal er erst es etwa etwas euch euer für gab ganz gar geben gegen ' +
    'gegenüber gehen geht gemacht gerade gewesen gibt habe haben hat hatte hatten her heute hier hin hinter ' +
    'hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins inzwischen ist ja ' +
    'je jede jedem jeden jeder jedes jedoch jemand jene jenen jetzt kam kann kaum kein keine keinem keinen ' +
    'keiner kommen kommt konnte konnten könne können könnte könnten lang lassen lässt machen macht mal man ' +
    'manche mehr mein meine meinem meinen meiner meist mich mir mit muss musste müsse müssen müsste nach ' +
    'nachdem neben nein nicht nichts nie noch nun nur ob obwohl oder oft ohne rund sagen sagt sagte ' +
    'schließlich schon sehr sei seien sein seine seinem seinen seiner seines seit selbst sich sie sind so ' +
    'sogar solche solchen soll solle sollen sollte sollten sondern sonst sowie sowohl statt trotz um und uns ' +
    'unser unsere unseren unter viel viele vielen vielleicht vom von vor war waren warum was wegen weil ' +
    'weiter weitere weiteren welche welchen welcher wenig wenige wenn wer werde werden weshalb wie wieder ' +
    'will wir wird wo wobei wohl wolle wollen wollte wollten worden wurde wurden während wäre wären würde ' +
    'würden zu zudem zum zur zusammen zwar zwischen über',
  pt:
    'a agora ainda alem algo algum alguma algumas alguns alguém ali além ambos ante antes ao aos apenas após ' +
    'aquela aquelas aquele aqueles aqui aquilo as assim até bem cada coisa coisas com como contra contudo ' +
    'cuja cujo da daquela daquele das de dela delas dele deles depois desde dessa desse desta deste deve ' +
    'devem dia disse disso disto diz do dois dos durante e ela elas ele eles em embora enquanto entanto entre ' +
    'então era eram essa essas esse esses esta estamos estar estas estava estavam este esteja estes esteve ' +
    'estou está estão eu faz fazer fez ficou foi fora foram fosse grande haver havia houve há isso isto já la ' +
    'lhe lhes lo logo lá mais mas me meio melhor menos mesma mesmas mesmo mesmos meu meus minha minhas muita ' +
    'muitas muito muitos na nada nas nela nele nem nenhum nenhuma nessa nesse nesta neste ninguém no nos ' +
    'nossa nossas nosso nossos num numa nunca não nós o onde ontem os ou outra outras outro outros para pela ' +
    'pelas pelo pelos per perante pode podem poder poderá podia pois por porque porém pouco pra pôr quais ' +
    'qual qualquer quando quanto quase que quem quer quê se segundo seja sejam sem sempre sendo ser seria ' +
    'será serão seu seus si sido sim sob sobre somos são sou sua suas só tal também tanto te tem temos tendo ' +
    'tenha ter teria terá teve ti tinha tinham toda todas todo todos tu tudo tão têm um uma umas uns vai vez ' +
    'vezes você vocês vão à às é',
  it:
    'a abbiamo ad agli ai al alcuna alcune alcuni alcuno all alla alle allo allora altra altre altri altro ' +
    'anche ancora avendo aver avere avesse aveva avevano avrebbe avrà avuto ben bene c che chi ci ciascuno ' +
    'cioè circa ciò coi col come comunque con contro cosa cosi così cui d da dagli dai dal dall dalla dalle ' +
    'dallo degli dei del dell della delle dello dentro deve devono di dice dietro dire disse dopo dove ' +
    'dovrebbe due dunque durante e ecco ed egli ella entro era erano essa esse essere essi esso fa fare fatto ' +
    'fin fino fosse fra fu furono già gli grazie ha hai hanno ho i ieri il in infatti inoltre insieme intanto ' +
    'invece io l la le lei li lo loro lui lungo là ma mai me medesimo meglio meno mentre mi mia mie miei mio ' +
    'molta molte molti molto ne negli nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno ' +
    'niente no noi non nonostante nostra nostre nostri nostro nulla né o od oggi ogni oltre oppure or ora ' +
    'pare parte per perché perciò però piuttosto più pochi poco poi poiché possono poteva potrebbe potrà ' +
    'prima proprio pur pure può qua qualche qualcosa qualcuno quale quali quando quanta quanti quanto quasi ' +
    'quei quel quella quelle quelli quello quest questa queste questi questo qui quindi s sa saranno sarebbe ' +
    'sarà se secondo sei sembra sempre senza si sia siamo siano sino solo sono sopra soprattutto sotto sta ' +
    'stata state stati stato stessa stessi stesso su sua sue sugli sui sul sull sulla sulle sullo suo suoi ' +
    'tale tali tanti tanto te ti tra tramite troppo trova tu tutta tutte tutti tutto un una uno va vengono ' +
    'verso vi via viene voi vostro è',
  nl:
    'aan aangezien achter af al aldus alle alleen allemaal alles als alsnog altijd ander andere anderen ' +
    'anders beide beiden ben bent bij bijna binnen blijft boven buiten daar daarbij daardoor daarin daarmee ' +
    'daarna daarnaast daarom daaruit daarvan daarvoor dan dat de deden deed der deze die dit doch doe doen ' +
    'doet door dus echter een eens eerder eerst eerste elk elkaar elke en enige enkele er eraan erg ermee ' +
    'ernaar ervan ervoor even ga gaan gaat gedaan geen gehad gekregen geven geweest geworden ging goed graag ' +
    'haar had hadden heb hebben hebt heeft heel hem hen het hier hierbij hierdoor hij hoe hoewel hun ieder ' +
    'iedere iedereen iemand iets ik in inmiddels intussen is ja je jij jou jouw jullie kan kon konden kreeg ' +
    'krijgen krijgt kunnen laat laten liet maakt maar maken me mede mee meer meest men met mezelf mij mijn ' +
    'minder misschien mits moest moesten moet moeten mogelijk mogen na naar naast nadat net niemand niet ' +
    'niets nog nogal nooit nou nu of ofwel om omdat omtrent ondanks onder ons onze ook op opnieuw over pas ' +
    'per precies rond ruim samen sinds slechts sommige soms staan staat steeds te tegen tenzij terug terwijl ' +
    'tevens tijdens toch toe toen tot totdat tussen u uit uw vaak valt van vanaf vanuit vanwege veel verder ' +
    'via vol volgens voor vooral voordat waar waarbij waardoor waarin waarmee waarom waarop waren was wat we ' +
    'weer weg wel welk welke werd werden weten wie wij wil wilde willen word worden wordt zal ze zeer zeggen ' +
    "zegt zei zelf zelfs zich zichzelf zij zijn zo zo'n zoals zodat zonder zou zouden zowel zulke zullen één",
};

/** Each with and without its accents: headlines in capitals, and writers in a hurry, leave them out. */
const FOLDED: ReadonlySet<Language> = new Set(['es', 'fr', 'pt', 'it']);

const sets = new Map<Language, ReadonlySet<string>>();

/** The stop words of a language, lower-cased, single words; contractions and elisions are not among them. */
export function stopWordsIn(language: Language): ReadonlySet<string> {
  const made = sets.get(language);
  if (made !== undefined) return made;
  const words = LISTS[language].split(' ');
  const set = new Set(FOLDED.has(language) ? [...words, ...words.map(withoutAccents)] : words);
  sets.set(language, set);
  return set;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
