import { AGENCIES } from './agency-names.ts';

const BY_FORM = new Map<string, string>();
/** Forms too short to be sure of in the brackets after a place: (PA) is Palermo. */
const ONLY_ALONE = new Set<string>();
for (const { name, forms } of AGENCIES) {
  for (const form of forms) {
    const plain = form.replace(/^!/, '');
    BY_FORM.set(plain, name);
    if (plain !== form) ONLY_ALONE.add(plain);
  }
}

/** What may stand before an agency's name where it alone is the source: "Quelle: dpa", "© 2026 AFP". */
const LEAD =
  /^[\s([–—-]*(?:(?:source|sources|quelle|fonte|fuente|bron|källa|kilde|zdroj|źródło|by|von|par|por|di|da|agency|agencia)\s*:?\s+|(?:copyright\s*)?(?:©|\(c\))\s*(?:\d{4}\s+)?)?/iu;
/** What may stand after it: dates and the end of brackets. */
const TAIL = /(?:,?\s*\d{1,2}\.\d{1,2}\.(?:\d{2,4})?)?[\s)\].–—-]*$/u;
/** "BERLIN, March 3 (Reuters) -", "(ANSA) - ROMA", "Hamburg (dpa/lno) -": a place, a date and the agency begin a text. */
const DATELINE = /^(?:\p{Lu}[\p{L}\d .,’'/-]{1,50}?\s*)?[([]([\p{L}/ -]{2,40})[)\]]\s*(?:[.:–—-]|\p{Lu})/u;
const SLASHED = /^\p{Lu}[\p{L}\d .,’'-]{1,50}?\s*\/(\p{Lu}{3,5})\/\s*[.:–—-]/u;
/** "… said the minister. (dpa)", "… on Monday. – AFP", "… into the US. PTI". */
const END = /[.!?“”"»]\s*(?:[([]([^()[\]]{2,40})[)\]]|[–—-]*\s*(\p{Lu}{3,8}|Reuters|dpa))\.?$/u;
/** A person, and behind a comma or a stroke the agency: "Jane Doe, The Associated Press". */
const WITH_PERSON =
  /^(?:by\s+|von\s+|par\s+|por\s+)?\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,3}\s*(?:[,|/•·]|\s[–—-])\s*(.+)$/iu;

/** Agencies whose reporters' names stand in bylines; behind other names an agency is only a further source. */
const REPORTERS_NAMED = new Set([
  'Associated Press',
  'Reuters',
  'Agence France-Presse',
  'Bloomberg',
  'PA Media',
  'The Canadian Press',
  'AAP',
]);

/** The agency that a credit names as the only source; null where it names anybody else beside it. */
export function agencyCredited(text: string): string | null {
  if (text.length > 90) return null;
  // How the agency's own feed ends: "© dpa-infocom, dpa:240516-99-53606/3".
  if (/^© dpa-infocom, dpa:\d/.test(text)) return BY_FORM.get('dpa') ?? null;
  return agencyIn(text.replace(LEAD, '').replace(TAIL, ''));
}

/** The agency in a byline: alone, or behind one of its reporters' names. */
export function agencyInByline(text: string): string | null {
  if (text.length > 120) return null;
  const behind = agencyCredited(WITH_PERSON.exec(text)?.[1] ?? '');
  return agencyCredited(text) ?? (behind !== null && REPORTERS_NAMED.has(behind) ? behind : null);
}

/** The agency in the dateline that begins a text. */
export function agencyInDateline(text: string): string | null {
  const start = text.slice(0, 110);
  const named = (DATELINE.exec(start) ?? SLASHED.exec(start))?.[1];
  return named === undefined || ONLY_ALONE.has(named) ? null : agencyIn(named);
}

/** The agency in the brackets or after the dash that end a text. */
export function agencyAtEnd(text: string): string | null {
  const named = END.exec(text.slice(-60));
  const credit = named?.[1] ?? named?.[2];
  return credit === undefined || ONLY_ALONE.has(credit) ? null : agencyCredited(credit);
}

/** "dpa", "dpa/lno" with the letters of a regional service, "AFP/Reuters": the first, where all parts are agencies'. */
function agencyIn(text: string): string | null {
  const whole = BY_FORM.get(text.trim());
  if (whole !== undefined) return whole;
  const parts = text.split(/\s*[/,]\s*|\s+(?:and|und|et|y|e)\s+/u);
  const names = parts.map((part) => BY_FORM.get(part.trim()));
  const [first] = names;
  if (first === undefined || parts.length > 4) return null;
  const service = /^(?:l[a-z]{2}|tmn|bb|mv|sn|th|ber|afx|infocom)$/;
  const all = names.every((name, index) => name !== undefined || service.test(parts[index] ?? ''));
  return all ? first : null;
}
