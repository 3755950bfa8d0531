/** "…", sagte er: whose words a quotation at the sentence's start is, only another sentence tells. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  de: /["“”»«],?\s(?:so|sagt|sagte|erklärt|erklärte|meint|meinte|betont|betonte|schreibt|schrieb|ergänzt|ergänzte|fügt|fügte|erzählt|erzählte|berichtet|berichtete|warnt|warnte|kritisiert|kritisierte)\s(?:er|sie)(?!\p{L})/u,
  nl: /["“”],?\s(?:zegt|zei|aldus|vertelt|vertelde|schrijft|schreef|verklaart|verklaarde|stelt|stelde)\s(?:hij|zij|ze)(?!\p{L})/u,
  fr: /["”»],?\s(?:a-t-(?:il|elle)|(?:dit|ajoute-t|affirme-t|explique-t|poursuit|estime-t|conclut|précise-t|prévient|assure-t|déclare-t|raconte-t|souligne-t)-(?:il|elle))(?!\p{L})/u,
  es: /["”»],?\s(?:dijo|dice|afirmó|añadió|explicó|señaló|aseguró|sostuvo|agregó|indicó|declaró|subrayó|escribió|concluyó)(?=[.,]|\s(?:él|ella|en|a|durante|tras|al|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))(?!\p{L}))/u,
  pt: /["”»],?\s(?:disse|diz|afirmou|acrescentou|explicou|declarou|escreveu|concluiu|completou|contou|ressaltou)(?=[.,]|\s(?:ele|ela|em|à|ao|durante|na|no)(?!\p{L}))/u,
  it: /["”»],?\s(?:ha (?:detto|aggiunto|spiegato|dichiarato|scritto|concluso|affermato)|dice|spiega|aggiunge|conclude|racconta|afferma)(?=[.,]|\s(?:lui|lei|in|a|durante|al)(?!\p{L}))/u,
};

/** Whether a sentence is a quotation whose speaker only a pronoun, or nothing, names. Not for English. */
export function hasUnnamedSpeaker(text: string, language: string): boolean {
  return /^["“„«»]/u.test(text) && PATTERNS[language]?.test(text) === true;
}
