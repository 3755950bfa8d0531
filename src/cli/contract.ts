import type { PageKind, PageState } from '../article/article.ts';
import type { Answer } from './answer.ts';
import type { RecordError } from './record.ts';

/** The record that the command prints as JSON. Its names and shape are kept stable; fields may be added. */
export function toRecord(id: string | null, answer: Answer): object {
  const { card, claims, ms } = answer;
  const { background } = card;
  return {
    id,
    site: card.site,
    outlet: card.outlet,
    platform: card.platform,
    original: card.original,
    reason: card.reason,
    alsoAt: card.alsoAt,
    agency: card.agency,
    agencyLean: card.agencyLean,
    page: toPage(card.page, card.article !== null),
    note: card.note,
    elsewhere: card.elsewhere,
    ratings: card.ratings,
    background,
    article: card.article,
    summary: card.summary,
    claims,
    ms,
    error: null,
  };
}

/** The kinds that the record has always had; `form` says it more exactly. */
function toPage({ kind, access, why }: PageState, hasArticle: boolean): object {
  const forms: Partial<Record<PageKind, PageKind>> = {
    audio: hasArticle ? 'article' : 'other',
    gallery: hasArticle ? 'article' : 'other',
  };
  return { kind: forms[kind] ?? kind, access, why, form: kind };
}

/** The same record where nothing could be answered. `line` is given where the line itself was broken (from 1). */
export function toErrorRecord(id: string | null, error: RecordError, line: number | null): object {
  return {
    id,
    ...(line === null ? {} : { line }),
    site: null,
    outlet: null,
    platform: null,
    page: null,
    ratings: [],
    background: null,
    article: null,
    summary: null,
    claims: [],
    ms: null,
    error: { code: error.code, message: error.message },
  };
}
