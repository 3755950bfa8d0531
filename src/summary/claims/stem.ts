/** Irregular verbs and nouns of news, each after its stem: "beat: beaten". Written by us. */
const IRREGULAR =
  'arise:arose,arisen be:am,is,are,was,were,been beat:beaten become:became begin:began,begun bring:brought ' +
  'build:built buy:bought catch:caught choose:chose,chosen come:came child:children deal:dealt die:dying do:did,does,done ' +
  'draw:drew,drawn drive:drove,driven eat:ate,eaten fall:fell,fallen feel:felt fight:fought find:found flee:fled ' +
  'fly:flew,flown foot:feet get:got,gotten give:gave,given go:went,goes,gone grow:grew,grown have:has,had hear:heard ' +
  'hide:hid,hidden hold:held keep:kept know:knew,known lead:led leave:left lose:lost lie:lying make:made man:men mean:meant ' +
  'meet:met pay:paid person:people ride:rode,ridden rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold ' +
  'send:sent shake:shook,shaken shoot:shot show:shown sink:sank,sunk speak:spoke,spoken spend:spent stand:stood ' +
  'steal:stole,stolen strike:struck swim:swam take:took,taken teach:taught tell:told think:thought throw:threw,thrown ' +
  'understand:understood wife:wives win:won withdraw:withdrew,withdrawn woman:women write:wrote,written life:lives ' +
  'france:french spain:spanish britain:british,uk,u.k wales:welsh scotland:scottish,scots ireland:irish england:english ' +
  'china:chinese denmark:danish,danes sweden:swedish,swedes poland:polish turkey:turkish greece:greek netherlands:dutch ' +
  'finland:finnish switzerland:swiss norway:norwegian japan:japanese thailand:thai u.s:us,usa,u.s.a,american,america,americans';

const ENDING = /(?:ing|ed|es|s|ly|e)$/u;
const LONGEST = 6;

const irregular = new Map(
  IRREGULAR.split(' ').flatMap((entry) => {
    const [stem = '', forms = ''] = entry.split(':');
    return forms.split(',').map((form): [string, string] => [form, cut(stem)]);
  }),
);

/**
 * A rough stem of a lower-case word, for comparison only: endings off, a doubled consonant single, six letters at
 * most, so that "Argentine" is near "Argentina". Language-free but for the irregular forms, which are English.
 */
export function roughStem(word: string): string {
  return irregular.get(word) ?? cut(word);
}

function cut(word: string): string {
  if (word.length <= 3) return word;
  let stem = word.replace(/(?<![su])s$/u, '');
  stem = stem.replace(/ie$/u, 'y');
  const shorter = stem.replace(ENDING, '');
  // "bring" and "red" are no "br" and "r".
  if (shorter.length >= 3 && /[aeiouyàâäéèêíïóôöúü]/u.test(shorter)) stem = shorter;
  stem = stem
    .replace(/([^aeiouls])\1$/u, '$1')
    .replace(/e$/u, '')
    .replace(/(?<=[^aeiou])i$/u, 'y');
  return stem.length > LONGEST ? stem.slice(0, LONGEST) : stem;
}
