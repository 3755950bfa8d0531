import type { PageState } from '../article.ts';
import type { PageMarkup } from '../page-markup.ts';
import { countWords } from '../plain-text.ts';
import { articleNode, isNode, type StructuredNode, textOf } from '../structured-data.ts';

/** How much of an article is on the page. `note` is one plain sentence where it is partial, else null. */
export interface Access extends Omit<PageState, 'kind'> {
  note: string | null;
}

/** A paid article's teaser is shorter than this; a longer text was opened for this reader. */
const TEASER_WORDS = 250;
/** Word counts stated by pages include captions and boxes, so only a wide gap says something. */
const MISSING_SHARE = 0.5;
const CUT_NOTE = 'This page is so long that only its first part was read.';

/** Compares the text found with what the page says about it. */
export function accessOf({ data }: PageMarkup, words: number, cut: boolean): Access {
  const node = articleNode(data);
  if (cut) return { access: 'partial', why: 'too-long', note: CUT_NOTE };
  const full = node === null ? 0 : statedWords(node);
  if (full >= 100 && words < full * MISSING_SHARE) {
    return {
      access: 'partial',
      why: node !== null && isPaid(node) ? 'paywall' : 'not-ready',
      note: `Only ${words} of about ${full} words can be read on this page.`,
    };
  }
  if (node !== null && isPaid(node) && words < TEASER_WORDS && (full === 0 || words < full * 0.9)) {
    return {
      access: 'partial',
      why: 'paywall',
      note: `The page says that the article is for subscribers; only ${words} words can be read here.`,
    };
  }
  return { access: 'full', why: null, note: null };
}

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
  const body = textOf(node['articleBody']);
  const counted = body === null ? 0 : countWords(body.slice(0, 500_000));
  return Math.max(Number.isFinite(stated) && stated < 100_000 ? Math.round(stated) : 0, counted);
}
