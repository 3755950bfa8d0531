import { webAddress } from '../canonical.ts';
import { type PageMarkup, isOn } from '../page-markup.ts';

/** A site that shows copies, and where it writes from where a copy is: never inside the copied page itself. */
interface CopySite {
  sites: readonly string[];
  read: (document: Document) => (string | null | undefined)[];
}

const ARCHIVE_TODAY = 'today ph is li fo md vn'.split(' ').map((ending) => `archive.${ending}`);
/** "http://archive.today/20260612081500/https://…": a copy's address with the original's in it. */
const LONG_FORM = /^https?:\/\/archive\.\w+\/(?:\d{4,14}|[\d.]{10}-\d{6})\/(https?:\/\/.+)$/;
/** Apple News sends readers on by a script. */
const ONWARD = /redirectToUrl(?:AfterTimeout)?\("(https?:[^"]{4,2000})"/;

const COPY_SITES: readonly CopySite[] = [
  {
    sites: ARCHIVE_TODAY,
    read: (document) => [
      ...['link[rel="bookmark"]', 'link[rel="canonical"]']
        .map((place) => document.querySelector(place)?.getAttribute('href'))
        .map((address) => LONG_FORM.exec(address ?? '')?.[1]),
      valueOf(document.querySelector('#HEADER input[name="q"]')),
    ],
  },
  {
    sites: ['web.archive.org'],
    read: (document) => {
      const toolbar = document.querySelector('#wm-ipp-base')?.shadowRoot ?? document;
      return [valueOf(toolbar.querySelector('#wm-ipp-base #wmtbURL, #wm-ipp #wmtbURL, form #wmtbURL'))];
    },
  },
  {
    sites: ['perma.cc'],
    read: (document) => [
      valueOf(document.querySelector('header #source_url')),
      document.querySelector('header ._livepage a[href]')?.getAttribute('href'),
    ],
  },
  {
    sites: ['apple.news'],
    read: (document) =>
      [...document.querySelectorAll('script:not([src])')]
        .slice(0, 20)
        .map((script) => ONWARD.exec(script.textContent)?.[1]),
  },
  {
    // A page of its own for one article, that sends on to it; several links are a list of stories.
    sites: ['news.google.com'],
    read: (document) => {
      const links = [...document.querySelectorAll('c-wiz a[rel="nofollow"][href^="http"]')].slice(0, 20);
      const addresses = new Set(links.map((link) => link.getAttribute('href')));
      return addresses.size === 1 ? [...addresses] : [];
    },
  },
];

/** The address that a copy says it was made from; null on every site that is not known to show copies. */
export function originalAddress(page: PageMarkup): string | null {
  const site = COPY_SITES.find(({ sites }) => isOn(page.url, sites));
  for (const given of site?.read(page.document) ?? []) {
    const address = webAddress(given);
    if (site !== undefined && address !== null && !isOn(URL.parse(address), site.sites)) return address;
  }
  return null;
}

function valueOf(input: Element | null): string | null {
  return input?.getAttribute('value') ?? null;
}
