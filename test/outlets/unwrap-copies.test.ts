import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/outlets/unwrap.ts';

const STORY = 'https://www.nytimes.com/2024/01/02/us/a.html?b=1';
const ESCAPED = encodeURIComponent(STORY);

/** The wrapper's name, its address, the page's own address (null = not told). */
type Row = [name: string, wrapped: string, target: string | null];

const AMP: Row[] = [
  ['Google’s AMP cache', 'https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/a', 'https://www.bbc.com/a'],
  ['Google’s AMP cache', 'https://bbc-com.cdn.ampproject.org/v/bbc.com/a?c=d', 'http://bbc.com/a?c=d'],
  ['Google’s AMP cache', 'https://bbc-com.cdn.ampproject.org/wp/s/bbc.com/a#b', 'https://bbc.com/a#b'],
  [
    'Google’s AMP cache',
    'https://bbc-com.cdn.ampproject.org/ii/w820/s/bbc.com/a.jpg',
    'https://bbc.com/a.jpg',
  ],
  ['Google’s AMP cache', 'https://cdn.ampproject.org/c/s/www.bbc.com/a', 'https://www.bbc.com/a'],
  [
    'Google’s AMP cache',
    'https://www-bbc-com.cdn.ampproject.org/v/s/www.bbc.com/a?usqp=mq331&amp_js_v=a6&x=1&amp_gsa=1',
    'https://www.bbc.com/a?x=1',
  ],
  [
    'Google’s AMP cache',
    'https://www-the--paper-com.cdn.ampproject.org/c/s/www.the-paper.com/',
    'https://www.the-paper.com/',
  ],
  [
    'Google’s AMP cache',
    'https://0-en--us-example-com-0.cdn.ampproject.org/c/s/en-us.example.com/a',
    'https://en-us.example.com/a',
  ],
  [
    'Google’s AMP cache',
    'https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com:8443/a',
    'https://www.bbc.com:8443/a',
  ],
  [
    'Google’s AMP cache',
    'https://0-example-com.cdn.ampproject.org/c/s/0.example.com/a',
    'https://0.example.com/a',
  ],
  // Hashed and international names: the path decides.
  [
    'Google’s AMP cache',
    `https://${'a2'.repeat(26)}.cdn.ampproject.org/c/s/long.example.com/a`,
    'https://long.example.com/a',
  ],
  [
    'Google’s AMP cache',
    'https://xn---com-p33b41770a.cdn.ampproject.org/c/s/xn--57hw060o.com/a',
    'https://xn--57hw060o.com/a',
  ],
  // The browser isolates the label: it decides against the path.
  [
    'Google’s AMP cache',
    'https://www-evil-example.cdn.ampproject.org/c/s/www.nytimes.com/x',
    'https://www.evil.example/x',
  ],
  ['Google’s AMP cache', 'https://evil.cdn.ampproject.org/c/s/www.nytimes.com/x', null],
  ['Google’s AMP cache', 'https://www.nytimes.com.cdn.ampproject.org/c/s/www.nytimes.com/x', null],
  ['Google’s AMP cache', 'https://cdn.ampproject.org/c/s/www.nytimes.com@evil.example/x', null],
  ['Google’s AMP cache', 'https://cdn.ampproject.org/c/s/https://www.nytimes.com/x', null],
  ['Bing’s AMP cache', 'https://www-bbc-com.bing-amp.com/c/s/www.bbc.com/a', 'https://www.bbc.com/a'],
  ['Bing’s AMP cache', 'https://www-bbc-com.www.bing-amp.com/c/s/www.bbc.com/a', 'https://www.bbc.com/a'],
  ['Bing’s AMP cache', 'https://www.bing-amp.com/c/s/www.bbc.com/a', 'https://www.bbc.com/a'],
  ['Baidu’s page cache', 'https://m-example-cn.mipcdn.com/c/s/m.example.cn/a', 'https://m.example.cn/a'],
  ['Baidu’s page cache', 'https://mipcache.bdstatic.com/c/m.example.cn/a', 'http://m.example.cn/a'],
  ['Google’s AMP viewer', 'https://www.google.com/amp/s/www.bbc.com/a', 'https://www.bbc.com/a'],
  ['Google’s AMP viewer', 'https://www.google.co.uk/amp/www.bbc.com/a', 'http://www.bbc.com/a'],
  [
    'Google’s AMP viewer',
    'https://www.google.com/amp/s/www.bbc.com/a/%3Famp?usqp=x&b=1#c',
    'https://www.bbc.com/a/?amp&b=1#c',
  ],
];

const ARCHIVES: Row[] = [
  ['the Wayback Machine', `https://web.archive.org/web/20240102030405/${STORY}`, STORY],
  ['the Wayback Machine', `http://web.archive.org/web/2024id_/${STORY}#top`, `${STORY}#top`],
  ['the Wayback Machine', `https://web.archive.org/web/20240102030405if_/${STORY}`, STORY],
  ['the Wayback Machine', `https://web.archive.org/web/2024*/${STORY}`, STORY],
  ['the Wayback Machine', `https://web.archive.org/web/*/${STORY}`, STORY],
  ['the Wayback Machine', `https://web.archive.org/web/${STORY}`, STORY],
  ['the Wayback Machine', `https://web.archive.org/save/${STORY}`, STORY],
  ['the Wayback Machine', `https://web.archive.org/20040102030405/${STORY}`, STORY],
  ['the Wayback Machine', `https://wayback.archive.org/web/2024/${ESCAPED}`, STORY],
  ['the Wayback Machine', `https://web.archive.org/web/2024/${encodeURIComponent(ESCAPED)}`, STORY],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/http:/bbc.com/a', 'http://bbc.com/a'],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/bbc.com/a', 'https://bbc.com/a'],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/bbc.com:80/a', 'https://bbc.com:80/a'],
  ['the Wayback Machine', 'https://web.archive.org/web/www.bbc.com', 'https://www.bbc.com/'],
  [
    'the Wayback Machine',
    'https://web.archive.org:443/web/2024/HTTPS://WWW.BBC.COM/A',
    'https://www.bbc.com/A',
  ],
  ['the Wayback Machine', 'https://WEB.ARCHIVE.ORG./web/2024/https://bbc.com/', 'https://bbc.com/'],
  [
    'the Wayback Machine',
    `https://web.archive.org/web/2024/${encodeURIComponent(encodeURIComponent(encodeURIComponent(ESCAPED)))}`,
    null,
  ],
  ['the Wayback Machine', 'https://web.archive.org/web/bbc.co.uk', 'https://bbc.co.uk/'],
  ['the Wayback Machine', `https://archive.org/web/2024/${STORY}`, STORY],
  ['the Wayback Machine', `https://web.archive.org/screenshot/${STORY}`, null],
  [
    'the Wayback Machine',
    'https://web.archive.org/web/2024/https://www.nytimes.com@evil.example/',
    'https://www.nytimes.com@evil.example/',
  ],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/www.nytimes.com@evil.example/', null],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/javascript:alert(1)', null],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/data:text/html,www.bbc.com', null],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/ftp://www.bbc.com/', null],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/http://localhost/', null],
  ['the Wayback Machine', 'https://web.archive.org/web/2024/http://127.0.0.1/', null],
  ['archive.today', `https://archive.ph/20240102030405/${STORY}`, STORY],
  ['archive.today', `https://archive.is/2024.01.02-030405/${STORY}`, STORY],
  ['archive.today', `https://archive.today/newest/${STORY}`, STORY],
  ['archive.today', `https://archive.li/oldest/${STORY}`, STORY],
  ['archive.today', `https://archive.vn/o/a4FCe/${STORY}`, STORY],
  ['archive.today', `https://archive.fo/${STORY}`, STORY],
  ['archive.today', `https://archive.md/?url=${ESCAPED}`, STORY],
  ['archive.today', 'https://archive.ph/submit/?url=bbc.com/a', 'https://bbc.com/a'],
  ['archive.today', 'https://archive.ph/2024/bbc.com/a', 'https://bbc.com/a'],
  ['archive.today', 'https://archive.ph/a4FCe', null],
  ['archive.today', 'https://archive.ph/a4FCe/image', null],
  ['archive.today', 'https://archive.ph/wip/a4FCe', null],
  ['Perma.cc', 'https://perma.cc/53CC-5ST8', null],
  ['Perma.cc', `https://perma-archives.org/warc/20240102030405/${STORY}`, STORY],
  ['WebCite', `https://www.webcitation.org/query?url=${ESCAPED}&date=2012-01-01`, STORY],
  ['WebCite', 'https://www.webcitation.org/query?url=bbc.com/a', 'https://bbc.com/a'],
  ['WebCite', 'http://www.webcitation.org/72ramyxT2', null],
  ['Ghostarchive', 'https://ghostarchive.org/archive/a4FCe', null],
  ['FreezePage', 'http://www.freezepage.com/1249681324ZHFROBOEGE', null],
  ['Arquivo.pt', `https://arquivo.pt/wayback/20240102030405mp_/${STORY}`, STORY],
  ['Arquivo.pt', `https://arquivo.pt/noFrame/replay/20240102030405/${STORY}`, STORY],
  ['the UK Web Archive', `https://www.webarchive.org.uk/wayback/archive/20240102030405/${STORY}`, STORY],
  ['the UK Web Archive', `https://www.webarchive.org.uk/wayback/en/archive/20240102030405/${STORY}`, STORY],
  ['the UK Government Web Archive', `https://webarchive.nationalarchives.gov.uk/2024/${STORY}`, STORY],
  ['the UK Government Web Archive', `https://webarchive.nationalarchives.gov.uk/ukgwa/+/${STORY}`, STORY],
  ['the UK Parliament Web Archive', `https://webarchive.parliament.uk/2024/${STORY}`, STORY],
  ['Memento Time Travel', `http://timetravel.mementoweb.org/memento/2024/${STORY}`, STORY],
  ['Archive-It', `https://wayback.archive-it.org/10702/2024/${STORY}`, STORY],
  ['the Library of Congress', `https://webarchive.loc.gov/lcwa0010/2024/${STORY}`, STORY],
  ['the Stanford Web Archive', `https://swap.stanford.edu/20240102030405mp_/${STORY}`, STORY],
  ['the Icelandic Web Archive', `https://wayback.vefsafn.is/wayback/2024/${STORY}`, STORY],
  ['the Australian Web Archive', `https://webarchive.nla.gov.au/awa/2024/${STORY}`, STORY],
  ['the Estonian Web Archive', `https://veebiarhiiv.digar.ee/a/2024/${STORY}`, STORY],
  ['Web Archive Singapore', `https://eresources.nlb.gov.sg/webarchives/wayback/2024/${STORY}`, STORY],
  ['Library and Archives Canada', `http://webarchive.bac-lac.gc.ca:8080/wayback/2024/${STORY}`, STORY],
  ['Megalodon', 'https://megalodon.jp/2024-0102-0304-05/https://bbc.com:443/a', 'https://bbc.com/a'],
  ['Megalodon', 'https://megalodon.jp/2024-0102-0304-05/bbc.com/a', 'https://bbc.com/a'],
  ['Wikiwix', `https://archive.wikiwix.com/cache/?url=${ESCAPED}`, STORY],
  ['Wikiwix', 'https://archive.wikiwix.com/cache/?url=bbc.com/a', 'https://bbc.com/a'],
  ['Wikiwix', `http://archive.wikiwix.com/cache/2024/${STORY}`, STORY],
];

const TRANSLATIONS: Row[] = [
  [
    'Google Translate',
    'https://www-nytimes-com.translate.goog/a?b=1&_x_tr_sl=en&_x_tr_hist=true#c',
    'https://www.nytimes.com/a?b=1#c',
  ],
  ['Google Translate', 'https://bbc-com.translate.goog/?_x_tr_sch=http&_x_tr_tl=de', 'http://bbc.com/'],
  ['Google Translate', 'https://the--paper-com.translate.goog/', 'https://the-paper.com/'],
  [
    'Google Translate',
    'https://1-en--us-example-com.translate.goog/?_x_tr_enc=1',
    'https://en-us.example.com/',
  ],
  ['Google Translate', 'https://0-57hw060o-com.translate.goog/?_x_tr_enc=0', 'https://xn--57hw060o.com/'],
  ['Google Translate', 'https://bbc-com.translate.goog/?_x_tr_enc=0', 'https://bbc.com/'],
  ['Google Translate', 'https://0-example-com.translate.goog/', 'https://0.example.com/'],
  ['Google Translate', 'https://mes-co-uk.translate.goog/?_x_tr_hp=www-ti', 'https://www.times.co.uk/'],
  ['Google Translate', 'https://bbc-com.translate.goog/?_x_tr_hp=evil-example%2F', null],
  ['Google Translate', 'https://www.bbc-com.translate.goog/', null],
  ['Google Translate', `https://translate.google.com/translate?sl=de&tl=en&u=${ESCAPED}`, STORY],
  ['Google Translate', 'http://translate.google.de/translate?u=www.bbc.com/a', 'https://www.bbc.com/a'],
  ['Google Translate', `https://translate.google.com/website?sl=de&u=${ESCAPED}`, STORY],
  ['Google Translate', `https://translate.googleusercontent.com/translate_c?depth=1&u=${ESCAPED}`, STORY],
  ['Microsoft Translator', `https://www.microsofttranslator.com/BV.aspx?to=de&a=${ESCAPED}`, STORY],
  ['Microsoft Translator', `https://www.translatetheweb.com/?from=&to=de&a=${ESCAPED}`, STORY],
  ['Yandex Translate', `https://translate.yandex.ru/translate?lang=en-ru&url=${ESCAPED}`, STORY],
  [
    'Yandex Translate',
    'https://translated.turbopages.org/proxy_u/en-ru.ru.0d-1/https/www.bbc.com/a',
    'https://www.bbc.com/a',
  ],
  ['Papago', `https://papago.naver.net/website?locale=ko&url=${ESCAPED}`, STORY],
  ['Baidu Translate', `https://fanyi.baidu.com/transpage?from=auto&query=${ESCAPED}`, STORY],
  ['Google’s cache', `http://webcache.googleusercontent.com/search?q=cache:${ESCAPED}`, STORY],
  [
    'Google’s cache',
    'https://webcache.googleusercontent.com/search?q=cache:tC0vZfFD3lQJ:www.bbc.com/a+some+words&hl=en',
    'https://www.bbc.com/a',
  ],
  ['Google’s cache', 'https://webcache.googleusercontent.com/search?q=cache:nothing', null],
  ['Bing’s cache', 'http://cc.bingj.com/cache.aspx?q=a&d=123&w=abc', null],
  ['Yandex Turbo', 'https://lenta-ru.turbopages.org/lenta.ru/s/news/a', 'https://lenta.ru/news/a'],
  ['Yandex Turbo', 'https://xn---p1ai-abc.turbopages.org/xn--80a.xn--p1ai/s/a', 'https://xn--80a.xn--p1ai/a'],
  ['Yandex Turbo', 'https://evil-ru.turbopages.org/lenta.ru/s/news/a', null],
  ['Yandex Turbo', 'https://yandex.ru/turbo/lenta.ru/s/news/a', 'https://lenta.ru/news/a'],
  ['Yandex Turbo', 'https://yandex.ru/turbo/s/lenta.ru/news/a?b=1', 'https://lenta.ru/news/a?b=1'],
  ['Yandex Turbo', 'https://yandex.ru/turbo/http:/s/lenta.ru/a', null],
  ['Yandex Translate', 'https://translated.turbopages.org/proxy_u/a/https/https:/bbc.com', null],
  ['Yandex Turbo', `https://yandex.ru/turbo?text=${ESCAPED}`, STORY],
  ['Google Web Light', `https://googleweblight.com/i?u=${ESCAPED}&hl=id`, STORY],
  ['Google Web Light', 'https://googleweblight.com/i?u=bbc.com/a', 'https://bbc.com/a'],
  ['Yandex Translate', 'https://translate.yandex.ru/translate?url=bbc.com/a', 'https://bbc.com/a'],
  ['Google Web Light', `http://googleweblight.com/?lite_url=${ESCAPED}`, STORY],
];

const KINDS = { AMP, ARCHIVES, TRANSLATIONS };

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s: %s → %s', (name, wrapped, target) => {
    const { address, wraps } = unwrap(wrapped);
    expect(address).toBe(target);
    expect(wraps.map((wrap) => wrap.name)).toEqual([name]);
  });
});
