import { afterPath, either, hidden, parameter, pasted } from './find.ts';
import { rules, type Find } from './rule.ts';

const byUrl = parameter('url');

/** Firefox's view is about:reader?url=…; about: has other pages as well. */
const firefoxView: Find = (url, under) => (url.pathname === 'reader' ? byUrl(url, under) : undefined);

/** Scribe shows pages of Medium under Medium's own paths, which end with the page's number. */
const scribe: Find = (url) =>
  /[\da-f]{8,12}$/.test(url.pathname) ? `https://medium.com${url.pathname}` : undefined;

export const readerRules = [
  ...rules('reader', [
    ['about:', 'Firefox’s reader view', firefoxView],
    ['chrome-distiller:', 'Chrome’s reading mode', byUrl],
    ['read:', 'Edge’s reading view', byUrl],
    ['t.me', 'Telegram’s Instant View', parameter('url', /^\/iv$/)],
    ['feedly.com', 'Feedly', afterPath(/^\/i\/subscription\/feed(?:\/|%2f)/i)],
    ['feedly.com', 'Feedly', hidden(/^\/i\/entry\/./)],
    ['inoreader.com', 'Inoreader', either(afterPath(/^\/feed\//), hidden(/^\/article\/./))],
    ['getpocket.com app.getpocket.com', 'Pocket', hidden(/^\/(?:[a-z]{2}\/)?read\/./)],
    ['instapaper.com', 'Instapaper', either(parameter('u', /^\/text$/), hidden(/^\/read\/./))],
    ['mobilizer.instapaper.com', 'Instapaper', parameter('u', /^\/m$/)],
    ['printfriendly.com', 'PrintFriendly', parameter('url', /^\/print(?:\/new)?\/?$/)],
    ['outline.com', 'Outline', either(pasted, hidden(/^\/[0-9A-Za-z]{6}$/))],
    ['r.jina.ai', 'Jina Reader', pasted],
    ['txtify.it', 'Txtify', pasted],
    ['scribe.rip', 'Scribe', scribe],
  ]),
  ...rules('proxy', [
    ['12ft.io', '12ft Ladder', either(parameter('q', /^\/(?:api\/)?proxy$/), pasted)],
    ['1ft.io', '1ft.io', either(parameter('q', /^\/proxy$/), pasted)],
    ['removepaywall.com removepaywalls.com', 'RemovePaywall', either(parameter('url', /^\/search$/), pasted)],
    ['accessarticlenow.com', 'RemovePaywall', parameter('q', /^\/api\/c\/full$/)],
    ['smry.ai', 'Smry', either(parameter('url', /^\/proxy$/), pasted)],
    ['freedium.cfd freedium-mirror.cfd', 'Freedium', either(pasted, hidden(/^\/(?:[^/]*-)?[\da-f]{10,12}$/))],
  ]),
];
