import { describe, expect, it } from 'vitest';
import {
  agencyAtEnd,
  agencyCredited,
  agencyInByline,
  agencyInDateline,
} from '../../src/article/evidence/agency-credits.ts';
import { AGENCIES } from '../../src/article/evidence/agency-names.ts';
import { readEvidence } from '../../src/article/evidence.ts';
import { fixture, jsonLd, pageOf, prose } from './page-fixture.ts';

describe('a credit', () => {
  it.each<[string, string | null]>([
    ['Reuters', 'Reuters'],
    ['The Associated Press', 'Associated Press'],
    ['Quelle: dpa', 'Deutsche Presse-Agentur'],
    ['© 2026 AFP', 'Agence France-Presse'],
    ['(AFP)', 'Agence France-Presse'],
    ['(APA, 3.5.2026)', 'APA'],
    ['dpa/lno', 'Deutsche Presse-Agentur'],
    ['AFP/Reuters', 'Agence France-Presse'],
    ['– Bernama', 'Bernama'],
    ['© dpa-infocom, dpa:260516-99-53606/3', 'Deutsche Presse-Agentur'],
    ['mit Material von dpa', null],
    ['Le Figaro et AFP', null],
    ['AFP/The Local', null],
    ['red, APA', null],
    ['Foto: dpa', null],
    ['Reuters Institute', null],
    ['ap', null],
    ['-', null],
    ['', null],
  ])('%j', (text, agency) => {
    expect(agencyCredited(text)).toBe(agency);
  });
});

describe('a byline', () => {
  it.each<[string, string | null]>([
    ['By Reuters', 'Reuters'],
    ['Von dpa', 'Deutsche Presse-Agentur'],
    ['Jane Doe, The Associated Press', 'Associated Press'],
    ['By Jane Doe | Reuters', 'Reuters'],
    ['By Jane Doe and Reuters', null],
    ['Konstantin Muster, dpa', null],
    ['Jane Doe, former Reuters editor', null],
    ['Jane Doe', null],
  ])('%j', (text, agency) => {
    expect(agencyInByline(text)).toBe(agency);
  });
});

describe('a dateline', () => {
  it.each<[string, string | null]>([
    ['BERLIN (Reuters) - The government', 'Reuters'],
    ['ST. JOSEPH, Mich. (AP) — Health authorities', 'Associated Press'],
    ['BEIRUT/THE HAGUE, March 7 (Reuters) - An', 'Reuters'],
    ['Hamburg (dpa/lno) - Die Fähre', 'Deutsche Presse-Agentur'],
    ['(ANSA) - ROMA, 12 MAR - Il', 'ANSA'],
    ['Madrid, 3 jun (EFE).- El', 'EFE'],
    ['New Delhi, Mar 3 (PTI) The', 'PTI'],
    ['MOSCOW, March 3. /TASS/. The', 'TASS'],
    ['PALERMO (PA) - Il', null],
    ['The minister told Reuters that he', null],
    ['A spokesman (formerly of Reuters) said', null],
    ['BERLIN - The government', null],
  ])('%j', (text, agency) => {
    expect(agencyInDateline(text)).toBe(agency);
  });
});

describe('the end of a text', () => {
  it.each<[string, string | null]>([
    ['… said the company. (dpa)', 'Deutsche Presse-Agentur'],
    ['… said the company.” (APA/Reuters)', 'APA'],
    ['… entered the country. PTI', 'PTI'],
    ['… on Monday. – AFP', 'Agence France-Presse'],
    ['… he told Reuters.', null],
    ['… said the company. (dpa/jkl)', null],
    ['… the town of Bagheria. (PA)', null],
    ['… said the company (Reuters reported)', null],
  ])('%j', (text, agency) => {
    expect(agencyAtEnd(text)).toBe(agency);
  });
});

describe('the agency of a page', () => {
  const agencyOf = (body: string, head = '', address = 'https://news.example/a') =>
    readEvidence(
      pageOf(`<main><article><h1>A headline of a page</h1>${body}</article></main>`, head),
      address,
    ).agency;
  const by = (author: unknown) => jsonLd({ '@type': 'NewsArticle', headline: 'x', author });

  it.each<[string, string, string, string | null]>([
    ['an organisation as author', '', by({ '@type': 'Organization', name: 'Reuters' }), 'Reuters'],
    ['a text as author', '', by('Agence France-Presse'), 'Agence France-Presse'],
    ['an author tag', '', '<meta name="author" content="dpa">', 'Deutsche Presse-Agentur'],
    ['a drawn byline', '<div class="article-byline">By <b>AFP</b></div>', '', 'Agence France-Presse'],
    ['a dateline', `<p>LONDON (AP) — ${'A long text. '.repeat(9)}</p>`, '', 'Associated Press'],
    ['a credit below the text', `${prose(3)}<p>Quelle: dpa</p>`, '', 'Deutsche Presse-Agentur'],
    ['a line in the middle of the text', `${prose(3)}<p>dpa</p>${prose(9)}`, '', null],
    ['an author beside the agency', '', by([{ name: 'Ada Field' }, { name: 'Reuters' }]), null],
    ['an agency beside an author', '', by([{ name: 'Reuters' }, { name: 'Ada Field' }]), null],
    ['a caption', `<figure><figcaption class="byline">Reuters</figcaption></figure>${prose(3)}`, '', null],
    [
      'a text that quotes it',
      `<p>“He told Reuters,” she said. ${'More. '.repeat(20)}</p>${prose(3)}`,
      '',
      null,
    ],
    ['a list of other stories', `${prose(3)}<ul><li class="byline">Reuters</li></ul>`, '', null],
  ])('comes from %s or not at all', (_, body, head, agency) => {
    expect(agencyOf(body, head)).toBe(agency);
  });

  it('is not told on the agency’s own site', () => {
    const author = by({ '@type': 'Organization', name: 'Reuters' });
    expect(agencyOf('', author, 'https://www.reuters.com/world/x')).toBeNull();
    expect(agencyOf('', author, 'https://notreuters.com/world/x')).toBe('Reuters');
  });

  it('is not that of a story before the headline', () => {
    const page = pageOf(`<main><p class="byline">Reuters</p><h1>A headline</h1>${prose(3)}</main>`);
    expect(readEvidence(page, null).agency).toBeNull();
  });

  it('is not that of another story beside the article', () => {
    const page = pageOf(`<article><h1>A headline</h1>${prose(3)}</article><div class="byline">Reuters</div>`);
    expect(readEvidence(page, null).agency).toBeNull();
  });

  it('of the composed copy is Reuters, whatever its pictures and its text name', () => {
    const page = fixture('agency-copy');
    page.querySelector('.byline')?.remove();
    expect(readEvidence(page, null).agency).toBe('Reuters');
    for (const paragraph of page.querySelectorAll('p')) {
      paragraph.textContent = paragraph.textContent.replace(' (Reuters) -', ':');
    }
    expect(readEvidence(page, null).agency).toBeNull();
  });
});

describe('the list of agencies', () => {
  it('gives each form to one agency', () => {
    const forms = AGENCIES.flatMap((agency) => [
      ...new Set(agency.forms.map((form) => form.replace(/^!/, ''))),
    ]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    expect(forms.filter((form) => form.length < 2)).toEqual([]);
  });

  it('has a site for each', () => {
    const sites = AGENCIES.flatMap((agency) => agency.sites);
    expect(sites.filter((site) => !/^[a-z0-9.-]+\.[a-z]{2,}$/.test(site))).toEqual([]);
  });
});
