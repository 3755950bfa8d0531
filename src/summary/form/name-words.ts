/** Words in a name that show it to be no person's: bodies, works, places, times. Written by us; more would not hurt. */
const BODIES =
  'academy accord act administration ag agency agreement air airbus airline airlines airport airways alliance ' +
  'american arena army arsenal assembly association athletic authority avenue award awards bank barcelona ' +
  'base bay bayern beach bears bill board boeing bridge bulls bureau campaign capital cathedral center ' +
  'central centre championship championships channel chelsea city club co coalition coast college command ' +
  'commission committee company congress conservative conservatives corp corporation corps council county ' +
  'court cup defence defense democrat democratic democrats department district eagles east eastern education ' +
  'electric emirates entertainment everton exchange express farm fc federal federation festival finance ' +
  'flight force forces foreign foundation front fund gallery games gazette giants global gmbh government ' +
  'grand group guard guardian gulf health herald high holdings home hospital hotel hotspur house inc ' +
  'industries initiative institute institution interior international island islands jail jet journal justice ' +
  'kingdom labor labour lake league liberal liberals limited line lines lions liverpool llc ltd madrid ' +
  'magazine mail market markets media medical memorial ministry mosque motors mount mountain movement museum ' +
  'national nations navy network news northern ocean office olympic olympics open organisation organization ' +
  'parliament partners party pictures plan plc police post press prison prix prize program programme project ' +
  'province radio rail railway rangers region republic republican republicans research river road rovers ' +
  'royal school science sciences sea security senate series service services show socialists society south ' +
  'southern sox square stadium star state states station store stores street studies studios supreme systems ' +
  'team technologies technology telegraph television temple theater theatre tigers times tournament tower ' +
  'towers treasury treaty tribune trust tv union united university valley wanderers war week western world ' +
  'zoo';

const PLACES =
  'afghanistan africa alabama alaska albania algeria amazon america angeles apple argentina arizona arkansas ' +
  'armenia asia athens atlanta australia austria baghdad bangladesh beijing beirut belarus belgium berlin ' +
  'birmingham bolivia bosnia boston brazil brexit bristol britain brooklyn brussels bulgaria burma cairo ' +
  'california cambodia cambridge cameroon canada cardiff carolina chad chicago chile china christianity ' +
  'cleveland colombia colorado congo connecticut croatia cuba cyprus dakota dallas damascus delaware delhi ' +
  'denmark denver detroit diego dubai dublin ecuador edinburgh egypt england estonia ethiopia europe facebook ' +
  'ferguson finland florida france francisco frankfurt gaza geneva georgia germany ghana glasgow google ' +
  'greece hamburg hawaii hollywood hungary iceland idaho illinois india indiana indonesia instagram iowa iran ' +
  'iraq ireland islam israel istanbul italy jakarta jamaica japan jerusalem kabul kansas kentucky kenya kiev ' +
  'korea kosovo kremlin kuwait kyiv lagos latvia lebanon leeds liberia libya lithuania london louisiana ' +
  'luxembourg maine malaysia mali malta manchester manhattan maryland massachusetts melbourne mexico miami ' +
  'michigan microsoft milan minnesota mississippi missouri moldova montana montreal morocco moscow mumbai ' +
  'munich myanmar nairobi nebraska nepal netflix netherlands nevada newcastle nigeria norway ohio oklahoma ' +
  'oregon orleans oslo oxford pakistan palestine panama paris pennsylvania pentagon peru philadelphia ' +
  'philippines poland portugal prague qatar romania rome russia rwanda samsung scotland seattle senegal seoul ' +
  'serbia shanghai singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland sydney syria ' +
  'taiwan tanzania tehran tennessee texas thailand tokyo toronto toyota tunisia turkey twitter uganda ukraine ' +
  'utah vatican vegas venezuela vermont vienna vietnam virginia wales warsaw washington wisconsin wyoming ' +
  'yemen york youtube zealand zimbabwe zurich';

const TIMES =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
  'october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving ' +
  'halloween spring summer autumn winter';

const bodies = new Set(BODIES.split(' '));
const times = new Set(TIMES.split(' '));
const elsewhere = new Set(PLACES.split(' '));

/** "British", "Kenyans", "Islamic": of a people or a faith, mostly. */
const OF_A_PEOPLE =
  /(?:ish|ese|ians?|cans?|yans?|stani|aelis?|raqis?|emenis?|ench|utch|slamic|uslims?|hristians?|ewish)$/u;

/** Whether a word shows, whatever stands before it, that a name is that of a body, a work or the like. */
export function isBodyWord(word: string): boolean {
  return bodies.has(plain(word)) || /^\p{Lu}{2,}s?$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** Whether a word alone is no person's name: those of places, days and peoples are surnames at times. */
export function isNoPersonWord(word: string): boolean {
  return (
    isBodyWord(word) || times.has(plain(word)) || elsewhere.has(plain(word)) || OF_A_PEOPLE.test(plain(word))
  );
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}
