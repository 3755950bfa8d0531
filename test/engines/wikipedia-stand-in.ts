import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse) => void;

export interface StandIn {
  /** Where an edition answers. */
  originOf: (edition: string) => string;
  /** Paths with their queries, in the order asked for: `/de/api/…`. */
  asked: string[];
  headers: IncomingHttpHeaders[];
  close: () => Promise<void>;
}

/** A server on this machine that speaks as Wikipedia does, every edition in a folder of its own; else 404. */
export async function startStandIn(answers: Record<string, Answer>): Promise<StandIn> {
  const asked: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    headers.push(request.headers);
    (answers[path] ?? notFound)(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    originOf: (edition) => `http://127.0.0.1:${port}/${edition}`,
    asked,
    headers,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function json(value: unknown, status = 200, type = 'application/json; charset=utf-8'): Answer {
  return (response) => response.writeHead(status, { 'content-type': type }).end(JSON.stringify(value));
}

/** As Wikipedia tells of a title that it does not have. */
export const notFound = json(
  { type: 'Internal error', title: 'Not found.', detail: 'Page or revision not found.', status: 404 },
  404,
  'application/problem+json',
);

export function redirectTo(path: string): Answer {
  return (response) => response.writeHead(302, { location: path }).end('{}');
}

export function after(milliseconds: number, answer: Answer): Answer {
  return (response) => setTimeout(answer, milliseconds, response);
}

/** The fields of a summary that matter here, and one that must not. */
export function summaryOf(title: string, extract: string, edition = 'en', more: object = {}): object {
  const page = `https://${edition}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
  return {
    type: 'standard',
    title,
    displaytitle: `<span class="mw-page-title-main">${title}</span>`,
    lang: edition,
    dir: 'ltr',
    extract,
    extract_html: '<p>never shown</p>',
    content_urls: { desktop: { page, revisions: `${page}?action=history` }, mobile: { page } },
    ...more,
  };
}

/** As the action API answers `prop=langlinks` for one title. */
export function languageLinks(title: string, links: Record<string, string>): object {
  const langlinks = Object.entries(links).map(([lang, name]) => ({ lang, '*': name }));
  return {
    batchcomplete: '',
    query: { pages: { 42: { pageid: 42, ns: 0, title, ...(langlinks.length > 0 && { langlinks }) } } },
  };
}
