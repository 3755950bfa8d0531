/**
 * Words whose stop may not end a sentence, by what follows them. An entry in lower case holds for any case;
 * one with a capital only as it stands, because its small form is a word of its own ("Sun.", "Ill.", "Gen.").
 */

/** A name or an explanation follows: the stop never ends a sentence. */
const NEVER_LAST =
  'mr mrs ms mx messrs dr drs prof profs Gen Sen Sens Rep Reps gov Gov Govs lt Lt Col sgt Sgt cpl Cpl Maj capt Capt ' +
  'cmdr Cmdr cdr Brig Adm Pvt Pfc Spc Rev Hon Pres supt Supt insp Det Cllr atty ste Mt Ft Pte ' +
  'vs viz al cf e.g i.e f.e approx incl resp ' +
  // German, Dutch
  'Hr Hrn dipl Ing Mag bzw evtl ggf ggü inkl exkl zzgl insb insbes bspw sog vgl hrsg geb gest z.b d.h u.a o.ä v.a i.d.r ' +
  'dhr mevr Mw bijv d.w.z o.a m.b.t t.a.v jl nl ' +
  // French, Spanish, Portuguese, Italian
  'mme mmes mlle mlles mgr srta sra sras sres dra dras dña fdo EE exmo exma p.ej p.ex env dott dott.ssa sig.ra avv geom ' +
  'डॉ श्री प्रो';

/** Titles in one language, words or endings in another. */
const NEVER_LAST_IN: Readonly<Record<string, string>> = {
  fr: 'M MM p',
  es: 'Sr Ud Uds D Lic',
  pt: 'Sr Eng',
  it: 'on sig rag',
  de: 'Hl Abt Fr Mill med phil jur rer nat',
  nl: 'mr ir ds',
  pl: 'ok np m.in tzw',
};

/** A figure follows: the stop ends nothing before one. */
const BEFORE_FIGURES =
  'no nos n° nº kl nr nrs num núm p pp pg pag pág págs vol fig figs art arts sec ch chap par para est ca c az abs rs § ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec jän okt dez mrt mei janv févr avr juil déc ene abr ago dic giu lug ott';

/** May stand inside a sentence or at its end: the word after decides. */
const EITHER =
  'v inc corp co cos ltd ltda llc plc bros jr sr jnr snr esq phd ph.d m.d etc ecc usw enz assn dept univ ave blvd rd st ' +
  'sq bldg govt intl natl mio mrd tsd av cie cia UU EE.UU str ' +
  'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
  'Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash ' +
  'Wis Wyo Ariz Ark Ala Del Ont Que';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const neverLast = setOf(NEVER_LAST);
const neverLastIn = new Map(Object.entries(NEVER_LAST_IN).map(([language, list]) => [language, setOf(list)]));
const beforeFigures = setOf(BEFORE_FIGURES);
const either = setOf(EITHER);

/** Words all in capitals are acronyms ("FC Valencia CF."), so only the first letter may differ. */
const holds = (set: ReadonlySet<string> | undefined, word: string): boolean =>
  set !== undefined && (set.has(word) || set.has(word.charAt(0).toLowerCase() + word.slice(1)));

export type Abbreviation = 'never last' | 'before figures' | 'either';

/**
 * What is known of a word before a stop (the stop left off; of "ex-Sen" the last part counts), or null where nothing is. `language` is the
 * primary subtag ("fr"), '' where unknown. A word may be both, as "Jan.": then the figure decides first.
 */
export function abbreviation(word: string, beforeFigure: boolean, language: string): Abbreviation | null {
  const last = word.endsWith('str') ? 'str' : word.slice(word.lastIndexOf('-') + 1);
  if (last !== word && last !== '') return abbreviation(last, beforeFigure, language);
  if (beforeFigure && beforeFigures.has(word.toLowerCase())) return 'before figures';
  if (holds(neverLast, word) || holds(neverLastIn.get(language), word)) return 'never last';
  return holds(either, word) ? 'either' : null;
}
