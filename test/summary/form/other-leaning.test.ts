import { describe, expect, it } from 'vitest';
import { leanOf } from '../../../src/summary/form/leaning.ts';
import type { Telling } from '../../../src/summary/form/telling.ts';
import { wordsOf } from '../../../src/summary/words/tokens.ts';

const degree = (language: string, text: string, telling?: Telling): number =>
  leanOf(text, wordsOf(text), language, telling).degree;

describe('leanOf, German', () => {
  it.each([
    'Das ist der Grund für die Sperrung.',
    'Die hat der Rat im Mai gesperrt.',
    'Daraufhin wurde er aus dem Amt entlassen.',
    'Am Freitag trat sie vor den Rat.',
    'Der Rat wirft ihm Untreue vor.',
    'Mit ihrer Partei will sie die Brücke retten.',
    'Nach seinem Rücktritt bleibt die Brücke zu.',
    'Als er ankam, war die Brücke zu.',
    'Es wurde 1901 gebaut.',
    'Denen fehlt das Geld.',
    'Solche Brücken sind selten.',
  ])('points to another sentence: %s', (text) => {
    expect(degree('de', text)).toBe(1);
  });

  it.each([
    'Der Rat will jedoch nicht zahlen.',
    'Die Stadt hat zudem kein Geld.',
    'Damals war die Brücke neu.',
    'Konkret fehlen drei Millionen.',
    'Gleichzeitig steigen die Preise.',
    'In diesem Streit geht es um drei Millionen.',
    'Zwei Tage später war die Brücke zu.',
    'Eine dieser Brücken ist zu.',
    'Im Gegenteil ist die Brücke sicher.',
    'Wir brauchen eine neue Brücke.',
    'Unsere Stadt hat kein Geld.',
  ])('is tied to the one before: %s', (text) => {
    expect(degree('de', text)).toBe(0.5);
  });

  it.each([
    'Das alte Rathaus wurde im Mai gesperrt.',
    'Die Brücke ist gesperrt.',
    'Der Rat zahlt, weil er muss.',
    'In ihrer Rede sagte Calder, die Brücke sei sicher.',
    'Als er ankam, sagte Calder kein Wort.',
    'Jetzt müsst ihr zahlen.',
    'Es gibt kein Geld für die Brücke.',
    'Es ist noch nicht klar, wer zahlt.',
    'In diesem Jahr bleibt die Brücke gesperrt.',
    'Diese Woche tagt der Rat.',
    '„Wir zahlen nicht“, sagte Calder.',
  ])('stands alone: %s', (text) => {
    expect(degree('de', text)).toBe(0);
  });
});

describe('leanOf, Dutch', () => {
  it.each([
    'Het is de oudste van de stad.',
    'Dat heeft de raad besloten.',
    'Die werd in mei gesloten.',
    'Vrijdag nam hij ontslag.',
    'De raad wijst hem de deur.',
    'Met haar partij wil zij de brug redden.',
    'Toen hij aankwam, was de brug dicht.',
  ])('points to another sentence: %s', (text) => {
    expect(degree('nl', text)).toBe(1);
  });

  it.each([
    'De raad wil echter niet betalen.',
    'In dit geval betaalt de stad.',
    'Twee dagen later sloot de brug.',
    'Een van hen bouwde de brug.',
    'Vervolgens sloot de brug.',
    'Wij betalen niet.',
  ])('is tied to the one before: %s', (text) => {
    expect(degree('nl', text)).toBe(0.5);
  });

  it.each([
    'Het oude stadhuis is dicht.',
    'Het is niet duidelijk wie betaalt.',
    'De raad zegt dat hij niet betaalt.',
    'In haar toespraak noemde Calder de brug veilig.',
    'Er zijn twee bruggen in de stad.',
    'Deze week stemt de raad.',
    'In dit jaar blijft de brug dicht.',
  ])('stands alone: %s', (text) => {
    expect(degree('nl', text)).toBe(0);
  });
});

describe('leanOf, French', () => {
  it.each([
    ["C'est la fin du pont.", 1],
    ['Ce dernier reste fermé.', 1],
    ["D'ailleurs le pont est fermé.", 0.5],
    ["J'ai fermé le pont.", 0.5],
    ['Nous avons fermé le pont.', 0.5],
    ['Vous avez fermé le pont.', 0.5],
    ["De l'autre, le pont reste ouvert.", 0.5],
    ["D'autre part, le pont reste ouvert.", 0.5],
    ['Par ailleurs le pont reste ouvert.', 0.5],
    ['Enfin le pont est ouvert.', 0.5],
    ["L'un d'eux traverse le pont.", 0.5],
    ['Deux jours plus tard, le pont a fermé.', 0.5],
    ['Dans ce cas le pont reste ouvert.', 0.5],
    ['De plus, le pont est vieux.', 0.5],
    ['De plus de 20 ponts, un seul est sûr.', 0],
    ['Cette semaine, le conseil vote.', 0],
    ['Il y a deux ponts dans la ville.', 0],
    ["Il n'est plus maire.", 1],
    ["L'alcool est interdit sur le pont.", 0],
    ['« Nous ne paierons pas », a dit la maire.', 0],
  ])('%s', (text, expected) => {
    expect(degree('fr', text)).toBe(expected);
  });
});

describe('leanOf, Spanish', () => {
  it.each([
    ['Señaló que el puente es seguro.', 1],
    ['Afirmó, además, que el puente es seguro.', 1],
    ['Aseguraron que el puente es seguro.', 1],
    ['Dijo que el puente es seguro.', 1],
    ['Ha dicho que el puente es seguro.', 1],
    ['Es el más viejo de la ciudad.', 1],
    ['Lo hizo el viernes.', 1],
    ['Le preguntaron por el puente.', 1],
    ['Me dijeron que el puente es seguro.', 1],
    ['Se trata de un puente viejo.', 1],
    ['Con esta medida el puente queda cerrado.', 0.5],
    ['En ese caso el puente queda cerrado.', 0.5],
    ['Asimismo el puente queda cerrado.', 0.5],
    ['Incluso el puente queda cerrado.', 0.5],
    ['Por eso el puente queda cerrado.', 0.5],
    ['Es por ello que el puente queda cerrado.', 0.5],
    ['Una de ellas cruza el puente.', 0.5],
    ['Horas más tarde, el puente se cerró.', 0.5],
    ['Horas después del anuncio se cerró el puente.', 0],
    ['Yo cerré el puente.', 0.5],
    ['Murió Pedro Luna, el alcalde.', 0],
    ['Llegó el alcalde al puente.', 0],
    ['Lo importante es el puente.', 0],
    ['Le Monde visitó el puente.', 0],
    ['Es la primera vez que se cierra el puente.', 0],
    ['Este martes se cerró el puente.', 0],
    ['Este último se cerró.', 1],
    ['En esta semana se cerró el puente.', 0],
    ['Por primera vez se cerró el puente.', 0],
    ['Sin dinero no hay puente.', 0],
  ])('%s', (text, expected) => {
    expect(degree('es', text)).toBe(expected);
  });
});

describe('leanOf, Portuguese', () => {
  it.each([
    ['Afirmou que a ponte é segura.', 1],
    ['Disse que a ponte é segura.', 1],
    ['Morreu em Lisboa, aos 90 anos.', 1],
    ['É um caso raro.', 1],
    ['Errei, e a ponte caiu.', 1],
    ['Me disseram que a ponte é segura.', 1],
    ['É por isso que a ponte fechou.', 0.5],
    ['Só que a ponte fechou.', 0.5],
    ['Pois bem, a ponte fechou.', 0.5],
    ['Apesar disso, a ponte fechou.', 0.5],
    ['Na ocasião, a ponte fechou.', 0.5],
    ['Uma delas cruza a ponte.', 0.5],
    ['Dois dias depois, a ponte fechou.', 0.5],
    ['Nesse caso, a ponte fechou.', 0.5],
    ['Segundo ele, a ponte fechou.', 0.5],
    ['Moscou não paga a ponte.', 0],
    ['Museu em Lisboa fecha a ponte.', 0],
    ['Nesta terça-feira, a ponte fechou.', 0],
    ['Além da ponte, fechou a rua.', 0],
    ['Só quem paga cruza a ponte.', 0],
  ])('%s', (text, expected) => {
    expect(degree('pt', text)).toBe(expected);
  });
});

describe('leanOf, Italian', () => {
  it.each([
    ['Il suo ponte è chiuso.', 1],
    ['Le loro case sono chiuse.', 1],
    ['Ha detto che il ponte è chiuso.', 1],
    ["Quest'ultimo è chiuso.", 1],
    ['Per tale motivo il ponte è chiuso.', 0.5],
    ['Per questo il ponte è chiuso.', 0.5],
    ['Al loro fianco il ponte è chiuso.', 0.5],
    ['Due giorni dopo, il ponte è chiuso.', 0.5],
    ['E chi paga il ponte?', 0.5],
    ['Non solo il ponte è chiuso.', 0.5],
    ["Quest'anno il ponte è chiuso.", 0],
    ['In questi giorni il ponte è chiuso.', 0],
    ['Il ponte è chiuso.', 0],
  ])('%s', (text, expected) => {
    expect(degree('it', text)).toBe(expected);
  });
});

describe('leanOf, other languages', () => {
  it('lets the author of a column say "I"', () => {
    const column = { firstPerson: true, quoted: false, known: new Set<string>() };
    for (const [language, text] of [
      ['de', 'Ich ging über die Brücke.'],
      ['fr', "J'ai traversé le pont."],
      ['nl', 'Ik liep over de brug.'],
    ] as const) {
      expect(degree(language, text, column)).toBe(0);
      expect(degree(language, text)).toBe(0.5);
    }
  });

  it('bears a megabyte', () => {
    const begun = performance.now();
    for (const language of ['de', 'nl', 'es', 'fr', 'pt', 'it'])
      for (const part of ['a ', 'mit ', 'In ihrer A ', 'ó', "c'"])
        leanOf(part.repeat(200_000), [part.trim()], language);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
