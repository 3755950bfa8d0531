import type { PartialReason } from '../article.ts';
import type { PageMarkup } from '../page-markup.ts';
import { collapse } from '../plain-text.ts';
import { articleNode } from '../structured-data.ts';
import { isPaid } from './access.ts';
import { isStated } from './article-points.ts';
import { isConsentWall } from './consent.ts';
import { framedPage } from './frame.ts';
import { asksFor } from './gate-words.ts';
import { gateOf } from './gates.ts';
import type { KindSigns } from './kind-signs.ts';

/** Why a page shows no text of its own, and a sentence for the reader. */
export interface Closed {
  why: PartialReason;
  note: string;
  /** Address of the embedded page where the text stands; else null. */
  elsewhere: string | null;
}

/** In Latin letters: with less there is no text. */
const HARDLY = 120;
/** In characters: an application that has not drawn anything shows less than this. */
const SHELL = 400;
/** In characters: what stands around a page that is embedded. */
const WRAPPER = 3_000;

const CONSENT_NOTE =
  'This page asks for consent to cookies before it shows its text. Answer it, then open Masthead again.';
const SIGN_IN_NOTE =
  'This page asks you to sign in before it shows its text. Sign in, then open Masthead again.';
const PAYWALL_NOTE = 'The text of this page is for subscribers; nothing of it can be read here.';
export const NOT_READY_NOTE = 'The page has not drawn its text yet. Wait a moment and try again.';

/** What stands between the reader and the text; null where the text is there, or where there is no sign of one. */
export function closedPage(
  { document: page, url, data }: PageMarkup,
  signs: KindSigns,
  paragraphs: string[],
): Closed | null {
  // What is still to be drawn may lie below a dialog.
  if (!isUndrawn(page) && isConsentWall(page, signs, paragraphs))
    return { why: 'consent', note: CONSENT_NOTE, elsewhere: null };
  const awaited = isStated(signs);
  if (asksToSignIn(page, signs, paragraphs)) return { why: 'sign-in', note: SIGN_IN_NOTE, elsewhere: null };
  // A list of links is no text either.
  if (signs.length * (1 - signs.linkDensity) >= HARDLY) return null;
  if (awaited) {
    const node = articleNode(data);
    const gate = gateOf(page) ?? (node !== null && isPaid(node) ? 'paywall' : null);
    if (gate === 'paywall') return { why: gate, note: PAYWALL_NOTE, elsewhere: null };
    if (gate === 'sign-in') return { why: gate, note: SIGN_IN_NOTE, elsewhere: null };
  }
  const framed = signs.textLength < WRAPPER ? framedPage(page, url, signs.textLength < SHELL) : null;
  if (framed !== null)
    return {
      why: 'frame',
      note: `The text stands in a page of ${framed.host} that is embedded here.`,
      elsewhere: framed.href,
    };
  if (awaited || isShell(page, signs)) return { why: 'not-ready', note: NOT_READY_NOTE, elsewhere: null };
  return null;
}

/** A page for signing in: little text, a field for a password, and its address or its heading says so. */
function asksToSignIn(
  page: Document,
  { length, path, textLength }: KindSigns,
  paragraphs: string[],
): boolean {
  if (length > 600 || textLength > 4_000) return false;
  if (page.querySelector('input[type="password"]') === null) return false;
  const title = `${page.querySelector('title')?.textContent ?? ''} ${page.querySelector('h1, h2')?.textContent ?? ''}`;
  return (
    /\/(?:log-?in|sign-?in|signup|anmelden|connexion|iniciar-sesion|accedi|auth|checkpoint)(?:[/.]|$)/.test(
      path ?? '',
    ) ||
    /\b(?:log ?in|sign ?in|anmelden|einloggen|connexion|connectez-vous|iniciar sesión|accedi|inloggen|logga in|zaloguj)\b|ログイン/i.test(
      title.slice(0, 500),
    ) ||
    asksFor(paragraphs.join(' ')) === 'sign-in'
  );
}

/** The roots that applications draw into. */
const ROOTS =
  '#root, #app, #__next, #__nuxt, #___gatsby, #svelte, app-root, [data-reactroot], [ng-version], [ng-app]';

function isShell(page: Document, { textLength }: KindSigns): boolean {
  return textLength < SHELL && page.querySelector(ROOTS) !== null;
}

function isUndrawn(page: Document): boolean {
  const root = page.querySelector(ROOTS);
  return root !== null && collapse(root.textContent).length < HARDLY;
}
