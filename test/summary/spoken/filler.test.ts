import { describe, expect, it } from 'vitest';
import { isFiller } from '../../../src/summary/spoken/filler.ts';

describe('filler of a talk', () => {
  it.each([
    'Good evening, I’m Tom Hale.',
    'Hello and welcome to The Long View.',
    'So, thanks for joining us, Clara.',
    'Back to you, Jim.',
    'Joining me now is Professor Daniel Okafor, who led the commission on the sea wall.',
    'Our correspondent Clara Whitcombe joins us now from the harbour.',
    'Okay, let’s take a listen to what the mayor said this morning.',
    'Coming up, the bridge that split a town in two.',
    'We’ll be right back after this short break.',
    'Stay with us.',
    'And that’s it from us tonight.',
    'This video is sponsored by a company that sells mattresses.',
    'Use my code BRIDGE at checkout for your first month.',
    'The link is in the description.',
    'Let me know what you think in the comments below.',
    'If you liked this video, please hit the like button and subscribe to our channel.',
    'Yeah, right, exactly.',
    'I mean, you know, of course.',
    '[Applause]',
    '♪ We are the harbour ♪',
    'Clara Whitcombe, the Harbour Post, Port Ellery.',
    'So that was Linda Perez, who lives on Cutter Road.',
    'Tell us a little bit about what happened in Havenport.',
    'That’s a really good question, Anna.',
    'In today’s video, we are going to look at why the bridge has to close.',
  ])('is %s', (sentence) => {
    expect(isFiller(sentence, 'en')).toBe(true);
  });

  it.each([
    'Thanks to the new law, rents in the city fell by four percent last year.',
    'The senator thanked the firefighters for their work in the valley.',
    'Welcome news for drivers came from the council on Tuesday.',
    'The council has voted to close the harbour bridge for fourteen months.',
    'That was New York’s worst storm in a hundred years.',
    'I’m worried that nobody will be able to reach the hospital in time.',
    'The bill was sponsored by two senators from the coast.',
    'In the description of the suspect, police spoke of a grey coat.',
    'The new code of conduct forbids ministers to own shares.',
    'Mayor Ines Calder told us that patching the deck had cost three million dollars.',
    'What the council wants is a second ferry before the winter.',
    'Police in Port Ellery have charged three men with arson.',
    'Ferries cross the English Channel again after the storm.',
  ])('is not %s', (sentence) => {
    expect(isFiller(sentence, 'en')).toBe(false);
  });

  it.each([
    [
      'es',
      'Buenas noches y bienvenidos a este informativo.',
      'El alcalde dijo que el puente cerrará en marzo.',
    ],
    ['de', 'Aus Berlin berichtet Jana Kessler.', 'Aus Berlin kamen 400 Helfer an die Küste.'],
    ['fr', 'N’oubliez pas de vous abonner à la chaîne.', 'Le maire a annoncé la fermeture du pont en mars.'],
    [
      'de',
      'Schreibt eure Meinung gerne in die Kommentare.',
      'Die Brücke wird im März für ein Jahr gesperrt.',
    ],
    ['pt', 'Não esqueça de deixar o like.', 'A ponte ficará fechada durante catorze meses.'],
    ['it', 'Buonasera e benvenuti al nostro telegiornale.', 'Il ponte resterà chiuso per quattordici mesi.'],
    ['nl', 'Vergeet niet om je te abonneren.', 'De brug gaat in maart voor een jaar dicht.'],
  ] as const)('is known in %s', (language, filler, news) => {
    expect(isFiller(filler, language)).toBe(true);
    expect(isFiller(news, language)).toBe(false);
  });
});

describe('filler in a language that is not known', () => {
  it('is told by its marks alone', () => {
    expect(isFiller('Köprü neden kapandı?', null)).toBe(true);
    expect(isFiller('[Müzik]', null)).toBe(true);
    expect(isFiller('Hi köprü on dört ay boyunca kapalı kalacak.', null)).toBe(false);
  });
});

describe('questions in a talk', () => {
  it.each([
    'Is it worth the money?',
    'So how are ambulances going to get across.',
    'What do you say to people who argue we should move.',
    'Does the governor know that.',
    '¿Cuánto va a costar la obra?',
  ])('are known with and without a mark: %s', (sentence) => {
    expect(isFiller(sentence, 'en')).toBe(true);
  });
});
