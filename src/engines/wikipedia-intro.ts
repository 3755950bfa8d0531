import * as v from 'valibot';
import type { WikipediaIntro } from '../card/wikipedia-intro.ts';
import { askForJson, type Access, type JsonAnswer, type NoAnswer, type Run } from './json-answer.ts';

/** `ambiguous`: the title leads to a page of several meanings. `empty`: an article without an introduction. */
export type IntroFailure = NoAnswer | 'ambiguous' | 'empty';

export type IntroOutcome = { ok: true; intro: WikipediaIntro } | { ok: false; why: IntroFailure };

export interface WikipediaAccess extends Access {
  /** Where an edition answers, without a slash at the end. */
  originOf: (edition: string) => string;
}

/** Wikipedia itself. */
export const WIKIPEDIA: WikipediaAccess = {
  fetch: (...question) => fetch(...question),
  originOf: (edition) => `https://${edition}.wikipedia.org`,
  isOnline: () => navigator.onLine,
  deadline: () => AbortSignal.timeout(5_000),
};

const ENGLISH = 'en';
/** Languages whose Wikipedia goes by another code. */
const EDITIONS: Record<string, string> = { nb: 'no', fil: 'tl', iw: 'he', in: 'id', ji: 'yi' };

/** An edition that answers so does not have the article after all. */
const NOT_THERE = new Set<IntroFailure>(['missing', 'ambiguous']);

const title = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const SummarySchema = v.object({
  type: v.string(),
  title,
  extract: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(10_000)), ''),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,12}(-[a-z0-9]{1,12})*$/i)),
  content_urls: v.object({
    desktop: v.object({
      page: v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https:\/\/[a-z-]+\.wikipedia\.org\/wiki\/\S+$/)),
    }),
  }),
});
const LanguageLinksSchema = v.object({
  query: v.object({
    pages: v.record(
      v.string(),
      v.object({ langlinks: v.optional(v.array(v.object({ lang: v.string(), '*': title })), []) }),
    ),
  }),
});

/**
 * The introduction of an article, known by its English title, in a reader's language (a tag such as `pt-BR`) where
 * there is one, else in English. Never rejects.
 */
export async function wikipediaIntro(
  englishTitle: string,
  language: string,
  stopped: AbortSignal,
  access = WIKIPEDIA,
): Promise<IntroOutcome> {
  const run = { access, stopped, deadline: access.deadline() };
  const origin = access.originOf;
  const edition = editionOf(language);
  if (edition === ENGLISH) return intro(origin(ENGLISH), englishTitle, { edition, missingIn: null }, run);
  const named = titleIn(
    edition,
    await askForJson(languageLinksUrl(origin(ENGLISH), englishTitle, edition), run),
  );
  if (!named.ok) return named;
  if (named.title !== null) {
    const found = await intro(origin(edition), named.title, { edition, missingIn: null }, run);
    if (found.ok || !NOT_THERE.has(found.why)) return found;
  }
  return intro(origin(ENGLISH), englishTitle, { edition: ENGLISH, missingIn: edition }, run);
}

/** https://en.wikipedia.org/api/rest_v1/#/Page%20content/get_page_summary__title_ */
async function intro(
  origin: string,
  title: string,
  whose: Pick<WikipediaIntro, 'edition' | 'missingIn'>,
  run: Run,
): Promise<IntroOutcome> {
  const path = encodeURIComponent(title.replaceAll(' ', '_'));
  const answer = await askForJson(`${origin}/api/rest_v1/page/summary/${path}?redirect=true`, run);
  if (!answer.ok) return answer;
  const summary = v.safeParse(SummarySchema, answer.value);
  if (!summary.success) return { ok: false, why: 'unusable' };
  const { type, extract, lang, content_urls } = summary.output;
  if (type === 'disambiguation') return { ok: false, why: 'ambiguous' };
  if (type === 'no-extract' || extract === '') return { ok: false, why: 'empty' };
  if (type !== 'standard') return { ok: false, why: 'unusable' };
  const url = content_urls.desktop.page;
  return { ok: true, intro: { title: summary.output.title, text: extract, language: lang, url, ...whose } };
}

/** https://www.mediawiki.org/wiki/API:Langlinks; `origin=*` is how it allows questions from anywhere. */
function languageLinksUrl(origin: string, englishTitle: string, edition: string): string {
  const question = { action: 'query', prop: 'langlinks', titles: englishTitle, lllang: edition };
  const query = new URLSearchParams({ ...question, format: 'json', origin: '*', redirects: '1' });
  return `${origin}/w/api.php?${query.toString()}`;
}

function titleIn(
  edition: string,
  answer: JsonAnswer,
): { ok: true; title: string | null } | { ok: false; why: NoAnswer } {
  if (!answer.ok) return answer;
  const links = v.safeParse(LanguageLinksSchema, answer.value);
  if (!links.success) return { ok: false, why: 'unusable' };
  const all = Object.values(links.output.query.pages).flatMap(({ langlinks }) => langlinks);
  return { ok: true, title: all.find(({ lang }) => lang === edition)?.['*'] ?? null };
}

/** "pt-BR" → "pt", "nb" → "no"; English for what is no language tag. */
function editionOf(language: string): string {
  const base = /^[a-z]{2,3}(?=[-_]|$)/i.exec(language)?.[0].toLowerCase() ?? ENGLISH;
  return EDITIONS[base] ?? base;
}
