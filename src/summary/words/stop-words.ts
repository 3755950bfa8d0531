import { wordsOf } from './tokens.ts';

/** The commonest words of each language: they say what no article is about. Written by us, kept short. */
const LISTS: Readonly<Record<string, string>> = {
  en:
    'a about above after again against all also although am among an and another any are around as at be because ' +
    "been before being below between both but by can can't could did didn't do does doesn't doing don't down during " +
    'each even ever every few for from further get got had has have having he her here hers herself him himself his ' +
    "how however i if in into is isn't it it's its itself just like made make many may me might more most much must " +
    'my myself no nor not now of off on once one only or other our ours out over own per put said same say says ' +
    "she should since so some still such than that that's the their theirs them themselves then there these they " +
    'this those though through to told too under until up upon us very was we well went were what when where ' +
    'whether which while who whom whose why will with within without would yet you your yours',
  es:
    'a al algo ante antes aquí así aun aunque bajo bien cada como con contra cual cuando de del desde donde dos dijo ' +
    'durante e el él ella ellas ellos en entre era eran es esa ese eso esta está están este esto estos fue fueron ha ' +
    'había han hasta hay la las le les lo los más me mi mientras muy ni no nos o otra otro otros para pero poco por ' +
    'porque pues que qué quien se según ser será si sí sido sin sobre son su sus también tan tanto te tiene todo todos ' +
    'tras tu un una uno unos y ya yo',
  fr:
    'à a ai alors après au aucun aussi autre autres aux avant avec avait avaient avoir c ce cela ces cet cette ceux ' +
    'chez comme contre d dans de des depuis deux dit doit donc dont du elle elles en encore entre est et était étaient ' +
    'être eu fait faire il ils j je jusqu l la là le les leur leurs lors lui mais même mes moins mon n ne ni non nos ' +
    'notre nous on ont ou où par pas peu peut plus pour qu quand que quel quelle qui s sa sans se selon ses si son sont ' +
    'sous sur ta tous tout toute toutes très tu un une vers vos votre vous y',
  de:
    'ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis da dabei damit ' +
    'dann das dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine ' +
    'einem einen einer eines er es etwa für gegen habe haben hat hatte hatten hier ich ihm ihn ihr ihre ihren ihrer im ' +
    'immer in ins ist ja jedoch kann kein keine können mehr mit nach nicht noch nun nur ob oder ohne sagte schon sei ' +
    'sein seine seinen seiner seit sich sie sind so soll sowie sondern über um und uns unter vom von vor war waren was ' +
    'weil wenn werden wer wie wieder will wir wird wo worden wurde wurden zu zum zur zwischen',
  pt:
    'a à ao aos apenas após as às até cada com como contra da das de dela dele depois desde disse do dos e é ela elas ' +
    'ele eles em enquanto entre era eram essa esse esta está estão este eu foi foram há isso isto já lhe lo mais mas me ' +
    'mesmo meu muito na não nas nem no nos nós num numa o os ou outra outro para pela pelas pelo pelos por porque qual ' +
    'quando que quem se segundo sem ser será seu seus sido só sobre sua suas também tem têm ter tinha todos tudo um uma você',
  it:
    'a ad agli ai al alla alle allo altri altro anche ancora aveva avevano c che chi ci cioè come con contro cosa così ' +
    'da dal dalla dalle de degli dei del della delle dello di dopo dove due e è ed era erano essere fa fino fra gli già ' +
    'ha hanno ho i il in io l la le lei li lo loro lui ma mentre mi molto ne nei nel nella nelle no noi non nostro o ogni ' +
    'oltre per perché più però poi prima proprio può qualche quando quanto quella quelle quello questa queste questi questo ' +
    'qui se sempre senza si sia sono sopra stata stato su sua sue sugli sui sul sulla suo suoi tra tutti tutto un una uno vi',
  nl:
    'aan al alle alleen als andere bij binnen daar dan dat de der deze die dit doen door dus een eens en er ge geen ' +
    'had hadden heb hebben heeft hem hen het hier hij hoe hun ik in is ja je kan kunnen maar me meer men met mij mijn ' +
    'moet na naar niet niets nog nu of om omdat onder ons onze ook op over reeds sinds te tegen tijdens toch toen tot u ' +
    'uit uw van veel voor waar waren was wat we werd werden wie wij wil worden wordt zal ze zegt zei zich zij zijn zo ' +
    'zonder zou zouden',
};

const sets = new Map(Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(' '))]));

/**
 * Stop words of a text: by its BCP 47 tag ("pt-BR" finds Portuguese), else, for tags are missing or wrong at
 * times, the list that covers most of its beginning. Empty for languages we have no list for.
 */
export function stopWordsOf(paragraphs: readonly string[], language: string | null): ReadonlySet<string> {
  const tagged = sets.get((language ?? '').toLowerCase().split(/[-_]/u, 1)[0] ?? '');
  if (tagged !== undefined) return tagged;
  const words = wordsOf(paragraphs.slice(0, 20).join(' ').slice(0, 4000));
  let best: ReadonlySet<string> = new Set();
  // In running text a quarter and more of the words are such; a sixth leaves room for headlines.
  let most = words.length / 6;
  for (const list of sets.values()) {
    const covered = words.filter((word) => list.has(word)).length;
    if (covered > most) [best, most] = [list, covered];
  }
  return best;
}
