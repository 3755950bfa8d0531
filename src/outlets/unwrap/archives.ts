import { afterPath, bare, either, hidden, parameter } from './find.ts';
import { rules, type Find } from './rule.ts';
import { looksPasted, withScheme } from './target.ts';

/** When a copy was made, and how it is shown: 20200102030405, 2020*, *, +, 20200102030405id_. */
const STAMP = String.raw`(?:\d{1,14}|[*+])\*?(?:[a-z]{2}_){0,2}\*?/`;

/** Most archives: a beginning, the stamp, the address. */
function copy(beginning = ''): Find {
  return bare(afterPath(new RegExp(`^/${beginning}${STAMP}`)));
}

/** The Wayback Machine shows the newest copy of an address without a stamp. */
const newest: Find = (url, under) => {
  const text = afterPath(/^\/(?:web|save)\//)(url, under);
  return typeof text === 'string' && looksPasted(`${text}/`) ? withScheme(text) : undefined;
};

const ARCHIVE_TODAY = either(
  bare(
    afterPath(
      /^\/(?:\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6}|newest|oldest|timegate|timemap|o\/[0-9A-Za-z]+)\/(?=.)/,
    ),
  ),
  afterPath(/^\/(?=https?(?::|%3a))/i),
  bare(parameter('url', /^\/(?:submit\/)?$/)),
  hidden(
    /^\/(?:wip\/)?(?!(?:about|blog|donate|newest|oldest|search|submit)(?:\/|$))[0-9A-Za-z]{4,6}(?:\/|$)/,
  ),
);

export const archiveRules = rules('archive', [
  [
    'web.archive.org wayback.archive.org web-beta.archive.org classic-web.archive.org liveweb.archive.org',
    'the Wayback Machine',
    either(copy('(?:web/)?'), newest, hidden(/^\/screenshot\/./)),
  ],
  ['archive.org', 'the Wayback Machine', copy('web/')],
  [
    'archive.today archive.ph archive.is archive.li archive.vn archive.fo archive.md',
    'archive.today',
    ARCHIVE_TODAY,
  ],
  ['perma.cc', 'Perma.cc', hidden(/^\/[0-9a-z]{4}-[0-9a-z]{4}$/i)],
  ['perma-archives.org', 'Perma.cc', copy('warc/')],
  ['webcitation.org', 'WebCite', either(bare(parameter('url')), hidden(/^\/[0-9a-z]{8,10}$/i))],
  ['ghostarchive.org', 'Ghostarchive', hidden(/^\/v?archive\/./)],
  ['freezepage.com', 'FreezePage', hidden(/^\/\d{6,}[A-Z]+$/)],
  ['arquivo.pt', 'Arquivo.pt', copy('(?:wayback/(?:wayback/|all/|web/)?|noFrame/replay/)')],
  ['webarchive.org.uk', 'the UK Web Archive', copy('wayback/(?:[a-z]{2}/)?archive/')],
  ['webarchive.nationalarchives.gov.uk', 'the UK Government Web Archive', copy('(?:ukgwa/)?')],
  ['webarchive.parliament.uk', 'the UK Parliament Web Archive', copy()],
  ['timetravel.mementoweb.org', 'Memento Time Travel', copy('(?:memento|list|reconstruct)/')],
  ['wayback.archive-it.org', 'Archive-It', copy('(?:all|\\d+)/')],
  ['webarchive.loc.gov', 'the Library of Congress', copy('(?:all|web|lcwa\\d{1,6})/')],
  ['swap.stanford.edu', 'the Stanford Web Archive', copy('(?:web/)?')],
  ['wayback.vefsafn.is', 'the Icelandic Web Archive', copy('wayback/')],
  ['webarchive.nla.gov.au', 'the Australian Web Archive', copy('(?:awa|gov)/')],
  ['veebiarhiiv.digar.ee', 'the Estonian Web Archive', copy('a/')],
  ['eresources.nlb.gov.sg', 'Web Archive Singapore', copy('webarchives/wayback/')],
  ['webarchive.bac-lac.gc.ca', 'Library and Archives Canada', copy('wayback/')],
  ['megalodon.jp', 'Megalodon', bare(afterPath(/^\/\d{4}-\d{4}-\d{4}-\d\d\//))],
  ['archive.wikiwix.com', 'Wikiwix', either(copy('cache/'), bare(parameter('url', /^\/cache\//)))],
]);
