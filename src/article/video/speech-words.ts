/** How people begin and do not end sentences, for texts that were heard by a machine and have no stops. */
export interface SpeechWords {
  /** Seldom used but to begin a sentence. */
  openers: ReadonlySet<string>;
  /** Begin many sentences and many clauses. */
  starters: ReadonlySet<string>;
  /** After these something must follow. */
  unfinished: ReadonlySet<string>;
  /** After these something follows as a rule. */
  hanging: ReadonlySet<string>;
  /** Begin with an opener and open nothing. */
  joined: ReadonlySet<string>;
}

function speech(
  openers: string,
  starters: string,
  unfinished: string,
  hanging = '',
  joined = '',
): SpeechWords {
  const words = (list: string) => new Set(list.split(' '));
  return {
    openers: words(openers),
    starters: words(starters),
    unfinished: words(unfinished),
    hanging: words(hanging),
    joined: words(joined),
  };
}

/** By language, BCP 47; apostrophes are straight. A hyphen joins two words that open together. */
const SPEECH: ReadonlyMap<string, SpeechWords> = new Map([
  [
    'en',
    speech(
      "so but now well okay ok however meanwhile alright hello hi remember let's instead it's that's there's and-then and-so but-then and-now all-right of-course",
      "i i'm i've i'll we we're we've we'll he he's she she's they they're they've here's what's you're this-is these-are there-is there-are there-was there-were and because if when while although after once despite you it this these here what how why today tomorrow yesterday yes no finally",
      "the a an of to and or but nor because if when while as than that which who whose whom whether is are was were be been being am has have had do does did will would can could should may might must shall my your his its our their very most some any every each no another such both either neither i we he they i'm we're they're you're he's she's it's there's that's what's she after where just even those these also still already always never only really new many several former during until including across gonna wanna don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't haven't hasn't hadn't think said says say mean believe guess okay ok mr mrs ms dr",
      'in on at by last for from with without into onto about over under between through right so now well',
      'so-much so-many so-far so-that so-long so-often since-then well-known now-that but-also',
    ),
  ],
  [
    'de',
    speech(
      'aber doch also nun jetzt gut okay allerdings jedoch trotzdem deshalb deswegen inzwischen außerdem dennoch übrigens hallo gestern denn und-dann und-so',
      'und weil wenn als während obwohl ich wir er sie es das dies diese dieser hier da dann was wie warum wer heute morgen ja nein in nach am im damit',
      'der die das den dem des ein eine einen einem einer eines und oder aber sondern weil wenn dass daß ob als wie von vom zu zum zur in im an am auf für mit bei aus nach über unter durch gegen ohne um ich wir er ihr mein dein sein unser kein keine keinen sehr ist sind war waren hat haben hatte wird werden wurde kann können muss müssen soll sollen will wollen nicht',
    ),
  ],
  [
    'fr',
    speech(
      "mais alors donc bon bien enfin maintenant cependant pourtant ensuite puis aujourd'hui hier bonjour bref or et-puis et-alors",
      "et parce quand si comme je j'ai on nous il elle ils elles c'est ce cette ces voilà voici là oui non en dans depuis après avant pourquoi comment qui",
      "le la les l' un une des du de d' à au aux en dans sur sous par pour avec sans chez entre vers et ou mais ni car que qu' qui dont où si quand comme je tu il elle on nous vous ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces est sont était étaient a ont avait ai avons avez suis être avoir peut doit va vont très plus trop ne n' c'est",
    ),
  ],
  [
    'es',
    speech(
      'pero entonces bueno ahora pues además finalmente ayer hola luego así sin-embargo y-entonces y-ahora',
      'y porque cuando si como yo nosotros él ella ellos ellas esto esta este estos hay es hoy mañana sí no en según después antes qué quién cómo',
      'el la los las un una unos unas de del a al en con sin por para sobre entre hacia desde hasta y e o u pero ni que porque si cuando como donde yo tú mi mis tu tus su sus nuestro nuestra muy más tan es son era eran fue fueron ha han había está están hay ser estar puede pueden debe deben va van no se me te le les lo',
    ),
  ],
  [
    'it',
    speech(
      'ma allora quindi bene ora adesso però infatti inoltre ieri ciao buongiorno insomma comunque dunque infine poi e-poi e-allora',
      "e perché quando se come io noi lui lei loro questo questa questi c'è è oggi domani sì no in secondo dopo prima che cosa chi",
      'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra e ed o ma né che perché se quando come dove io tu mio mia tuo sua suo nostro molto più è sono era erano ha hanno aveva può possono deve devono va vanno non si mi ti ci vi',
    ),
  ],
  [
    'pt',
    speech(
      'mas então bom bem agora porém entretanto além finalmente ontem olá depois e-então e-agora',
      'e porque quando se como eu nós ele ela eles elas isso isto este esta há é hoje amanhã sim não em segundo após antes que quem',
      'o a os as um uma uns umas de do da dos das em no na nos nas com sem por pelo pela para sobre entre até e ou mas nem que porque se quando como onde eu tu meu minha seu sua seus nosso nossa muito mais é são era eram foi foram tem têm tinha está estão ser estar pode podem deve vai vão não se me te lhe ao à',
    ),
  ],
  [
    'nl',
    speech(
      'maar dus nou nu goed oké echter toch daarom bovendien gisteren hallo trouwens intussen tenslotte en-toen en-dan',
      'en want omdat als toen terwijl ik we wij hij zij ze het dit deze die dat hier daar dan wat hoe waarom wie vandaag morgen ja nee in na volgens er',
      'de het een van in op aan bij met zonder voor door over onder tussen naar uit tot om en of maar want omdat als dat die wie wat ik we wij hij zij je jij mijn jouw zijn haar ons onze hun zeer heel meer is was waren heeft hebben had wordt worden werd kan kunnen moet moeten zal zullen wil willen niet geen te',
    ),
  ],
]);

/** The words of this language; where it is not known, of the one whose little words `words` (lower case) use most. */
export function speechWords(language: string | null, words: readonly string[]): SpeechWords | null {
  const stated = SPEECH.get(language?.split('-')[0]?.toLowerCase() ?? '');
  if (stated !== undefined) return stated;
  if (language !== null) return null;
  const heard = words.slice(0, 2_000);
  let most: SpeechWords | null = null;
  let count = heard.length / 10;
  for (const speech of SPEECH.values()) {
    const known = heard.filter((word) => speech.unfinished.has(word)).length;
    if (known > count) [most, count] = [speech, known];
  }
  return most;
}
