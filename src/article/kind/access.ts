import type { PageState, PartialReason } from '../article.ts';
import { firstMeta, foldMetaNames } from '../meta-tags.ts';
import { freeOf } from '../metadata/free.ts';
import type { PageMarkup } from '../page-markup.ts';
import { countWords } from '../plain-text.ts';
import { articleNode, isNode, type StructuredNode, textOf } from '../structured-data.ts';
import { gateOf } from './gates.ts';
import { lockedPart } from './locked-part.ts';
import { partialNote } from './partial-note.ts';

/** How much of an article is on the page. `note` is one plain sentence where it is partial, else null. */
export interface Access extends Omit<PageState, 'kind'> {
  note: string | null;
}

/** A paid article's teaser is shorter than this; a longer text was opened for this reader. */
const TEASER_WORDS = 250;
/** Beyond this no sign of a gate is looked for: nobody gives away so much. */
const SAMPLE_WORDS = 600;
/** Word counts stated by pages include captions and boxes, so only a wide gap says something. */
const MISSING_SHARE = 0.5;
const CUT_NOTE = 'This page is so long that only its first part was read.';
/** Where a text breaks off in the middle. */
const BROKEN_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** Compares the text found with what the page says about it, and looks for what stands in place of the rest. */
export function accessOf(markup: PageMarkup, paragraphs: readonly string[], cut: boolean): Access {
  if (cut) return { access: 'partial', why: 'too-long', note: CUT_NOTE };
  const node = articleNode(markup.data);
  const found: Found = {
    words: countWords(paragraphs.join(' ')),
    counted: node === null ? 0 : bodyWords(node),
    stated: node === null ? 0 : statedWords(node),
    last: paragraphs.at(-1) ?? '',
  };
  const why = whyPartial(markup, node, paragraphs, found);
  if (why === 'broken-off') {
    const note = partialNote(why, paragraphs, 0);
    return { access: 'partial', why: 'paywall', note };
  }
  if (why === null) return { access: 'full', why, note: null };
  return {
    access: 'partial',
    why,
    note: partialNote(why, paragraphs, Math.max(found.counted, found.stated)),
  };
}

/** Words found, counted in the text that the page gives in its metadata, and stated there as a number; 0 for none. */
interface Found {
  words: number;
  counted: number;
  stated: number;
  last: string;
}

function whyPartial(
  { document, tags }: PageMarkup,
  node: StructuredNode | null,
  paragraphs: readonly string[],
  { words, counted, stated, last }: Found,
): PartialReason | 'broken-off' | null {
  const full = Math.max(counted, stated);
  const paid = (node !== null && isPaid(node)) || firstMeta(tags, ...TIER_TAGS) === 'locked';
  // Whoever gives it all to everyone sells nothing, whatever else is offered on the page.
  const isFree = freeOf(node, foldMetaNames(tags)) === true;
  const gate = words < SAMPLE_WORDS && !isFree ? gateOf(document, paragraphs) : null;
  const isTeaser = words < TEASER_WORDS;
  if (full >= 100 && words < full * MISSING_SHARE) {
    if (gate !== null || paid) return gate ?? 'paywall';
    // Some publishers count letters, or count all that is on the page; whoever gives a text has one.
    if (isTeaser || words < counted * MISSING_SHARE) return 'not-ready';
  }
  const whole = full > 0 && words >= full * 0.9;
  if (whole) return null;
  // Some papers give away more than a teaser; where they do, what they ask for stands below it.
  if (!isTeaser) return paid ? gate : null;
  if (paid && lockedPart(document, node) !== 'readable') return gate ?? 'paywall';
  return gate ?? (BROKEN_OFF.test(last) && !isFree ? 'broken-off' : null);
}

const TIER_TAGS = ['article:content_tier', 'content_tier', 'og:article:content_tier'];

/** True where the page says of its article, or of a part of it, that it is not free. */
export function isPaid(node: StructuredNode): boolean {
  const parts: unknown[] = Array.isArray(node['hasPart']) ? node['hasPart'] : [node['hasPart']];
  return [node, ...parts.filter(isNode)].some((part) => {
    const free = part['isAccessibleForFree'];
    return free === false || (typeof free === 'string' && /false$/i.test(free));
  });
}

function statedWords(node: StructuredNode): number {
  const stated = Number(node['wordCount']);
  return Number.isFinite(stated) && stated < 100_000 ? Math.round(stated) : 0;
}

function bodyWords(node: StructuredNode): number {
  const body = textOf(node['articleBody']);
  return body === null ? 0 : countWords(body.slice(0, 500_000).replace(/<[^<>]{0,2000}>/g, ' '));
}
