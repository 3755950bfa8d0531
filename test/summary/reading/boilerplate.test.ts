import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../../src/summary/reading/boilerplate.ts';

describe('isBoilerplate', () => {
  it.each([
    'Read more: Ten bridges that changed the county',
    'READ | Ten bridges that changed the county',
    'Read the full report here.',
    'See also: Ten bridges',
    'Watch: The bridge falls',
    'Watch the moment the bridge falls .',
    'More from Milltown .',
    'Related: Ten bridges',
    'Opinion: Why the bridge fell',
    'Click here for the map.',
    'Scroll down for video.',
    'Sign up for our newsletter.',
    'Get the latest from Milltown in your inbox.',
    'Follow @milltown on Twitter.',
    'Story continues below advertisement',
    'Listen to this article',
    'Most read',
    'This article was amended on 3 May to correct a name.',
    "Editor's note: the bridge has since reopened.",
    'An earlier version of this story misspelt a name.',
    'The opinions expressed in this commentary are solely those of the author.',
    'Copyright 2024 Milltown Echo.',
    'Paul Weir contributed to this report.',
    'Reporting by Paul Weir; editing by Ines Calder',
    '(With inputs from agencies)',
    'Photo by Paul Weir',
    'File photo of the harbour bridge.',
    'In this photo released by the county, divers search the harbour.',
    'Ines Calder, pictured on the quay, left.',
    'Have you been affected by the flood?',
    'What do you think of the bridge?',
    'Let us know in the comments below.',
    'Email the writer at weir@milltown.example.com.',
    'Anna Lund is a senior reporter covering bridges.',
    'She can be reached at weir@milltown.example.com.',
    'By Paul Weir',
    'Ines Calder May 3, 2017',
    'pic.twitter.com/abc123',
    'Lee también: Diez puentes',
    'Suscríbete a nuestro boletín.',
    'Lire aussi : Dix ponts',
    'Abonnez-vous à notre lettre.',
    'Lesen Sie auch: Zehn Brücken',
    'Foto: Paul Weir/dpa',
    'Das Gespräch führte Anna Lund.',
    'Hat Ihnen dieser Artikel gefallen?',
    'Propos recueillis par Anna Lund',
    '(Ver nota aparte).',
    'For more stories like this, check our news page.',
    'Leia também: Dez pontes',
    'Assista ao vídeo.',
    'Leggi anche',
    'Riproduzione riservata',
    'Lees ook: Tien bruggen',
    'Tekst loopt door onder de foto.',
    'This essay first appeared in the Milltown Echo.',
    'Below are all the bridges that will close.',
    'Here are five bridges that will close.',
    "Here's what the mayor had to say.",
    'The following bridges will close:',
    '橋は次のとおり。',
    'Article mis à jour le 3 mai.',
    'Update, 3 May, 14:30',
    'Vous êtes abonné et vous lisez ce texte.',
    'Vous pouvez lire le journal sur un seul appareil.',
    'Ce message s’affichera sur l’autre appareil.',
    'En cliquant sur « ici », vous lisez la suite.',
    'Revivez la fête du pont.',
    'Retrouvez le plan du pont en vidéo.',
    'Im Liveblog können Sie alles nachlesen.',
    'Hier stellen wir Ihnen zehn Brücken vor.',
    'Kommentare geben nicht notwendigerweise die Meinung der Redaktion wieder.',
    'Das Echo behält sich vor, Kommentare zu löschen.',
    'Erfahren Sie, wie alt die Brücke ist.',
    'Receba em seu e-mail as notícias da ponte.',
    'Revisa el plano del puente.',
    'Mira el video del puente.',
    'Reproduciendo',
    'Dowiedz się więcej o moście.',
  ])('knows the site by %s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(true);
  });

  it.each([
    'More than 76,000 people were killed in the war last year.',
    'More snow is expected on Monday.',
    'Also charged is Paul Weir, who built the bridge.',
    'More importantly, the bridge is safe.',
    'Readers of the Milltown Echo chose the bridge.',
    'Watching the bridge fall, Calder wept.',
    'Following the storm, the bridge was closed.',
    'Sharing a flat in Milltown costs 900 pounds.',
    'Photographs of the bridge were found in his flat.',
    'Video of the fall shows that nobody was on the bridge.',
    'Assistant commissioner Paul Weir closed the bridge.',
    'Updates to the bridge cost the county 3m pounds.',
    'The company changed its terms of service after the ruling.',
    'A senior writer for the Milltown Echo was arrested on Friday.',
    'Paul Weir, left alone on the bridge, called for help.',
    'By Friday Paul Weir had left.',
    'For more on a bridge than on a school the council will not pay.',
    'Das Gespräch führte zu nichts.',
    'The bridge opened on May 3, 1901.',
    'Publicly, the county says nothing.',
    'Fotografías del puente llegaron al juez.',
    'Actualmente el puente está cerrado.',
    'Publier la carte coûte cher.',
    'Werbungskosten sind gestiegen.',
    'Anzeigen gegen die Baufirma liegen vor.',
    'Foto’s van de brug zijn verdwenen.',
    'Aggiornare il ponte costa tre milioni.',
    'Seguiremos esperando, dijo la alcaldesa.',
    'Here is the bridge that the county forgot.',
    'Calder asked the county one thing: .',
    'Here is a bridge: old, narrow and closed.',
    'Below the bridge divers found a boat.',
    'Update of the bridge cost 3 million pounds.',
    'Mira Luna cruzó el puente.',
    '« Vous êtes abonné », a dit la maire.',
    'Les appareils de mesure du pont sont vieux.',
    'Die Stadt behält sich vor, die Brücke zu sperren.',
    'Die Brücke können Anwohner nicht nutzen, heißt es im Newsletter der Stadt.',
    'Découvrez-vous des fissures ? » a demandé la maire.',
  ])('leaves the story %s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(false);
  });

  it('takes no long sentence for the site’s', () => {
    expect(isBoilerplate(`Read more: ${'bridges '.repeat(40)}`)).toBe(false);
  });

  it('bears a megabyte', () => {
    const begun = performance.now();
    for (const part of ['read ', 'a@', 'By A', '(', 'here is '])
      isBoilerplate(part.repeat(200_000).slice(0, 1_000_000));
    isBoilerplate('a@'.repeat(129));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('what sites say to those who block advertisements, and of their other pages', () => {
  it.each([
    'Ad block users: some parts of this site may not work.',
    'If you can’t see comments below, please disable your ad blocker.',
    'Be sure to read through our other guides to the harbour.',
    'Keep reading to learn how the bridge was built.',
    'Drop your thoughts in the comments.',
    'Be sure to visit Harbour Water on Facebook, Twitter, and Instagram.',
    'Please see my disclosure page.',
    'This shop has been compensated by Quay Media and its advertiser.',
    'Watch the video above to see the whole bridge, with its pillars.',
    'The following chart summarizes what bridges cost.',
    'Harbour Wealth LLC and its affiliates do not provide tax, legal or accounting advice.',
    'The Board of Standards owns the certification marks CFP and QUAY in this country.',
    'Asked about the bridge, the mayor said the following.',
    '(You can see last year’s bridges here).',
    'Weir et al. Rust in the bridges of the northern coast, Journal of Harbours (2019).',
    'UNIDENTIFIED PERSON #1: Here, you go.',
    'If you want to know more, we suggest you visit our library of guides.',
  ])('%s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(true);
  });

  it.each([
    'The lawyer does not give advice on the bridge any more.',
    'The company wants readers to keep reading to the end.',
    'Be sure to lock the gate, the mayor told the guards.',
  ])('but not: %s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(false);
  });
});

it('looks for what sites say in another language only where the article is in that', () => {
  expect(isBoilerplate('Lesen Sie auch: Die Brücke von Milltown', 'de')).toBe(true);
  expect(isBoilerplate('Lesen Sie auch: Die Brücke von Milltown', null)).toBe(true);
  expect(isBoilerplate('Lesen Sie auch: Die Brücke von Milltown', 'en')).toBe(false);
  expect(isBoilerplate('Read more: The bridge of Milltown', 'de')).toBe(true);
});
