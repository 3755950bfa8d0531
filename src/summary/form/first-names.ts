/**
 * First names that say almost surely whether "he" or "she" is meant, written by us. Names borne by both (Alex,
 * Kim, Robin), or by one here and the other there (Andrea, Jean), and those that are common surnames or words of
 * their own besides (Chase, Grace, Paris) are left out.
 */
const MALE =
  'aaron abdul abdullah abe abraham adam adolfo adrian ahmad ahmed aidan akira alan albert alberto alejandro ' +
  'alessandro alexander alexei alfonso alfred alfredo ali alistair allen alvaro amir amit anatoly anders ' +
  'andreas andres andrew andrey andy angus anil anthony antoine antonio antony arjun arnold arthur arturo ' +
  'arvind ashok asif barack barry ben benedict benjamin benoit bernard bernardo bernd bernie bertrand bill ' +
  'billy björn bob bobby boris brad bradley brendan brian bruce bryan bryce byron carl carlo carlos cesar ' +
  'charles charlie christoph christophe christopher chuck clarence claudio clive colin conor craig ' +
  'cristiano curtis cyril damian damien dan daniel danny darren dave david declan denis dennis derek diego ' +
  'dieter dimitri dinesh dirk dmitry dominic don donald doug douglas duncan dustin dwayne dwight ed eddie ' +
  'edgar edmund eduardo edward edwin elijah emilio emmanuel enrico enrique eric erik ernest ernesto ethan ' +
  'eugene evan fabio felipe felix ferdinand fernando filip finn florian francesco francisco franco francois ' +
  'frank frankie franklin franz françois fred freddie frederick friedrich gareth gary gavin geoff geoffrey ' +
  'george georges gerald gerard gerhard giacomo gianluca gilbert giorgio giovanni giulio giuseppe glenn ' +
  'gordon graeme graham greg gregor gregory guillaume guillermo gustav gustavo hamid hans harold harry harvey ' +
  'hassan hector heinrich heinz helmut henri henrik henry herbert herman hermann hiroshi horst howard hugh ' +
  'hugo hussein iain ian ibrahim igor imran isaac ismail ivan jack jacob jacques jake james jared jason ' +
  'javier jeb jeff jeffrey jeremy jerome jerry jim jimmy joachim joao joe joel johan johann johannes john ' +
  'johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua josip josé joão juan julian julien ' +
  'justin jürgen karim karl keith ken kenneth kenny kevin khalid klaus kurt kyle lars len leo leon leonard ' +
  'leonardo leonid lewis liam lionel lloyd lorenzo lou louis luca lucas luigi luis luiz lukas luke magnus ' +
  'mahmoud malcolm manfred manish manmohan manoj manuel marc marcel marco marcos marcus mario mark markus ' +
  'martin marty marvin massimo mathieu matt matteo matthew matthias maurice mauricio max maximilian michael ' +
  'michel miguel mike mikhail milos mohamed mohammad mohammed mohan muhammad mustafa narendra nathan ' +
  'nathaniel neil nelson nicholas nick nicolas niels nigel nikhil nikolai nitish noah norman oleg oliver ' +
  'olivier omar osama oscar oskar otto owen pablo paolo patrick paul paulo pavel pedro peter petr phil philip ' +
  'philipp philippe phillip pierre pietro prakash pranab rafael raheem rahul rainer raj rajesh rajiv rakesh ' +
  'ralph ramesh ramon randy raphael rashid raul ravi raymond reinhard reza ricardo richard rick ricky rob ' +
  'robbie robert roberto rod rodney rodrigo roger rohit roland rolf roman ron ronald ronnie rory ross roy ' +
  'ruben rudolf rudy rupert russell ryan sajid salman salvatore samuel sandeep sanjay saul scott sean ' +
  'sebastian sepp serge sergei sergey sergio seth shane shaun shinzo silvio simon stanley stefan stefano ' +
  'stephan stephen steve steven stewart stuart sunil suresh tariq tayyip ted terence theodore thierry thomas ' +
  'tim timothy tobias todd tom tomas tommy tony travis trevor tyler umar usman uwe vaclav valentin vernon ' +
  'vicente victor vijay vikram viktor vincent vincenzo vinod virat vittorio vladimir volker volodymyr walter ' +
  'warren wayne werner wilfried wilhelm william willie winston wolfgang woody xavier yann yasser yuri yusuf ' +
  'zachary zinedine';

const FEMALE =
  'abigail adele adriana agnes aisha alejandra alessandra alexandra alice alicia alina alison allison alyssa ' +
  'amanda amelia amy ana anastasia angela angelina anita anja ann anna annabel anne annegret annie annika ' +
  'antonia anya aoife arianna astrid audrey barbara beata beatrice beatriz becky bernadette beth bethany ' +
  'betty beyonce bianca birgit brenda bridget brigitte brittany camila carla carmen carol carolina caroline ' +
  'carolyn carrie caterina catherine cathy cecilia celine charlene cheryl chiara chloe christina ' +
  'christine cindy claire clara claudia colleen condoleezza connie constance cynthia daniela danielle daphne ' +
  'debbie deborah debra deirdre delia denise diana diane dianne dolores donna dora doris dorothy edith eileen ' +
  'elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen elsa emily emma erika erin estelle esther ' +
  'eugenie eva evelyn fatima federica felicity fiona frances francesca françoise frida gabriela gabrielle ' +
  'geraldine gertrud gillian gina giorgia giovanna gisele giulia gloria greta gretchen gwen gwyneth hannah ' +
  'harriet heather heidi helen helena helene helga hilary hillary ilaria ilse imogen indira ines inge ingrid ' +
  'irene irina isabel isabella isabelle jacqueline jana jane janet janice jasmine jeanne jen jenna jennifer ' +
  'jenny jessica jill joanna joanne josephine joyce juanita judith judy julia juliana julie juliet karen ' +
  'karin karina kate katharina katharine katherine kathleen kathryn kathy katie katja katrina kayla keira ' +
  'kimberly kirsten kirsty krista kristen kristin kristina laura lauren laurie leah leila lena leticia lily ' +
  'linda lisa liz liza lois lorraine louise lucia lucy luisa lydia maddie madeleine malala mandy manuela ' +
  'margaret margarita margot maria mariana marie marina marjorie marta martha martina mary maryam mathilde ' +
  'matilda maureen megan meghan melania melanie melinda melissa meredith meryl mia michaela michelle mila ' +
  'mildred mindy miranda miriam miroslava molly monica monika muriel nadia nancy naomi natalia natalie ' +
  'natasha nathalie nelly nicole nina nora oksana olga olivia oprah pamela patricia paula pauline penelope ' +
  'petra phoebe phyllis pippa priscilla priya priyanka rachel raquel rebecca renata renee rhonda rihanna rita ' +
  'roberta rosa rosalind rosemary rosie roxanne ruth sabine sabrina sally samantha sandra sarah saskia ' +
  'scarlett selena serena sharon sheila sheryl shirley silvia sonia sonja sophia sophie stella stephanie sue ' +
  'susan susanna susanne suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tina trudy ursula ' +
  'uta valentina valerie vanessa vera veronica veronique vivian viviane wendy winifred yasmin ' +
  'yolanda yulia yvette yvonne zoe';

export type Gender = 'he' | 'she';

const genders = new Map<string, Gender>([
  ...MALE.split(' ').map((name): [string, Gender] => [name, 'he']),
  ...FEMALE.split(' ').map((name): [string, Gender] => [name, 'she']),
]);

/** The pronoun that a first name goes with; null for names we do not know or that go with both. */
export function genderOfFirstName(name: string): Gender | null {
  return genders.get(name.toLowerCase()) ?? null;
}
