import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/outlets/unwrap.ts';

const STORY = 'https://www.nytimes.com/2024/01/02/us/a.html?b=1';
const ESCAPED = encodeURIComponent(STORY);

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');
/** An article's id as Google News wrote it: number 19, the address, the AMP address. */
const newsId = (address: string, rest: number[] = [0xd2, 0x01, 0]): string =>
  base64(Uint8Array.of(8, 19, 0x22, address.length, ...Buffer.from(address), ...rest));

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

const READERS: Row[] = [
  ['Firefox’s reader view', `about:reader?url=${ESCAPED}`, STORY],
  ['Chrome’s reading mode', `chrome-distiller://0-0_07/?title=A&url=${ESCAPED}`, STORY],
  ['Edge’s reading view', `read://https_www.nytimes.com/?url=${ESCAPED}`, STORY],
  ['Telegram’s Instant View', `https://t.me/iv?url=${ESCAPED}&rhash=1`, STORY],
  ['Feedly', 'https://feedly.com/i/subscription/feed/https://bbc.com/rss', 'https://bbc.com/rss'],
  ['Feedly', 'https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fbbc.com%2Frss', 'https://bbc.com/rss'],
  ['Feedly', 'https://feedly.com/i/entry/lpNdEK=_17ee:1:a', null],
  ['Inoreader', 'https://www.inoreader.com/feed/https%3A%2F%2Fbbc.com%2Frss', 'https://bbc.com/rss'],
  ['Inoreader', 'https://www.inoreader.com/article/3a9c-a-b', null],
  ['Pocket', 'https://getpocket.com/read/123', null],
  ['Pocket', 'https://app.getpocket.com/read/123', null],
  ['Instapaper', 'https://www.instapaper.com/read/123', null],
  ['Instapaper', `https://www.instapaper.com/text?u=${ESCAPED}`, STORY],
  ['Instapaper', `http://mobilizer.instapaper.com/m?u=${ESCAPED}`, STORY],
  ['PrintFriendly', `https://www.printfriendly.com/print/?source=homepage&url=${ESCAPED}`, STORY],
  ['Outline', 'https://outline.com/a4FCeX', null],
  ['Outline', `https://outline.com/${STORY}`, STORY],
  ['Jina Reader', `https://r.jina.ai/${STORY}`, STORY],
  ['Txtify', `https://txtify.it/${STORY}`, STORY],
  ['Txtify', 'https://txtify.it/bbc.com/a', 'https://bbc.com/a'],
  ['Scribe', 'https://scribe.rip/@a/b-c-07a1b2c3d4e5', 'https://medium.com/@a/b-c-07a1b2c3d4e5'],
  ['12ft Ladder', `https://12ft.io/proxy?q=${ESCAPED}`, STORY],
  ['12ft Ladder', `https://12ft.io/${STORY}`, STORY],
  ['12ft Ladder', 'https://12ft.io/www.bbc.com', 'https://www.bbc.com/'],
  ['12ft Ladder', 'https://12ft.io/https:/www.bbc.com/a', 'https://www.bbc.com/a'],
  ['12ft Ladder', 'https://12ft.io/proxy?q=javascript:alert(1)', null],
  ['1ft.io', `https://1ft.io/proxy?q=${ESCAPED}`, STORY],
  ['1ft.io', `https://1ft.io/${ESCAPED}`, STORY],
  ['RemovePaywall', `https://www.removepaywall.com/search?url=${ESCAPED}`, STORY],
  ['RemovePaywall', `https://removepaywalls.com/${STORY}`, STORY],
  ['RemovePaywall', `https://accessarticlenow.com/api/c/full?q=${ESCAPED}`, STORY],
  ['Smry', `https://smry.ai/proxy?url=${ESCAPED}`, STORY],
  ['Smry', `https://smry.ai/${STORY}`, STORY],
  ['Freedium', 'https://freedium.cfd/https://medium.com/@a/b-c-07a1b2', 'https://medium.com/@a/b-c-07a1b2'],
  ['Freedium', 'https://freedium-mirror.cfd/a2c255b858e0', null],
  [
    'a university’s library',
    'https://www-nytimes-com.ezproxy.lib.example.edu/a?b=1#c',
    'https://www.nytimes.com/a?b=1#c',
  ],
  ['a university’s library', 'https://www.bbc.com.libproxy.example.ac.uk/a', 'https://www.bbc.com/a'],
  ['a university’s library', `https://login.ezproxy.example.edu.au/login?qurl=${ESCAPED}`, STORY],
  ['a university’s library', `https://proxy.example.edu/login?url=${ESCAPED}`, STORY],
  ['a university’s library', 'https://www-bbc-com.example.idm.oclc.org/a', 'https://www.bbc.com/a'],
  ['a university’s library', `https://example.idm.oclc.org/login?url=${ESCAPED}`, STORY],
  ['OpenAthens', 'https://www-bbc-com.eu1.proxy.openathens.net/a', 'https://www.bbc.com/a'],
  ['OpenAthens', `https://proxy.openathens.net/login?qurl=${ESCAPED}&entityID=a`, STORY],
];

const REDIRECTORS: Row[] = [
  ['Google', `https://www.google.com/url?q=${ESCAPED}&sa=D`, STORY],
  ['Google', `https://www.google.de/url?sa=t&q=some+words&url=${ESCAPED}`, STORY],
  ['Google', `https://images.google.com/url?url=${ESCAPED}`, STORY],
  ['Google', 'https://www.google.com/url?q=/search%3Fq%3Da', null],
  ['Google News', `https://news.google.com/news/url?sa=t&url=${ESCAPED}`, STORY],
  ['Google News', `https://news.google.com/articles/${newsId(STORY)}?hl=en-US`, STORY],
  ['Google News', `https://news.google.com/rss/articles/${newsId(STORY, [])}`, STORY],
  ['Google News', `https://news.google.com/__i/rss/rd/articles/${newsId(STORY)}`, STORY],
  ['Google News', `https://news.google.com/read/${newsId('AU_yqLMZx8bQ')}`, null],
  ['Google News', `https://news.google.com/articles/${newsId('javascript:alert(1)')}`, null],
  // A message that is cut off, or holds a field that no article has, is not believed.
  ['Google News', `https://news.google.com/articles/${newsId(STORY, [0xd2, 0x01, 9, 1])}`, null],
  ['Google News', `https://news.google.com/articles/${newsId(STORY, [0x2d, 0])}`, null],
  ['Google News', `https://news.google.com/articles/${newsId(STORY, [0xff, 0xff, 0xff, 0xff, 1])}`, null],
  ['Google News', 'https://news.google.com/articles/A', null],
  ['Bing', `https://www.bing.com/ck/a?!&&p=1&u=a1${base64(STORY)}&ntb=1`, STORY],
  ['Bing', `https://www.bing.com/ck/a?!&&u=a1${base64('/images/search?q=a')}`, null],
  ['Bing', 'https://www.bing.com/ck/a?!&&u=a1=$=', null],
  ['Bing', 'https://www.bing.com/ck/a?!&&u=a1_____w', null],
  ['Yahoo', `https://r.search.yahoo.com/_ylt=A;_ylu=B/RV=2/RU=${ESCAPED}/RK=2/RS=x-`, STORY],
  ['DuckDuckGo', `https://duckduckgo.com/l/?uddg=${ESCAPED}&rut=1`, STORY],
  ['Baidu', 'https://www.baidu.com/link?url=kAu9B', null],
  ['Flipboard', `https://flipboard.com/redirect?url=${ESCAPED}`, STORY],
  ['Pocket', `https://getpocket.com/redirect?url=${ESCAPED}&h=1`, STORY],
  ['FeedBurner', 'https://feedproxy.google.com/~r/a/~3/b/', null],
  ['Mozilla', `https://outgoing.prod.mozaws.net/v1/ca408b/${ESCAPED}`, STORY],
  ['Mozilla', `https://prod.outgoing.prod.webservices.mozgcp.net/v1/ca408b/${ESCAPED}`, STORY],
  ['Facebook', `https://l.facebook.com/l.php?u=${ESCAPED}&h=AT0`, STORY],
  ['Facebook', `https://lm.facebook.com/l.php?u=${ESCAPED}`, STORY],
  ['Facebook', `https://www.facebook.com/flx/warn/?u=${ESCAPED}`, STORY],
  ['Instagram', `https://l.instagram.com/?u=${ESCAPED}&e=AT0`, STORY],
  ['Threads', `https://l.threads.com/?u=${ESCAPED}`, STORY],
  ['WhatsApp', `https://l.wl.co/l?u=${ESCAPED}`, STORY],
  ['Reddit', `https://out.reddit.com/t3_abc?url=${ESCAPED}&token=1`, STORY],
  ['Tumblr', `https://t.umblr.com/redirect?z=${ESCAPED}&t=1`, STORY],
  ['YouTube', `https://www.youtube.com/redirect?event=a&q=${ESCAPED}`, STORY],
  ['Steam', `https://steamcommunity.com/linkfilter/?url=${ESCAPED}`, STORY],
  ['Steam', `https://steamcommunity.com/linkfilter/?u=${ESCAPED}`, STORY],
  ['VK', `https://vk.com/away.php?to=${ESCAPED}&cc_key=`, STORY],
  ['Slack', `https://slack-redir.net/link?url=${ESCAPED}`, STORY],
  ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${ESCAPED}&urlhash=a`, STORY],
  ['LinkedIn', `https://www.linkedin.com/safety/go?url=${ESCAPED}`, STORY],
  ['Medium', `https://medium.com/r/?url=${ESCAPED}`, STORY],
  ['Medium', `https://medium.com/m/global-identity?redirectUrl=${ESCAPED}`, STORY],
  ['Disqus', `https://disq.us/url?url=${ESCAPED}%3A6phlceP6Z-8-tPaIGijFHjEViv0&cuid=1`, STORY],
  ['SoundCloud', `https://exit.sc/?url=${ESCAPED}`, STORY],
  ['href.li', `https://href.li/?${STORY}`, STORY],
  ['anonym.to', `http://anonym.to/?${ESCAPED}`, STORY],
  ['nullrefer.com', `https://nullrefer.com/?${STORY}`, STORY],
  ['Business Wire', `https://cts.businesswire.com/ct/CT?id=smartlink&url=${ESCAPED}`, STORY],
  ['PR Newswire', `https://c212.net/c/link/?t=0&u=${ESCAPED}&a=a`, STORY],
  ['an affiliate link', `https://go.redirectingat.com/?id=1&url=${ESCAPED}`, STORY],
  ['an affiliate link', `https://click.linksynergy.com/deeplink?id=1&murl=${ESCAPED}`, STORY],
  ['an affiliate link', `https://www.awin1.com/cread.php?awinmid=1&ued=${ESCAPED}`, STORY],
  ['an affiliate link', `https://www.awin1.com/cread.php?awinmid=1&p=${ESCAPED}`, STORY],
  ['an affiliate link', `https://www.anrdoezrs.net/links/1/type/dlg/sid/a-b/${STORY}`, STORY],
  ['an affiliate link', `https://www.jdoqocy.com/click-1-2?url=${ESCAPED}`, STORY],
  [
    'an affiliate link',
    'https://shareasale.com/r.cfm?b=1&urllink=www%2Ebbc%2Ecom%2Fa',
    'https://www.bbc.com/a',
  ],
  ['eBay', `https://rover.ebay.com/rover/1/711?mpre=${ESCAPED}`, STORY],
  ['Outlook’s Safe Links', `https://nam01.safelinks.protection.outlook.com/?url=${ESCAPED}&data=1`, STORY],
  ['Proofpoint', 'https://urldefense.com/v3/__https://bbc.com/a__;!!A4!b-c$', 'https://bbc.com/a'],
  [
    'Proofpoint',
    `https://urldefense.com/v3/__https://bbc.com/*a**Bb*c__;${base64('~+é;#')}!!A4!b$`,
    'https://bbc.com/~a+%C3%A9;b#c',
  ],
  ['Proofpoint', 'https://urldefense.com/v3/__https://bbc.com/a', null],
  [
    'Proofpoint',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__the-2Dpaper.com_a&d=DwM',
    'https://the-paper.com/a',
  ],
  ['Proofpoint', `https://urldefense.proofpoint.com/v1/url?u=${ESCAPED}&k=1`, STORY],
  ['Proofpoint', 'https://urldefense.proofpoint.com/v1/url?u=https://bbc.com/a-b_c', 'https://bbc.com/a-b_c'],
  ['Proofpoint', 'https://urldefense.com/v2/url?u=https-3A__bbc.com_a', 'https://bbc.com/a'],
  ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${ESCAPED}&c=E,1`, STORY],
  ['Cisco', `https://secure-web.cisco.com/1EH1B-CLV31IF8vcULmniGD/${ESCAPED}`, STORY],
  ['Mimecast', 'https://protect-us.mimecast.com/s/abc?domain=nytimes.com', null],
  ['a newsletter’s link', `https://a1.r.us-east-1.awstrack.me/L0/${ESCAPED}/1/0100-a/b=1`, STORY],
  ['Substack', 'https://substack.com/redirect/2f0e-1?j=a', null],
  ['a newsletter’s link', 'https://a.us1.list-manage.com/track/click?u=1&id=2', null],
  ['a newsletter’s link', 'https://u1.ct.sendgrid.net/ls/click?upn=a', null],
  ['a newsletter’s link', 'https://lnks.gd/l/eyJhbGc', null],
  ['a newsletter’s link', `https://link.nytimes.com/click/123.45/${base64(STORY)}/a`, null],
];

const SHORT_LINKS: Row[] = [
  ['X', 'https://t.co/a1B2', null],
  ['Bitly', 'http://bit.ly/a1B2', null],
  ['Bitly', 'https://j.mp/a1B2', null],
  ['TinyURL', 'https://tinyurl.com/a1b2', null],
  ['Google’s short links', 'https://goo.gl/a1B2', null],
  ['LinkedIn', 'https://lnkd.in/a1B2', null],
  ['Facebook', 'https://fb.me/a1B2', null],
  ['WordPress.com', 'https://wp.me/p8wLEc-aH', null],
  ['Buffer', 'https://buff.ly/a1B2', null],
  ['Hootsuite', 'https://ow.ly/a1B2', null],
  ['IFTTT', 'https://ift.tt/a1B2', null],
  ['Quora', 'https://qr.ae/a1B2', null],
  ['Apple News', 'https://apple.news/AKSx3haowSV2hao8Cf_HGZw', null],
  ['Flipboard', 'https://flip.it/a1B2', null],
  ['SmartNews', 'https://l.smartnews.com/m-m0/9Hw', null],
  ['a short link', 'https://is.gd/a1B2', null],
  ['a short link', 'https://trib.al/a1B2', null],
];

const KINDS = { AMP, ARCHIVES, TRANSLATIONS, READERS, REDIRECTORS, SHORT_LINKS };

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s: %s → %s', (name, wrapped, target) => {
    const { address, wraps } = unwrap(wrapped);
    expect(address).toBe(target);
    expect(wraps.map((wrap) => wrap.name)).toEqual([name]);
  });
});

const DATED = (host: string) => `https://${host}/web/2024/${STORY}`;
const AFFILIATE = (host: string) => `https://www.${host}/click-1-2?url=${ESCAPED}`;

/** The other hosts of wrappers that have several, with an address at such a host. */
const OTHER_HOSTS: [hosts: string, addressAt: (host: string) => string, target: string | null][] = [
  ['web-beta.archive.org classic-web.archive.org liveweb.archive.org', DATED, STORY],
  ['html.duckduckgo.com lite.duckduckgo.com', (host) => `https://${host}/l/?uddg=${ESCAPED}`, STORY],
  ['feeds.feedburner.com', (host) => `http://${host}/~r/a/~3/b/`, null],
  ['facebook.com m.facebook.com', (host) => `https://${host}/l.php?u=${ESCAPED}`, STORY],
  ['l.threads.net', (host) => `https://${host}/?u=${ESCAPED}`, STORY],
  ['m.youtube.com', (host) => `https://${host}/redirect?q=${ESCAPED}`, STORY],
  ['m.vk.com vk.ru', (host) => `https://${host}/away.php?to=${ESCAPED}`, STORY],
  ['redirect.disqus.com gate.sc go.skimresources.com', (host) => `https://${host}/url?url=${ESCAPED}`, STORY],
  ['anrdoezrs.net dpbolvw.net kqzyfj.com tkqlhce.com', AFFILIATE, STORY],
  ['translate.yandex.com', (host) => `https://${host}/translate?url=${ESCAPED}`, STORY],
  ['awstrack.me', (host) => `https://${host}/L0/${ESCAPED}/1/a`, STORY],
  ['links.govdelivery.com', (host) => `https://${host}/track?a=1`, null],
  [
    'cutt.ly dlvr.it ebx.sh fb.watch ht.ly mtr.cool owl.li po.st rb.gy rebrand.ly shar.es shorturl.at',
    (host) => `https://${host}/a1B2`,
    null,
  ],
  ['smart.link snip.ly spr.ly t.ly v.gd', (host) => `https://www.${host}/a1B2/`, null],
];

describe.each(OTHER_HOSTS)('the wrapper at %s', (hosts, addressAt, target) => {
  it.each(hosts.split(' '))('%s', (host) => {
    const { address, wraps } = unwrap(addressAt(host));
    expect(address).toBe(target);
    expect(wraps).toHaveLength(1);
  });
});

/** Addresses that look wrapped, and are their owner's own. */
const OWN = [
  // Nobody gets a name from a host that is not a known wrapper's.
  'https://evil.example/?url=https://www.nytimes.com/',
  'https://evil.example/url?q=https://www.nytimes.com/',
  'https://evil.example/https://www.nytimes.com/',
  'https://evil.example/web/2024/https://www.nytimes.com/',
  'https://evil.example/#https://www.nytimes.com/',
  'https://evil.example/c/s/www.nytimes.com/x',
  'https://www-nytimes-com.translate.goog.evil.example/',
  'https://www-nytimes-com.cdn.ampproject.org.evil.example/c/s/www.nytimes.com/',
  'https://www-nytimes-com.cdn-ampproject.org/c/s/www.nytimes.com/',
  'https://evilweb.archive.org.example/web/2024/https://www.nytimes.com/',
  'https://fakearchive.ph/20240102030405/https://www.nytimes.com/',
  'https://mirror.archive.ph/20240102030405/https://www.nytimes.com/',
  'https://12ft.io.evil.example/https://www.nytimes.com/',
  'https://my12ft.io/https://www.nytimes.com/',
  'https://www.google.com.evil.example/url?q=https://www.nytimes.com/',
  'https://www.google.evil/amp/s/www.nytimes.com/a',
  'https://notgoogle.com/url?q=https://www.nytimes.com/',
  'https://google.example/url?q=https://www.nytimes.com/',
  'https://evil.l.facebook.com/l.php?u=https://www.nytimes.com/',
  'https://www-nytimes-com.ezproxy.evil.example/',
  'https://ezproxy.evil.example/login?url=https://www.nytimes.com/',
  'https://www-nytimes-com.proxies.example.edu/',
  'https://web.archive.org@evil.example/web/2024/https://www.nytimes.com/',
  'https://web.archive.org%2Fweb@evil.example/https://www.nytimes.com/',
  // The browser reads a backslash as a slash: this is at evil.example.
  'https://evil.example\\@web.archive.org/web/2024/https://www.nytimes.com/',
  'https://xn--wb-gma.archive.org/web/2024/https://www.nytimes.com/',
  // Wrappers' own pages.
  'https://web.archive.org/',
  'https://web.archive.org/web/',
  'https://web.archive.org/web/2024/',
  'https://web.archive.org/save',
  'https://web.archive.org/save/status/1',
  'https://archive.org/about',
  'https://archive.org/details/nytimes.com',
  'https://archive.ph/',
  'https://archive.ph/faq',
  'https://archive.ph/submit/',
  'https://perma.cc/about',
  'https://ghostarchive.org/search?term=nytimes.com',
  'https://translate.google.com/',
  'https://translate.google.com/?sl=de&tl=en&text=https://www.nytimes.com/',
  'https://translate.google.com/translate?u=',
  'https://www.google.com/search?q=https://www.nytimes.com/',
  'https://www.google.com/amp/',
  'https://news.google.com/publications/CAAqBwgKML3LhAsw1biBAw',
  'https://news.google.com/topics/CAAqJggK',
  'https://cdn.ampproject.org/v0.js',
  'https://12ft.io/',
  'https://12ft.io/robots.txt',
  'https://12ft.io/README.md',
  'https://r.jina.ai/docs',
  'https://feedly.com/i/my',
  'https://outline.com/about',
  'https://scribe.rip/faq',
  'https://ezproxy.example.edu/menu',
  'https://www.proxy.example.edu/about',
  'https://yandex.ru/turbo',
  'https://www.facebook.com/sharer.php?u=https://www.nytimes.com/',
  'https://t.me/share/url?url=https://www.nytimes.com/',
  'https://www.youtube.com/watch?v=a&q=https://www.nytimes.com/',
  'https://youtu.be/a1B2',
  'https://bit.ly/',
  'https://tinyurl.com/app',
  'https://t.co',
  'https://apple.news/',
  'https://link.nytimes.com/view/123',
  'https://translated.turbopages.org/',
  'https://www.bing.com/ck/a',
  `https://www.bing.com/search?q=a&u=a1${base64(STORY)}`,
  'https://urldefense.com/',
  'https://urldefense.proofpoint.com/v2/url',
  'https://href.li/',
  'https://webcache.googleusercontent.com/?q=cache:www.bbc.com',
  'https://webcache.googleusercontent.com/search?q=www.bbc.com',
  'https://www-bbc-com.library.example.edu/',
  'https://www-bbc-com.example.edu/',
  'https://co-uk.ezproxy.example.edu/',
  'https://web-front.ezproxy.example.edu/',
  'about:blank',
  'about:reader',
  'about:config?url=https://www.nytimes.com/',
  // Forms of a publisher's own site, and its own short links.
  'https://amp.cnn.com/cnn/2023/11/06/a/index.html',
  'https://www.foxnews.com/politics/a.amp',
  'https://www.bbc.com/news/amp/a?amp=1',
  'https://m.faz.net/a.print.html',
  'https://nyti.ms/a1B2',
  'https://reut.rs/a1B2',
  // Not addresses of web pages.
  '',
  'www.nytimes.com',
  'nonsense https://www.nytimes.com/',
  'javascript:location="https://web.archive.org/web/2024/https://www.nytimes.com/"',
  'data:text/html,https://12ft.io/https://www.nytimes.com/',
  'file:///web.archive.org/web/2024/https://www.nytimes.com/',
  'blob:https://12ft.io/https://www.nytimes.com/',
  'view-source:https://12ft.io/https://www.nytimes.com/',
  'http://127.0.0.1/https://www.nytimes.com/',
];

describe('what is its owner’s own', () => {
  it.each(OWN)('%s', (address) => {
    expect(unwrap(address)).toEqual({ address, wraps: [] });
  });
});

describe('wraps within wraps', () => {
  const kinds = (address: string) => unwrap(address).wraps.map(({ kind }) => kind);

  it('opens one after the other', () => {
    const viewed = 'https://www.google.com/amp/s/www.bbc.com/a';
    const copy = `https://web.archive.org/web/2024/${viewed}`;
    const mailed = `https://l.facebook.com/l.php?u=${encodeURIComponent(copy)}`;
    expect(unwrap(mailed).address).toBe('https://www.bbc.com/a');
    expect(kinds(mailed)).toEqual(['redirect', 'archive', 'amp']);
    expect(unwrap(`about:reader?url=${encodeURIComponent('https://t.co/a1B2')}`).address).toBeNull();
    expect(unwrap('https://web.archive.org/web/2024/https://12ft.io/').address).toBe('https://12ft.io/');
  });

  it('names every kind', () => {
    expect(
      [
        'https://cdn.ampproject.org/c/s/www.bbc.com/',
        'https://perma.cc/53CC-5ST8',
        'https://bbc-com.translate.goog/',
        'https://t.co/a1B2',
        'https://12ft.io/https://www.bbc.com/',
        'https://www.instapaper.com/read/1',
        'https://cc.bingj.com/cache.aspx',
      ].flatMap(kinds),
    ).toEqual(['amp', 'archive', 'translation', 'redirect', 'proxy', 'reader', 'cache']);
  });

  it('opens six, and no more', () => {
    const nested = (times: number) => `${'https://12ft.io/'.repeat(times)}https://www.bbc.com/`;
    expect(unwrap(nested(6)).address).toBe('https://www.bbc.com/');
    expect(unwrap(nested(7)).address).toBeNull();
    expect(kinds(nested(1_000))).toHaveLength(6);
  });

  it('leaves texts alone that are longer than any wrapper makes them', () => {
    const long = `https://12ft.io/https://www.bbc.com/${'a'.repeat(17_000)}`;
    expect(unwrap(long)).toEqual({ address: long, wraps: [] });
    const host = `https://${'a.'.repeat(130)}translate.goog/`;
    expect(unwrap(host)).toEqual({ address: host, wraps: [] });
  });
});
