import { describe, expect, it } from 'vitest';
import { gateOf } from '../../../src/article/kind/gates.ts';
import { pageOf } from '../page-fixture.ts';

describe('gateOf', () => {
  it.each<[string, string]>([
    ['en', 'Subscribe to continue reading'],
    ['en', 'This article is reserved for our subscribers.'],
    ['de', 'Weiterlesen mit HP+'],
    ['de', 'Exklusiv für Abonnenten'],
    ['fr', 'Article réservé aux abonnés'],
    ['fr', 'Il vous reste 80 % de cet article à découvrir.'],
    ['es', 'Suscríbete para leer el artículo completo'],
    ['es', 'Para continuar leyendo'],
    ['en', 'There are two ways to continue reading'],
    ['it', 'Accedi per leggere'],
    ['pt', 'Conteúdo exclusivo para assinantes'],
    ['nl', 'Alleen voor abonnees'],
    ['sv', 'Den här artikeln är för prenumeranter'],
    ['pl', 'Pozostało jeszcze 89% artykułu'],
    ['ja', '残り1,234文字'],
  ])('knows an offer in %s: %s', (_, offer) => {
    expect(gateOf(pageOf(`<article><p>A text.</p><h3>${offer}</h3></article>`))).toBe('paywall');
  });

  it.each([
    'Log in to read this story',
    'Connectez-vous pour lire',
    'Inicia sesión para leer',
    'Log in om verder te gaan',
  ])('knows what asks for an account: %s', (line) => {
    expect(gateOf(pageOf(`<p>${line}</p>`))).toBe('sign-in');
  });

  it('reads the boxes of subscription systems, whatever they are made of', () => {
    const offer = '<span>Already a subscriber?</span>';
    for (const box of [
      'class="c-paywall__inner"',
      'id="piano-inline"',
      'class="PooolWidget"',
      'class="zephr-box"',
    ])
      expect(gateOf(pageOf(`<div ${box}>${offer}</div>`))).toBe('paywall');
    expect(gateOf(pageOf(`<div class="box">${offer}</div>`))).toBeNull();
  });

  it.each<[string, string]>([
    ['an empty box', '<div class="paywall"></div>'],
    [
      'a box around the text',
      `<div class="paywall">${'The harbour is old. '.repeat(90)}Already a subscriber?</div>`,
    ],
    ['what is hidden', '<div hidden><p>Subscribe to continue reading</p></div>'],
    ['what is hidden by its style', '<p style="display: none">Subscribe to continue reading</p>'],
    ['the page’s own offer', '<header><p>Already a subscriber?</p></header>'],
    ['a newsletter', '<p>Subscribe to our newsletter</p>'],
    [
      'a sentence of the text',
      `<p>He offered to continue reading. ${'It was late at the harbour. '.repeat(8)}</p>`,
    ],
  ])('does not take %s for a gate', (_, body) => {
    expect(gateOf(pageOf(body))).toBeNull();
  });
});
