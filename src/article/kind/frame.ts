/** Pages put into others that are no article: players, posts, advertising, counters, maps, locks. */
const FOREIGN =
  /youtube|vimeo|dailymotion|jwplayer|brightcove|player|video|spotify|soundcloud|podcast|audio|facebook|twitter|instagram|tiktok|disqus|comment|recaptcha|captcha|googletagmanager|doubleclick|googlesyndication|adservice|\bads?\b|banner|analytics|consent|cmp|sp_message|maps|login|oauth|widget|newsletter|chat|messenger|broadcast|poll|survey/i;
const MIN_SIDE = 300;
const MAX_FRAMES = 50;

/**
 * The address of the page of another origin that fills this one; null where there is none. Whether a frame is big is not
 * known everywhere: `bare` says that there is hardly anything else on the page.
 */
export function framedPage(page: Document, address: URL | null, bare: boolean): URL | null {
  for (const frame of [...page.querySelectorAll('iframe[src]')].slice(0, MAX_FRAMES)) {
    const url = URL.parse(frame.getAttribute('src') ?? '', address?.href);
    if (url === null || !/^https?:$/.test(url.protocol) || url.origin === address?.origin) continue;
    if (FOREIGN.test(`${url.host}${url.pathname} ${frame.getAttribute('class') ?? ''} ${frame.id}`)) continue;
    if (isBig(frame) ?? bare) return url;
  }
  return null;
}

/** As drawn, or as its attributes say; null where neither tells. */
function isBig(frame: Element): boolean | null {
  const box = typeof frame.getBoundingClientRect === 'function' ? frame.getBoundingClientRect() : null;
  if (box !== null && box.width + box.height > 0) return box.width >= MIN_SIDE && box.height >= MIN_SIDE;
  const sides = ['width', 'height'].map((side) => frame.getAttribute(side) ?? '');
  const known = sides.filter((side) => /^\d+(?:px)?$/.test(side)).map((side) => Number.parseInt(side, 10));
  return known.length === 0 ? null : known.every((side) => side >= MIN_SIDE);
}
