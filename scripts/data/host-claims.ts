import { getDomain, getPublicSuffix } from 'tldts-icann';
import type { OutletRecord } from '../../src/outlets/catalogue-records.ts';

/** Hosts of many voices: only the record of the site itself may have them bare. A host below them may be an outlet's own. */
const SHARED: ReadonlySet<string> = new Set(
  [
    // Sites of blogs, of people's pages and of free web space.
    'angelfire.com blogger.com canalblog.com centerblog.net e-monsite.com free.fr geocities.com github.io',
    'hatenablog.com homestead.com jimdo.com livejournal.com medium.com narod.ru ning.com over-blog.com',
    'skyrock.com squarespace.com substack.com tripod.com tumblr.com typepad.com ucoz.ru virtualave.net',
    'webnode.com webs.com weebly.com wixsite.com wordpress.com yola.com aaanet.ru fullnet.hu altervista.org',
    // Networks, shops, search engines, works of many hands.
    'amazon.com apple.com baidu.com facebook.com fandom.com flickr.com goodreads.com google.com imdb.com',
    'instagram.com linkedin.com pinterest.com quora.com reddit.com sites.google.com stackexchange.com t.me',
    'tiktok.com twitter.com vk.com weibo.com wikipedia.org x.com youtube.com',
    // Suppliers of newspapers, e-papers, databases, archives.
    'arcpublishing.com epapers.in factiva.com galegroup.com issuu.com newsmemory.com newspapers.com',
    'pressplus.com pressreader.com proquest.com scribd.com softlineweb.com umi.com virginiachronicle.com',
    // Portals and publishers of many titles.
    'ajaleht.ee canadaeast.com delfi.ee ebc.com.br gelocal.it ig.com.br informa.com joins.com msk.ru',
    'nationalinterest.in novanewsnow.com publ.cv reedbusiness.com sapo.cv tindlenews.co.uk villagesoup.com',
    'yourguide.com.au yourottawaregion.com',
    // Governments, parliaments, churches, parties, companies.
    'anglican.org asamblea.gob.sv asambleanacional.gob.ec bushcenter.org cas.cn congreso.gob.gt cpim.org',
    'ffaa.mil.hn gcis.gov.za guatemala.gob.gt inpi.gob.mx lagosstate.gov.ng levada.ru media.gov.kw mil.se',
    'ministerecommunication.gov.dz moi.gov.mm nsw.gov.au officielebekendmakingen.nl parliament.uk',
    'plateaustate.gov.ng prasarbharati.gov.in prd.go.th rada.gov.ua sdb.org socar.az tarabastate.gov.ng',
    'ucr.ac.cr unam.mx usp.br',
  ].flatMap((line) => line.split(' ')),
);

/** Hosts that look shared, and the record whose own site they are. */
const OWN: Readonly<Record<string, string>> = {
  'academia.edu': 'academia-edu',
  'altoadige.it': 'alto-adige',
  'amazon.com': 'amazon-company-amazon-com',
  'blogspot.com': 'blogger-service',
  'brookings.edu': 'brookings-institution',
  'delfi.ee': 'delfi-estonia',
  'facebook.com': 'facebook',
  'fandom.com': 'fandom-website',
  'flickr.com': 'flickr',
  'goodreads.com': 'goodreads',
  'imdb.com': 'imdb',
  'instagram.com': 'instagram',
  'linkedin.com': 'linkedin',
  'livejournal.com': 'livejournal',
  'medium.com': 'medium',
  'qu.edu': 'quinnipiac-university',
  'quora.com': 'quora',
  'radioeducacion.edu.mx': 'radio-educacion',
  'reddit.com': 'reddit',
  'scribd.com': 'scribd',
  'stackexchange.com': 'stack-exchange',
  'tiktok.com': 'tiktok',
  'twitter.com': 'x-social-network',
  'wikipedia.org': 'wikipedia',
  'wordpress.com': 'wordpress-com',
  'x.com': 'x-social-network-x-com',
  'youtube.com': 'youtube',
};

/** The top-level domains in use here, besides those of countries; a line for a new one is soon added. */
const GENERIC: ReadonlySet<string> = new Set(
  [
    'africa biz blog blue cat city com community coop cymru digital eco edu eus gal gov info ink int international lat',
    'life live media mil mobi net news now nyc online org press quebec report scot site tech today top video wales',
    'website world xn--p1ai',
  ].flatMap((line) => line.split(' ')),
);

/** Domains that their outlet has no right to, as "host (id): why". */
export function wrongHosts(outlets: readonly Pick<OutletRecord, 'id' | 'domains'>[]): string[] {
  return outlets.flatMap(({ id, domains }) =>
    (domains ?? []).flatMap((host) => {
      const why = OWN[host] === id ? null : hostFault(host);
      return why === null ? [] : [`${host} (${id}): ${why}`];
    }),
  );
}

function hostFault(host: string): string | null {
  const top = host.slice(host.lastIndexOf('.') + 1);
  if (top.length !== 2 && !GENERIC.has(top)) return 'an unknown top-level domain';
  if (getPublicSuffix(host) === host) return 'a public suffix';
  if (SHARED.has(host) || /^blogspot\.[a-z.]+$/.test(host)) return 'a host of many';
  const isSchool = /^(edu|edu\.[a-z]{2}|ac\.[a-z]{2})$/.test(getPublicSuffix(host) ?? '');
  return isSchool && getDomain(host) === host ? 'a university' : null;
}
