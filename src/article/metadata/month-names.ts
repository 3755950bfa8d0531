/**
 * How the names of the months begin in the languages of the news, without accents: full names and their usual
 * abbreviations begin so too. The longest beginning that fits decides ("juin" is June, "juil" July).
 */
const BEGINNINGS = [
  'jan ene gen ian sty oca led tammi янв яну січ يناير جانفي ינואר जन',
  'feb fev lut sub uno helmi фев лют φεβ فبراير فيفري פברואר फर',
  'mar maa mrt bre мар бер μαρ مارس מרץ मार्च',
  'apr avr abr kwi nis dub huht апр кві απρ أبريل ابريل إبريل أفريل אפריל अप्र',
  'mai may maj mag mei kve touko май мая тра μαι مايو ماي מאי मई',
  'jun juin iun giu cze haz cerven cervn kesa июн юни чер ιουν يونيو جوان יוני जून',
  'jul juil iul lug lip tem cervene cervenc heina июл юли лип ιουλ يوليو جويلية יולי जुल',
  'aug aou ago agu sie srp elo ogo авг сер αυγ أغسطس اغسطس أوت אוגוסט अग',
  'sep set wrz eyl zari syys szep сен сеп вер σεπ سبتمبر ספטמבר सित',
  'oct okt out ott paz eki rij loka окт жов οκτ أكتوبر اكتوبر אוקטובר अक्ट',
  'nov noi noe lis kas marras ноя ноем лис νοε نوفمبر נובמבר नव',
  'dec dez des dic dis gru ara pro joul дек гру δεκ ديسمبر דצמבר दिस',
];

const MONTH_OF = new Map(
  BEGINNINGS.flatMap((names, index) => names.split(' ').map((name) => [fold(name), index + 1] as const)),
);
const LONGEST = Math.max(...[...MONTH_OF.keys()].map((name) => name.length));

/** 1 to 12 for the name of a month; null for any other word. */
export function monthOf(word: string): number | null {
  const folded = fold(word);
  for (let length = Math.min(LONGEST, folded.length); length >= 2; length -= 1) {
    const month = MONTH_OF.get(folded.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('ı', 'i');
}
