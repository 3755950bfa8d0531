/**
 * The most frequent small words of languages that news is written in, by script. A word may stand with several
 * languages: it says the less for each. Not meant to be read, but to be counted.
 */
const LATIN: Record<string, string> = {
  en: 'the of and to in that is was for on with as it at by from be are this have had not but they which his he she were has will would their been its who said an',
  de: 'der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'le la les de des et un une du en à est que qui dans pour par sur pas plus au avec ce il ne se sont été aux cette mais ou son sa ses l d qu n s c',
  es: 'el la los las de del que y en un una por con para no es se su al lo como más pero sus le ha o fue este sobre entre también desde está',
  it: 'il lo la i gli le di che e in un una per con non è si del della dei da al nel alla sono come anche ha più dal delle ma questo nella l dell',
  pt: 'o a os as de do da dos das que e em um uma para com não é se por no na ao mais como foi pelo pela à são nos ou também já seu sua',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er die ook als bij door maar om naar dan nog wordt uit hij over heeft was',
  sv: 'och i att det som en på är av för med den till har de inte om ett var men sig från vi kan så när efter också',
  da: 'og i at det er en til af på for med den de har ikke som et der var jeg sig men fra om han skal kan også efter blev mere mellem',
  no: 'og i at det er en til av på for med den de har ikke som et var jeg seg men fra om han skal kan også etter ble mer mellom nå',
  fi: 'ja on ei että se oli hän mutta ovat kun myös joka sen olla tai kuin mukaan hänen tämä vain jo',
  is: 'og að í á er sem um til við það en var með ekki af fyrir hann eru verið hefur segir því',
  pl: 'i w na z się nie do to że jest o jak po od za przez dla są ale był jego tym ich oraz także który',
  cs: 'a v se na je že s z do o ve to i za pro jsou by jako po ale které byl který také podle',
  sk: 'a v sa na je že s z do o vo to aj za pre sú by ako po ale ktoré bol ktorý podľa',
  hu: 'a az és hogy nem is egy ez meg volt van azt csak már de ki el mint szerint még',
  ro: 'și şi în de la a care cu nu din pe o un este pentru mai că au fost sunt se al ale',
  tr: 've bir bu da de için ile olarak daha olan çok gibi kadar sonra ise değil ancak oldu',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke ada oleh karena bisa tersebut saat',
  ms: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke ada oleh kepada beliau katanya boleh ialah kerana',
  vi: 'và của là có cho không các được trong một với người này đã những để',
  hr: 'i u je na se da za su s od kao koji nije će bi ali iz što o',
  sl: 'in je v na se da za so ki z bi tudi pa kot po od ni',
  et: 'ja on ei et ka oli see kui aga mis ning tema',
  lv: 'un ir ar no par ka uz lai kas bija nav arī',
  lt: 'ir kad yra iš į su tai bet kaip buvo apie nuo',
  ca: 'el la els les de del i que en un una per amb no és al es dels va més',
  sq: 'e të në dhe për një me që nga se është',
  sw: 'ya na wa kwa ni katika za la kuwa hii',
  tl: 'ang ng sa na mga at ay ni para',
  af: 'die en van in is het nie dat wat vir met hy te om aan',
};

const CYRILLIC: Record<string, string> = {
  ru: 'и в не на что с по как это его но из для также от был о к за у',
  uk: 'і в не на що з та до як за це його але для від у про й',
  be: 'і ў на з не што да як у па за гэта',
  bg: 'и на да се за от в че с е не по са като ще',
  sr: 'и у је на се да за су од као који није',
  mk: 'и на во да се за од со е дека не',
  kk: 'және бұл мен үшін да деп',
};

const ARABIC: Record<string, string> = {
  ar: 'في من على أن إلى التي عن هذا الذي مع ما بعد',
  fa: 'در به از که این را با است برای و آن',
  ur: 'کے میں کی ہے سے اور کو نے کا',
};

const DEVANAGARI: Record<string, string> = {
  hi: 'के में है की और से को का ने पर',
  mr: 'आहे आणि या त्या हे करण्यात आले',
  ne: 'छ र मा भएको हो पनि गरेको',
};

export const FREQUENT_WORDS = { LATIN, CYRILLIC, ARABIC, DEVANAGARI } as const;
