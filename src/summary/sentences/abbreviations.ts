/** Titles and ranks: a name follows, so the stop after them never ends a sentence. */
const TITLES =
  'mr mrs ms mx messrs dr drs prof profs gen sen sens rep reps gov govs lt col sgt cpl maj capt cmdr cdr adm pvt ' +
  'rev hon st ste mt ft supt insp det atty pres fr br sr.a sra srta dra mme mlle mgr hr dhr mevr ing dott sig on ' +
  'vs v ca cf viz al e.g i.e z.b d.h u.a p.ej bzw ggf usw.a nr evtl';

/** Words that stand before a figure: the stop after them ends nothing when a figure follows. */
const BEFORE_FIGURES =
  'no nos n° nº nr p pp pg pag pág vol fig figs art arts sec ch chap par est approx num núm ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec';

/**
 * May stand inside a sentence or at its end: the word after decides. Companies, degrees, generations,
 * addresses, days, states.
 */
const EITHER =
  'inc corp co cos ltd llc plc bros jr sr esq phd ph.d m.d b.a m.a d.d.s etc assn dept univ ave blvd rd ' +
  'sq bldg mon tue tues wed thu thur thurs fri sat sun calif colo conn fla ga ill ind kan ky la mass md mich ' +
  'minn miss mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark ala del ont que ex ext gmbh ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec min max cie sa no';

/** English words that open sentences and hardly ever follow an abbreviation inside one. */
const OPENERS =
  'the a an he she it they we you i this that these those there his her its their our my your but and or so if ' +
  'in on at by for from to with after before as when while where who what why how did do does is are was were ' +
  'will would can could should has have had not no yes some many most all one another each both other now then ' +
  'however meanwhile although though since because until during despite instead also still just even only ' +
  'according please let here such than later earlier last under over between among police officials about more ' +
  // The same for the other languages we know, where they differ from a name's first word.
  'el los las una un pero en por con para se su como cuando según también le les une des mais dans pour avec il ' +
  'elle ils ce cette der die das ein eine und aber er sie es im am bei mit nach o os as um uma não il lo gli una ' +
  'ma nel per con het een maar hij zij ze op van';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const titles = setOf(TITLES);
export const beforeFigures = setOf(BEFORE_FIGURES);
export const eitherAbbreviations = setOf(EITHER);
export const sentenceOpeners = setOf(OPENERS);
