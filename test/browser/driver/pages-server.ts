import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { generate } from 'selfsigned';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  delayMs?: number;
}

export interface RecordedRequest {
  method: string;
  /** The address that the browser meant, with the real host name. */
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface PagesServer {
  port: number;
  /** Every request that reached us, oldest first; the browsers send all of theirs here. */
  requests: RecordedRequest[];
  /** Addresses asked for, each once, without the favicons that browsers ask for by themselves. */
  fetched: () => string[];
  /** Adds or replaces what is served at an address. */
  serve: (url: string, answer: Answer | string) => void;
  close: () => Promise<void>;
}

/** Serves composed pages under real addresses, http and https on one port; anything else is 404. */
export async function startPagesServer(pages: Record<string, Answer | string>): Promise<PagesServer> {
  const answers = new Map(Object.entries(pages).map(([url, answer]) => [normal(url), answer]));
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();

  const respond = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = normal(`${scheme}://${request.headers.host ?? ''}${request.url ?? '/'}`);
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      requests.push({ method: request.method ?? '', url, headers: request.headers, body });
      void send(response, answers.get(url));
    });
  };
  const certificate = await generate([{ name: 'commonName', value: 'composed pages' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const http = createHttpServer(respond('http'));
  const https = createHttpsServer({ key: certificate.private, cert: certificate.cert }, respond('https'));

  // Browsers send both schemes to this one port; a TLS handshake begins with byte 22.
  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first = socket.read() as Buffer | null;
      if (!first) return;
      socket.unshift(first);
      (first[0] === 22 ? https : http).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));

  return {
    port: (front.address() as AddressInfo).port,
    requests,
    fetched: () =>
      [...new Set(requests.map(({ url }) => url))].filter((url) => !url.endsWith('/favicon.ico')),
    serve: (url, answer) => answers.set(normal(url), answer),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => front.close(resolve));
    },
  };
}

async function send(response: ServerResponse, answer: Answer | string | undefined): Promise<void> {
  const found =
    typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404, body: 'Not served.' });
  if (found.delayMs) await wait(found.delayMs);
  const type = { 'content-type': 'text/html; charset=utf-8' };
  response.writeHead(found.status ?? 200, { ...type, ...found.headers }).end(found.body ?? '');
}

function normal(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
