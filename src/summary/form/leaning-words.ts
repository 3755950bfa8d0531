/** First words that point back to something the reader of a single sentence has not seen. English has its own file. */
export const POINTING: Readonly<Record<string, string>> = {
  es:
    'él ella ellas ellos esto eso este esta estos estas ese esa esos esas aquel aquella su sus ello dicho dicha dichos ' +
    'dichas ambos ambas aquí allí',
  fr:
    "il elle ils elles ce cela ça c' cet cette ces celui celle ceux celles celui-ci celle-ci son sa ses leur leurs " +
    'on ici là lui',
  de:
    'er sie es dies diese dieser dieses diesem diesen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dort ' +
    'hier deren dessen denen ihn ihm ihnen letzterer letztere beide beiden solche solcher solchen',
  pt:
    'ele ela eles elas isso isto este esta estes estas esse essa esses essas aquele aquela seu sua seus suas ambos ambas ' +
    'ali aqui',
  it:
    'egli lui lei loro esso essa essi questo questa questi queste quello quella suo sua suoi sue ciò costui entrambi ' +
    "quest' quell' qui lì",
  nl: 'hij zij ze dit deze zijn haar hun hem beiden beide hier daar',
};

/** First words of somebody who speaks, and of whom the reader of a single sentence does not know who it is. */
export const SPEAKING: Readonly<Record<string, string>> = {
  es: 'yo mi mis nosotros nosotras nuestro nuestra nuestros nuestras',
  fr: "je j' m' mon ma mes nous notre nos vous votre vos",
  de: 'ich mir mich mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer',
  pt: 'eu meu minha meus minhas nós nosso nossa nossos nossas',
  it: 'io mio mia miei mie noi nostro nostra nostri nostre',
  nl: 'ik mij mijn wij we ons onze',
};

/** First words that tie a sentence to the one before it. */
export const TYING: Readonly<Record<string, string>> = {
  en:
    'but and so or yet also then thus hence instead however meanwhile moreover furthermore additionally nevertheless ' +
    'nonetheless still besides therefore otherwise likewise similarly later afterwards afterward too indeed nor plus ' +
    'neither others consequently accordingly conversely elsewhere yes maybe subsequently thereafter thereby',
  es:
    'pero y además también entonces así asimismo luego después tampoco sino o e igualmente posteriormente finalmente ' +
    'incluso ahora',
  fr:
    'mais et aussi ainsi donc puis enfin cependant pourtant or car toutefois néanmoins ensuite autant ou ni également ' +
    'certes',
  de:
    'aber und auch doch denn so dann dabei zudem außerdem dagegen jedoch dazu damit daraufhin hingegen allerdings darum ' +
    'deshalb daher trotzdem dennoch danach dadurch davon dafür daran darauf darin darüber ebenso oder sondern zuvor ' +
    'anschließend nun damals konkret gleichzeitig zugleich stattdessen deswegen seitdem seither somit demnach vielmehr',
  pt: 'mas e também então assim porém já contudo entretanto depois ou nem todavia portanto inclusive finalmente agora',
  it: 'ma e anche inoltre quindi poi però così infatti dunque tuttavia intanto oppure o né invece',
  nl:
    'maar en ook dus toen daarna daarom bovendien echter want of daarmee daarbij daarnaast toch daardoor hierdoor ' +
    'vervolgens tegelijk tegelijkertijd ondertussen intussen overigens',
};
