import type { PartialReason } from '../article.ts';
import { endsSentence } from '../body/end-mark.ts';
import type { PageMarkup } from '../page-markup.ts';
import { collapse } from '../plain-text.ts';
import { articleNode } from '../structured-data.ts';
import { isPaid } from './access.ts';
import { isStated } from './article-points.ts';
import { isConsentWall } from './consent.ts';
import { framedPage } from './frame.ts';
import { asksFor, speaksOfConsent } from './gate-words.ts';
import { gateOf } from './gates.ts';
import { isShown } from './is-shown.ts';
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
  const awaited = isStated(signs);
  // A flash of one sentence is a whole text, whatever dialog lies over it.
  const isTold =
    awaited &&
    signs.linkDensity < 0.5 &&
    !/^(?:consent|guce)\./.test(signs.host) &&
    !isUndrawn(page) &&
    paragraphs.some(isText);
  if (!isTold && !isUndrawn(page) && isConsentWall(page, signs, paragraphs))
    return { why: 'consent', note: CONSENT_NOTE, elsewhere: null };
  if (!isTold && asksToSignIn(page, signs, paragraphs))
    return { why: 'sign-in', note: SIGN_IN_NOTE, elsewhere: null };
  // A list of links is no text either.
  if (signs.length * (1 - signs.linkDensity) >= HARDLY) return null;
  if (awaited && !isTold) {
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
  if (isTold) return null;
  if (awaited || isShell(page, signs)) return { why: 'not-ready', note: NOT_READY_NOTE, elsewhere: null };
  return null;
}

/** A sentence of a story: neither of a dialog nor of an offer. */
function isText(paragraph: string): boolean {
  return endsSentence(paragraph) && !speaksOfConsent(paragraph) && asksFor(paragraph) === null;
}

/** A page for signing in: little text, a field for a password, and its address or its heading says so. */
function asksToSignIn(
  page: Document,
  { length, path, textLength }: KindSigns,
  paragraphs: string[],
): boolean {
  if (length > 600 || textLength > 4_000) return false;
  const fields = [...page.querySelectorAll('input[type="password"]')].slice(0, 20);
  if (!fields.some(isShown)) return false;
  const title = `${page.querySelector('title')?.textContent ?? ''} ${page.querySelector('h1')?.textContent ?? ''}`;
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
