import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = resolve(import.meta.dirname, '../../src/cli/main.ts');
const SENTENCES = [
  'The harbour bridge of Westmere will close on Monday for repairs that are expected to last 14 weeks.',
  'About 23,000 vehicles cross the bridge every day, according to the city’s transport office.',
  'The work will cost 41 million euros, said Anna Lind, who heads the office.',
];
const REST = [
  'Ferries will carry cyclists and people on foot every ten minutes, at no charge, while the bridge is closed to them.',
  'Shops in the old town fear for their trade, and the chamber of commerce has asked the city for help with the rent.',
  'The bridge was built in 1931 and repaired twice since, most recently after a ship struck one of its piers in 1987.',
  'The council will decide in the spring whether a second crossing, further up the river, is to be built at all.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Bridge | Site</title>
  <link rel="canonical" href="https://www.bbc.com/news/articles/c0x"><meta property="og:type" content="article">
  <meta property="og:title" content="Bridge closes"><meta property="article:published_time" content="2026-11-01T08:00:00Z"></head>
  <body><article><h1>Bridge closes</h1>${[...SENTENCES, ...REST].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'card-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'page.html.gz'), gzipSync(PAGE));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function card(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}

interface Answer {
  id: string | null;
  line?: number;
  outlet: { id: string; via: string } | null;
  page: { kind: string; access: string; why: string | null; form: string } | null;
  ratings: { rater: string; label: string }[];
  background: { text: string; facts: { founded?: number } } | null;
  article: { paragraphs: string[]; title: string } | null;
  summary: {
    bullets: { text: string; support: { paragraph: number; start: number; end: number }[] }[];
  } | null;
  claims: { verdict: string }[];
  error: { code: string; message: string } | null;
}

function batch(lines: string[]) {
  const file = join(folder, 'batch.jsonl');
  writeFileSync(file, lines.join('\n'));
  const { status, stdout, stderr } = card(['--batch', file]);
  return {
    status,
    stderr,
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer),
  };
}

describe('card --batch', () => {
  it('answers the record of the contract', () => {
    const record = {
      id: 'a',
      url: 'https://www.bbc.com/news/articles/c0x',
      title: 'T',
      paragraphs: SENTENCES,
    };
    const { status, answers } = batch([JSON.stringify(record)]);
    expect(status).toBe(0);
    const [answer] = answers;
    expect(answer?.outlet?.id).toBe('bbc-news');
    expect(answer?.ratings[0]).toMatchObject({ rater: 'allsides', label: 'Center' });
    expect(answer?.background?.text).toContain('1922');
    expect(answer?.summary?.bullets.length).toBeGreaterThan(0);
    for (const { text, support } of answer?.summary?.bullets ?? []) {
      const [place] = support;
      expect(answer?.article?.paragraphs[place?.paragraph ?? -1]?.slice(place?.start, place?.end)).toContain(
        text,
      );
    }
  });

  it('names the kind of a page in the words it has always had, and its form beside it', () => {
    const html = readFileSync(join(import.meta.dirname, '../pages/gallery/index.html'), 'utf8');
    const [answer] = batch([JSON.stringify({ id: 'a', html })]).answers;
    expect(answer?.page).toEqual({ kind: 'article', access: 'full', why: null, form: 'gallery' });
  });

  it('goes on after a broken line, a bad record and a missing file, in order', () => {
    const { status, answers } = batch([
      '{"id":"1","url":"https://apnews.com/a"}',
      '{not json',
      '{"id":"3","bullets":99}',
      '{"id":"4","htmlPath":"none.html"}',
      '{"id":"5","htmlPath":"page.html.gz"}',
    ]);
    expect(status).toBe(1);
    expect(answers.map((answer) => [answer.id, answer.error?.code ?? null, answer.line ?? null])).toEqual([
      ['1', null, null],
      [null, 'broken-line', 2],
      ['3', 'bad-record', 3],
      ['4', 'unreadable-file', null],
      ['5', null, null],
    ]);
    expect(answers[4]?.outlet).toMatchObject({ id: 'bbc-news', via: 'canonical' });
    expect(answers[4]?.article?.title).toBe('Bridge closes');
  });

  it('reads lines by line feeds alone, after a byte order mark, with either end', () => {
    const odd = JSON.stringify({ id: 'a\u2028b', title: 'T\u2029', paragraphs: SENTENCES });
    const { status, answers } = batch([`\uFEFF${odd}\r`, '', '{"id":"2","url":"https://apnews.com/a"}']);
    expect(status).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual(['a\u2028b', '2']);
  });

  it('keeps the id of a bad record, and takes no list for a record', () => {
    const { answers } = batch(['{"id":"bad","bullets":0}', '[]', '{"id":5}']);
    expect(answers.map(({ id, error, line }) => [id, error?.code, line])).toEqual([
      ['bad', 'bad-record', 1],
      [null, 'bad-record', 2],
      [null, 'bad-record', 3],
    ]);
  });

  it('cannot judge a claim where there is no text', () => {
    const [answer] = batch(['{"id":"a","html":"<p>Hello</p>","claims":["The bridge is closed."]}']).answers;
    expect(answer?.claims.map(({ verdict }) => verdict)).toEqual(['unclear']);
  });

  it('keeps to the budgets of a record and checks its claims', () => {
    const claims = ['The work will cost 41 million euros.', 'The work will cost 99 million euros.'];
    const record = { id: 'a', title: 'T', paragraphs: SENTENCES, bullets: 2, words: 20, claims };
    const [answer] = batch([JSON.stringify(record)]).answers;
    const words = (answer?.summary?.bullets ?? []).flatMap(({ text }) => text.split(/\s+/));
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(20);
    expect(answer?.claims.map(({ verdict }) => verdict)).toEqual(['supported', 'unsupported']);
  });
});

describe('card', () => {
  it.each(['text', 'markdown', 'html', 'json'])('prints one page as %s', (format) => {
    const { status, stdout } = card(['--format', format, 'page.html']);
    expect(status).toBe(0);
    for (const part of ['Bridge closes', 'Center', '23,000']) expect(stdout).toContain(part);
  });

  it('reads a page from standard input', () => {
    expect(card(['--url', 'https://apnews.com/a', '-'], PAGE).stdout).toContain('Associated Press');
  });

  it('says in one sentence that a page is beyond it', () => {
    // More class names than the parser's stack bears.
    const { status, stdout, stderr } = card([], `<p class="${'a '.repeat(400_000)}b">Hello</p>`);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^This page could not be read: .+\n$/);
  });

  it('answers a page without an article', () => {
    const { status, stdout } = card(['--format', 'json'], '<p>Hello</p>');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Answer).article).toBeNull();
  });

  it.each([
    [['--bullets', '11'], '--bullets is a whole number from 1 to 10.'],
    [['--words', 'x'], '--words is a whole number'],
    [['--format', 'pdf'], '--format is one of text, markdown, html, json.'],
    [['--engine', 'cloud'], 'The only engine here is "built-in".'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['a.html', 'b.html'], 'one file at a time'],
    [['missing.html'], 'The file missing.html cannot be read.'],
    [['--batch', 'missing.jsonl'], 'The file missing.jsonl cannot be read.'],
    [['--batch', '.'], 'The file . cannot be read.'],
    [['--batch', ''], 'cannot be read.'],
  ])('refuses %j in one sentence', (args, sentence) => {
    const { status, stdout, stderr } = card(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
