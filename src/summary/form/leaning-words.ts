/** First words that point back to something the reader of a single sentence has not seen. English has its own file. */
export const POINTING: Readonly<Record<string, string>> = {
  es:
    'él ella ellas ellos esto eso este esta estos estas ese esa esos esas aquel aquella su sus ello dicho dicha dichos ' +
    'dichas ambos ambas aquí allí',
  fr:
    "il elle ils elles ce cela ça c'est ces cet cette celui celle ceux celles celui-ci celle-ci son sa ses leur leurs " +
    'on ici là lui nous je',
  de:
    'er sie es dies diese dieser dieses diesem diesen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer das dort ' +
    'hier deren dessen ihn ihm ihnen letzterer letztere beide beiden',
  pt:
    'ele ela eles elas isso isto este esta estes estas esse essa esses essas aquele aquela seu sua seus suas ambos ambas ' +
    'ali aqui',
  it:
    'egli lui lei loro esso essa essi questo questa questi queste quello quella suo sua suoi sue ciò costui entrambi ' +
    'qui lì',
  nl: 'hij zij ze het dit dat deze die zijn haar hun beiden beide hier daar',
};

/** First words that tie a sentence to the one before it. */
export const TYING: Readonly<Record<string, string>> = {
  en:
    'but and so or yet also then thus hence instead however meanwhile moreover furthermore additionally nevertheless ' +
    'nonetheless still besides therefore otherwise likewise similarly later afterwards afterward too indeed nor plus ' +
    'neither others consequently accordingly conversely elsewhere yes maybe subsequently thereafter thereby',
  es:
    'pero y además también sin entonces así aunque por asimismo luego después tampoco sino o e igualmente posteriormente ' +
    'finalmente mientras',
  fr:
    'mais et aussi ainsi donc puis enfin cependant pourtant or car toutefois néanmoins ensuite autant ou ni également ' +
    'certes',
  de:
    'aber und auch doch denn so dann dabei zudem außerdem dagegen jedoch dazu damit daraufhin hingegen allerdings darum ' +
    'deshalb daher trotzdem dennoch danach dadurch davon dafür daran darauf darin darüber ebenso oder sondern zuvor ' +
    'anschließend nun',
  pt: 'mas e também além então assim porém já contudo entretanto depois ou nem todavia portanto',
  it: 'ma e anche inoltre quindi poi però così infatti dunque tuttavia intanto oppure o né invece',
  nl: 'maar en ook dus toen daarna daarom bovendien echter want of daarmee daarbij daarnaast toch daardoor hierdoor',
};
