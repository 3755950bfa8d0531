import { collapse, plainText } from '../plain-text.ts';

/** What is read of a text that should hold names. */
const MAX_CHARACTERS = 600;
const MAX_NAMES = 12;

/** "By", "Written by", "Eine Analyse von", before a name. */
const CREDIT =
  /^(?:(?:an?\s)?(?:written|story|words|text|article|reporting|reported|report|analysis|opinion|commentary|compiled|interview|edited)\sby|ein(?:e|\sgast)?\s?\p{L}+\svon|by|authors?\s?:|autor(?:in|es)?\s?:|auteure?\s?:|autore\s?:|texte?\s?:|testo\s?:)[:\s]\s?(?=\p{L})/iu;
/** These begin names too: "Da Silva", "Von Trier". Before a name of two words, or an agency's, they say "by". */
const FOREIGN_BY =
  /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i|[Dd]a|[Aa]v|[Aa]f|[Pp]rzez):?\s(?=\p{Lu}\S*\s\S|[a-z]{2,5}$|\p{Lu}{2,5}$)/u;
/** What a person does, at the end of a name or on its own. */
const JOB =
  '(?:chief |senior |deputy |associate |executive |managing |staff |freelance |guest |contributing |foreign |political |crime |sports? |health |business |science |technology |education |environment |culture |entertainment |royal |news |world |features? |digital |video |online |assistant |national |international |diplomatic |economics? |social affairs )*' +
  '(?:correspondent|reporter|editor(?:-in-chief| in chief)?|journalist|columnist|contributor|writer|producer|author|photographer|analyst|critic|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|autor(?:in)?|journaliste|correspondante?|periodista|corresponsal|redactora?|giornalista|corrispondente|jornalista|repórter|redator|verslaggever|redacteur|journalista|dziennikarz|dziennikarka|muhabiri?|jurnalis|wartawan)s?';
const JOB_AT_END = new RegExp(`(?:^|[\\s,–-]+)${JOB}$`, 'iu');
const EASTERN_JOB = /\s*(?:(?:선임|수습|객원|전문|인턴)?기자|특파원|記者|记者|編集委員|編集部員|論説委員)$/u;

/** What fields for names hold where there is no name, or links beside it. */
const NO_NAME =
  /^(?:admin(?:istrator)?|editor|editors|staff|unknown|null|undefined|none|author|authors|correspondent|reporter|redaktion|redakcja|redazione|redacción|rédaction|redactie|redação|editorial team|news ?desk|web ?desk|about the author|follow|follow us|show more|read more|more|share|website|guest|news|nachrichten|anonymous|user|super user|developer|jr|sr|text|foto|photo|updated|published|by|von|comments?|et al|agencies|contributor|view profile|see more|and|und|agenturen|agencias|agences|wire services?|privacy policy|sign in|log in|posted|no author|view .+|.+ profile|redaktion|red|inc)\.?$/i;

/** "By Ada Field" → "Ada Field"; any other text as it is. */
export function withoutCredit(text: string): string {
  return text.replace(CREDIT, '').replace(FOREIGN_BY, '');
}

/** The names in one text: "By Ada Field and Bo Lund" → "Ada Field", "Bo Lund". */
export function splitNames(text: string): string[] {
  return withoutCredit(plainText(text.slice(0, MAX_CHARACTERS)))
    .replace(/,\s*(jr|sr|i{2,3}|ph\.?d|m\.?d|esq)\b/gi, ' $1')
    .replace(/(\S\s+\S+)\s?[/／]\s?(?=\S+\s+\S)/gu, '$1, ')
    .split(
      /\s*(?:[,;|•·、]|\s[–—-]\s|\s(?:and|And|AND|und|et|en|og|och|ve|with|mit|avec|con|dan|و|&)\s|(?<=\S\s\S+)\s[yei]\s(?=\S+\s\S))\s*/u,
    );
}

/** Without addresses, job titles, the outlet's own name, and repeats; `outlets` are the names the page has for itself. */
export function cleanNames(names: readonly string[], outlets: readonly string[]): string[] {
  const keys = new Set(outlets.map(nameKey).filter((key) => key.length > 1));
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const raw of names) {
    const name = withoutJob(raw);
    const key = nameKey(name);
    if (key === '' || seen.has(key) || keys.has(key) || !isName(name)) continue;
    seen.add(key);
    kept.push(name);
    if (kept.length === MAX_NAMES) break;
  }
  return kept;
}

/** Whether a name is a newsroom's and not a person's: "Harbour Post Staff", "Redaktion Politik". */
export function isNewsroom(name: string, outlets: readonly string[]): boolean {
  const folded = name.toLowerCase();
  return (
    /(?:^|[\s-])(?:redaktion|redakcja|redazione|redacción|rédaction|redactie|redação|staff|newsroom|reporters?|editors?|board)$/iu.test(
      name,
    ) || outlets.some((outlet) => outlet.length > 1 && folded.startsWith(`${outlet.toLowerCase()} `))
  );
}

function withoutJob(raw: string): string {
  const name = withoutCredit(collapse(raw.slice(0, MAX_CHARACTERS)))
    .replace(/\s?\([^()]*\)$/, '')
    .replace(EASTERN_JOB, '')
    .replace(/^(\S+\s.*?\S)\s+for\s+(?:the\s+)?\p{Lu}.*$/iu, '$1');
  const shorter = name.replace(JOB_AT_END, '');
  // "Daily Post Reporter" names nobody: what stands before the job is a name only where it is two words.
  return shorter === '' || shorter.includes(' ') ? shorter : name;
}

function isName(name: string): boolean {
  if (name.length > 60 || name.length < 2 || name.split(' ').length > 6) return false;
  if (/:\/\/|www\.|@|[<>{}_=#]|^[\w-]+(?:\.[a-z]{2,})+$/i.test(name)) return false;
  // Captions, questions, firms.
  if (/[:?!"“”„»«]|\b(?:Inc|Ltd|LLC|GmbH|AG|plc|Corp)\.?$/.test(name)) return false;
  // Times, dates and counts; but some newsrooms have a number in their name.
  if (/\d{3}|\d[./]\d|^\d|^\S*\d+$/.test(name) || !/\p{L}/u.test(name)) return false;
  return !NO_NAME.test(name);
}

export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
