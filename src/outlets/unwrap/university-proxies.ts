import { afterHost, parameter } from './find.ts';
import { decodeHostLabel } from './host-label.ts';
import { rules, type Find } from './rule.ts';
import { isKnownDomain } from './target.ts';

/**
 * Only universities get names here. Anybody can call a host of his own "ezproxy" and write a newspaper's name
 * before it; nobody else can in these domains.
 */
const UNIVERSITIES = [
  ...'edu edu.ar edu.au edu.br edu.cn edu.co edu.eg edu.hk edu.in edu.mx edu.my edu.pe edu.ph edu.pk'.split(
    ' ',
  ),
  ...'edu.qa edu.sa edu.sg edu.tr edu.tw edu.vn'.split(' '),
  ...'ac.ae ac.at ac.be ac.cn ac.cy ac.id ac.il ac.in ac.ir ac.jp ac.ke ac.kr ac.nz ac.th ac.uk ac.za'.split(
    ' ',
  ),
]
  .map((suffix) => `*.${suffix}`)
  .join(' ');

const PROXY_LABELS = new Set(['ezproxy', 'ezproxy-prd', 'libproxy', 'proxy']);

const atLogin = parameter('url qurl', /^\/login$/);

/** www-paper-com.ezproxy.lib.uni.edu, www.paper.com.ezproxy.uni.edu, ezproxy.uni.edu/login?url=… */
const ofUniversity: Find = (url, under) => {
  const labels = under.split('.');
  const at = labels.findIndex((label) => PROXY_LABELS.has(label));
  return at === -1 ? undefined : proxied(labels.slice(0, at), url);
};

/** The same at a host that keeps the proxies of many: its last label is a library or a region. */
const ofLibrary: Find = (url, under) => proxied(under.split('.').slice(0, -1), url);

function proxied(labels: string[], url: URL): string | undefined {
  const [first = 'login'] = labels;
  if (first === 'login') return atLogin(url, '') ?? undefined;
  const host = labels.length === 1 ? decodeHostLabel(first) : labels.join('.');
  return isKnownDomain(host) ? `https://${host}${afterHost(url)}` : undefined;
}

export const universityRules = rules('proxy', [
  [UNIVERSITIES, 'a university’s library', ofUniversity],
  ['*.idm.oclc.org', 'a university’s library', ofLibrary],
  ['*.proxy.openathens.net proxy.openathens.net', 'OpenAthens', ofLibrary],
]);
