import { afterHost, bare, either, hidden, parameter, withoutParameters } from './find.ts';
import { googleHosts } from './google-hosts.ts';
import { decodeHostLabel } from './host-label.ts';
import { rules, type Find } from './rule.ts';
import { fromHost, withScheme } from './target.ts';

/** Read as Google's Search documentation tells ad networks to, with "_x_tr_hp" before what is too long for a host. */
const translatedByGoogle: Find = (url, under) => {
  if (under.includes('.')) return null;
  const encodings = url.searchParams.get('_x_tr_enc')?.split(',') ?? [];
  let label = (url.searchParams.get('_x_tr_hp') ?? '') + under;
  if (encodings.includes('1')) label = label.replace(/^1-/, '');
  const international = encodings.includes('0') && label.startsWith('0-');
  const host = (international ? 'xn--' : '') + decodeHostLabel(international ? label.slice(2) : label);
  if (!/^[a-z\d.-]{1,253}$/i.test(host)) return null;
  const scheme = url.searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https';
  return `${scheme}://${host}${url.pathname}${withoutParameters(url.search, /^_x_tr_/)}${url.hash}`;
};

/** /proxy_u/en-ru.ru.0a1b/https/host/path */
const translatedByYandex: Find = (url) => {
  const [beginning, scheme = ''] = /^\/proxy_u\/[^/]+\/(https?)\/(?=.)/.exec(url.pathname) ?? [];
  if (beginning === undefined) return undefined;
  return fromHost(afterHost(url).slice(beginning.length), scheme);
};

/** Google's cache: cache:address, cache:identifier:address, with the words searched for behind. */
const cachedByGoogle: Find = (url) => {
  const asked = url.pathname === '/search' ? url.searchParams.get('q') : null;
  const text = /^cache:(?:[\w-]{8,16}:(?!\d))?(\S+)/.exec(asked ?? '')?.[1];
  return text === undefined ? undefined : withScheme(text);
};

/**
 * Turbo pages: /host/s/path, or /s/host/path; Yandex fetched both by https. The label before Yandex's host has to
 * name the same owner.
 */
function turbo(beginning: string): Find {
  const shape = new RegExp(`^${beginning}/(?:s/([^/]+)|([^/]+)/s)(?=/|$)`);
  return (url, under) => {
    const [whole, host, hostBefore] = shape.exec(url.pathname) ?? [];
    if (whole === undefined) return undefined;
    const inPath = host ?? hostBefore ?? '';
    if (under !== '' && !under.startsWith('xn--') && decodeHostLabel(under) !== inPath) return null;
    return fromHost(inPath + afterHost(url).slice(whole.length));
  };
}

export const translationRules = [
  ...rules('translation', [
    ['*.translate.goog', 'Google Translate', translatedByGoogle],
    [
      googleHosts('translate.'),
      'Google Translate',
      bare(parameter('u', /^\/(?:translate(?:_[cfp])?|website)$/)),
    ],
    ['translate.googleusercontent.com', 'Google Translate', parameter('u', /^\/translate(?:_[cfp])?$/)],
    ['microsofttranslator.com', 'Microsoft Translator', parameter('a', /^\/bv\.aspx$/i)],
    ['translatetheweb.com', 'Microsoft Translator', parameter('a', /^\/$/)],
    ['translate.yandex.ru translate.yandex.com', 'Yandex Translate', bare(parameter('url', /^\/translate$/))],
    ['translated.turbopages.org', 'Yandex Translate', translatedByYandex],
    ['papago.naver.net', 'Papago', parameter('url', /^\/website$/)],
    ['fanyi.baidu.com', 'Baidu Translate', parameter('query', /^\/transpage$/)],
  ]),
  ...rules('cache', [
    ['webcache.googleusercontent.com', 'Google’s cache', cachedByGoogle],
    ['cc.bingj.com', 'Bing’s cache', hidden(/^\/cache\.aspx$/i)],
    ['yandex.ru', 'Yandex Turbo', either(parameter('text', /^\/turbo$/), turbo('/turbo'))],
    ['*.turbopages.org', 'Yandex Turbo', turbo('')],
    ['googleweblight.com', 'Google Web Light', bare(parameter('lite_url u', /^\/i?$/))],
  ]),
];
