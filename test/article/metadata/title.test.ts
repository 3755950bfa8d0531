import { describe, expect, it } from 'vitest';
import { article, meta, metadataOf } from './metadata-fixture.ts';

const site = meta('og:site_name', 'The Post');
const titleOf = (head: string, body = '', address: string | null = null) =>
  metadataOf(head, body, address).title;

describe('title', () => {
  it.each([
    ['JSON-LD', article({ headline: 'Bridge closes for repairs' }), ''],
    ['og:title', meta('og:title', 'Bridge closes for repairs'), ''],
    ['the heading', '<title>The bridge: all you need</title>', '<h1>Bridge closes <em>for repairs</em></h1>'],
    ['the tab title without the outlet', `${site}<title>Bridge closes for repairs | The Post</title>`, ''],
    ['og:title without the outlet', site + meta('og:title', 'Bridge closes for repairs - The Post'), ''],
    [
      'og:title without the outlet before it',
      site + meta('og:title', 'The Post: Bridge closes for repairs'),
      '',
    ],
    [
      'og:title without its section',
      `${site}${meta('article:section', 'Politics')}${meta('og:title', 'Bridge closes for repairs-PoliticsㅣThe Post')}`,
      '',
    ],
  ])('comes from %s', (_, head, body) => {
    expect(titleOf(head, body)).toBe('Bridge closes for repairs');
  });

  it('is without the name that the address has for the outlet', () => {
    const head = meta('og:title', 'Bridge closes for repairs - Harbourpost');
    expect(titleOf(head, '', 'https://www.harbourpost.example/a')).toBe('Bridge closes for repairs');
  });

  it('is without a remark that no other source has', () => {
    const head = `${meta('og:title', 'Bridge closes for repairs (Published 2026)')}<title>Bridge closes for repairs</title>`;
    expect(titleOf(head)).toBe('Bridge closes for repairs');
  });

  it('is whole where metadata cut it short', () => {
    const long =
      'The harbour bridge closes for fourteen months after a vote in the city council, and ferries replace it from September on';
    expect(titleOf(article({ headline: `${long.slice(0, 108)}…` }), `<h1>${long}</h1>`)).toBe(long);
  });

  it('decodes references and keeps dashes that are part of it', () => {
    expect(titleOf(article({ headline: 'M&uuml;ller &amp; Co &#8211; a story' }))).toBe(
      'Müller & Co – a story',
    );
  });
});

describe('title, of several', () => {
  const stated = article({ headline: 'Bridge: what you need to know' });
  const card = meta('og:title', 'Harbour bridge closes for months');

  it('is the one in the metadata that stands on the page, else the one in JSON-LD', () => {
    expect(titleOf(stated + card, '<h1>Harbour bridge closes for months</h1>')).toBe(
      'Harbour bridge closes for months',
    );
    expect(titleOf(stated + card, '<h1>Ferries replace the bridge</h1>')).toBe(
      'Bridge: what you need to know',
    );
    expect(titleOf(stated + card)).toBe('Bridge: what you need to know');
  });

  it('is not the one that only the tab title repeats', () => {
    const tab = '<title>Harbour bridge closes for months</title>';
    expect(titleOf(stated + card + tab)).toBe('Bridge: what you need to know');
  });

  it('stands below a kicker, also where the page shows it as a lesser heading', () => {
    const kicker =
      '<h2><span class="kicker">Traffic</span> <span>Harbour bridge closes for months</span></h2>';
    expect(titleOf(article({ headline: 'Traffic: Harbour bridge closes for months' }) + card, kicker)).toBe(
      'Harbour bridge closes for months',
    );
  });

  it('is the heading where a card has its own, and never a site’s name or a box', () => {
    const body = '<h1>The Post</h1><h1>Most read this week</h1><h1>Why the bridge has to close</h1>';
    expect(titleOf(card, body)).toBe('Why the bridge has to close');
    expect(titleOf(card, '<h1>Most read this week</h1>')).toBe('Harbour bridge closes for months');
  });

  it('is the card’s where the heading is what the tab shows', () => {
    const tab = '<title>Bridge closing: all you need</title>';
    expect(titleOf(card + tab, '<h1>Bridge closing: all you need</h1>')).toBe(
      'Harbour bridge closes for months',
    );
  });

  it('is without a kicker that only the card has', () => {
    const head = meta('og:title', 'Opinion | Harbour bridge closes for months');
    expect(titleOf(head, '<h1>Harbour bridge closes for months</h1>')).toBe(
      'Harbour bridge closes for months',
    );
  });

  it.each([
    [
      'that its class names',
      '<span class="overline">Traffic</span><span> - </span><span>Bridge closes for months</span>',
    ],
    ['that stands in a box of its own', '<span>Traffic</span> <span>Bridge closes for months</span>'],
  ])('is without a kicker %s', (_, heading) => {
    expect(titleOf(meta('og:title', 'Why a bridge has to close'), `<h1>${heading}</h1>`)).toBe(
      'Bridge closes for months',
    );
  });

  it('keeps a kicker that card and heading share', () => {
    const body = '<h1><span class="kicker">Traffic</span><span>Harbour bridge closes for months</span></h1>';
    const head = meta('og:title', 'Traffic: Harbour bridge closes for months');
    expect(titleOf(head, body)).toBe('Traffic: Harbour bridge closes for months');
  });
});
