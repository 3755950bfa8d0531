/** What a frame is called that holds no article. */
const FURNITURE =
  /(?:^|[^a-z])(?:ads?|advert\w*|adv|dfp|gpt|banner|consent|cookies?|captcha|recaptcha|comments?|newsletter|login|tracking|pixel|player|video|chat)(?:[^a-z]|$)|googl|doubleclick|disqus|youtube|facebook|twitter/i;
/** CSS pixels; smaller frames hold a button or a picture. */
const SMALLEST = { width: 250, height: 150 };

/** The body of a frame that the page may look into and a reader can read in; null for every other frame. */
export function readableFrame(frame: Element): Element | null {
  if (frame.hasAttribute('hidden') || frame.getAttribute('aria-hidden') === 'true') return null;
  if (/display\s*:\s*none/i.test(frame.getAttribute('style') ?? '')) return null;
  const names = ['id', 'name', 'class', 'title'].map((name) => frame.getAttribute(name)?.slice(0, 200));
  if (FURNITURE.test(names.join(' ')) || isTiny(frame)) return null;
  return frameBody(frame);
}

/** The body of a frame of the page's own origin; null for others. */
export function frameBody(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.querySelector('body') ?? null;
  } catch {
    return null;
  }
}

/** Also where a style hides it; without a layout, its attributes tell. */
function isTiny(frame: Element): boolean {
  const [width, height] = [frame.clientWidth as number | undefined, frame.clientHeight];
  const sizes =
    width === undefined ? ['width', 'height'].map((name) => sizeIn(frame, name)) : [width, height];
  return (sizes[0] ?? Infinity) < SMALLEST.width || (sizes[1] ?? Infinity) < SMALLEST.height;
}

function sizeIn(frame: Element, name: string): number {
  const value = frame.getAttribute(name) ?? '';
  return /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : Infinity;
}
