import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser, missingBrowser } from '../../../scripts/browsers/find-browser.ts';
import type { PageRow } from '../pages/page-rows.ts';
import { readRecords } from '../records.ts';
import { bundleScript } from '../../browser/driver/bundle-script.ts';
import type { InPage, Timing } from './in-page.ts';

const CORPORA = ['aeb', 'fundus', 'wcxb'];
/** Pages until the browser runs as it does later on; their times are not counted. */
const WARM_UP = 15;
const ROUNDS = 3;
/** Of every so many pages the memory is looked at, too. */
const MEMORY_EVERY = 20;
const MORE_READINGS = 10;
/** No script of the page runs, and nothing is fetched; the page is parsed as where scripts run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

interface Measured {
  id: string;
  rounds: Timing[];
}

/** Kilobytes and nodes that ten more readings leave behind. */
interface Left {
  kilobytes: number;
  nodes: number;
}

/**
 * Opens pages in Chromium and prints how long our reading takes there, beside Readability on a clone of the same
 * document, in turns. Milliseconds. `--each` among what is asked prints the slowest pages.
 */
export async function evaluateInChromium(folder: string, asked: readonly string[]): Promise<void> {
  const found = findBrowser('chromium');
  if (found === null) {
    console.log(missingBrowser('chromium'));
    return;
  }
  const rows = readRecords<PageRow>(join(folder, 'index.dev.jsonl')).filter(isNews);
  const script = await bundleScript(join(import.meta.dirname, 'in-page.ts'));
  const server = createServer((request, response) => {
    const row = rows[Number(request.url?.slice(1))];
    response.writeHead(row === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    response.end(row === undefined ? '' : gunzipSync(readFileSync(join(folder, row.html_path))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser(found.path);
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { measured, left } = await measure(await browser.newPage(), rows, origin, script);
    print(measured, left, asked.includes('--each'));
  } finally {
    await browser.close();
    server.close();
  }
}

function isNews({ corpus, page_type }: PageRow): boolean {
  return CORPORA.includes(corpus) && (page_type === undefined || page_type === 'article');
}

function launchBrowser(executablePath: string): Promise<Browser> {
  return launch({
    browser: 'chrome',
    executablePath,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : [])],
  });
}

async function measure(page: Page, rows: readonly PageRow[], origin: string, script: string) {
  const session = await page.createCDPSession();
  const measured: Measured[] = [];
  const left: Left[] = [];
  for (const [index, { id, url }] of rows.entries()) {
    await page.goto(`${origin}/${index}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const read = (round: number) => page.evaluate(timeInPage, url ?? page.url(), (index + round) % 2 === 0);
    const rounds: Timing[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await read(round));
    if (index < WARM_UP) continue;
    measured.push({ id, rounds });
    if (index % MEMORY_EVERY !== 0) continue;
    const used = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes } = await session.send('Memory.getDOMCounters');
      return { kilobytes: usedSize / 1_024, nodes };
    };
    // What the browser keeps of a script that has become warm is no page's.
    await page.evaluate(readInPage, url ?? page.url(), MORE_READINGS);
    const before = await used();
    await page.evaluate(readInPage, url ?? page.url(), MORE_READINGS);
    const after = await used();
    left.push({ kilobytes: after.kilobytes - before.kilobytes, nodes: after.nodes - before.nodes });
  }
  return { measured, left };
}

declare const mastheadInPage: InPage;

/** Runs in the page. */
function timeInPage(address: string, oursFirst: boolean): Timing {
  return mastheadInPage.time(address, oursFirst);
}

/** Runs in the page. */
function readInPage(address: string, times: number): void {
  for (let time = 0; time < times; time += 1) mastheadInPage.read(address);
}

function print(measured: readonly Measured[], left: readonly Left[], each: boolean): void {
  const first = (name: 'ours' | 'readability') => measured.map(({ rounds }) => rounds[0]?.[name] ?? 0);
  const middle = (name: 'ours' | 'readability') =>
    measured.map(({ rounds }) =>
      at(
        rounds.map((round) => round[name]),
        0.5,
      ),
    );
  console.log(`\nReading in Chromium: ${measured.length} pages, milliseconds`);
  console.log('                                median     p95     max   over 1 s');
  printTimes('Masthead, first reading', first('ours'));
  printTimes('Readability, first reading', first('readability'));
  printTimes('Masthead, of three readings', middle('ours'));
  printTimes('Readability, of three readings', middle('readability'));
  const ratios = measured.map(({ rounds }) => (rounds[0]?.ours ?? 0) / (rounds[0]?.readability ?? 1));
  console.log(`  Masthead / Readability, first reading: median ${at(ratios, 0.5).toFixed(2)}`);
  console.log(
    `  Left by ${MORE_READINGS} more readings, collected: median ${at(
      left.map(({ kilobytes }) => kilobytes),
      0.5,
    ).toFixed(1)} kB,` +
      ` most ${at(
        left.map(({ kilobytes }) => kilobytes),
        1,
      ).toFixed(1)} kB;` +
      ` most ${at(
        left.map(({ nodes }) => nodes),
        1,
      )} nodes (${left.length} pages)\n`,
  );
  if (!each) return;
  const slowest = [...measured].sort((a, b) => (b.rounds[0]?.ours ?? 0) - (a.rounds[0]?.ours ?? 0));
  for (const { id, rounds } of slowest.slice(0, 20))
    console.log(
      `    ${rounds.map(({ ours, readability }) => `${ours.toFixed(0)} (${readability.toFixed(0)})`).join('  ')}  ${id}`,
    );
}

function printTimes(name: string, times: readonly number[]): void {
  const figures = [at(times, 0.5), at(times, 0.95), at(times, 1)].map((time) => time.toFixed(1).padStart(8));
  console.log(
    `  ${name.padEnd(30)}${figures.join('')}${String(times.filter((time) => time > 1_000).length).padStart(11)}`,
  );
}

/** The value at a part of the way from the least to the most. */
function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0;
}
