import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/article/body/page-copy.ts';
import { readPageWithSources } from '../../../src/article/read-page.ts';
import { documentOf, fixture, markupOf, pageOf, prose } from '../page-fixture.ts';

const FOLDER = join(import.meta.dirname, '../../pages/framed-article-same-origin');
const ADDRESS = 'https://www.harbourpost.example/2026/04/reservoir-is-full-again';

/** What a frame shows: linkedom has no frames of its own. */
function show(page: Document, selector: string, content: Document | (() => Document)): Document {
  const get = typeof content === 'function' ? content : () => content;
  const frame = page.querySelector(selector);
  if (frame !== null) Object.defineProperty(frame, 'contentDocument', { get });
  return page;
}

function isRead(page: Document): boolean {
  return (copyPage(page).document.querySelector('body')?.textContent ?? '').includes('Paragraph 0');
}

describe('an article in a frame', () => {
  it('is read where the page has none, and leads back into the frame', () => {
    const page = fixture('framed-article-same-origin');
    const story = documentOf(readFileSync(join(FOLDER, 'story.html'), 'utf8'));
    const advertisement = documentOf(page.querySelector('.ad-slot')?.getAttribute('srcdoc') ?? '');
    show(show(page, '.story', story), '.ad-slot', advertisement);
    const before = [page, story].map(markupOf);
    const { reading, sources } = readPageWithSources(page, ADDRESS);
    expect(reading.article?.title).toBe('Reservoir is full again after three dry years');
    expect(reading.article?.paragraphs).toHaveLength(5);
    expect(sources).toEqual([...story.querySelectorAll('p')]);
    expect([page, story].map(markupOf)).toEqual(before);
  });

  const frame = '<h1>A story</h1><iframe></iframe><p>The end.</p>';
  const story = pageOf(`<div>${prose(5)}</div>`);

  it('stands where its frame stands', () => {
    const copy = copyPage(show(pageOf(frame), 'iframe', story)).document;
    expect(copy.querySelector('body')?.textContent).toMatch(
      /^A story\s*Paragraph 0[^]+Paragraph 4[^]+The end\.$/,
    );
  });

  it('is read in a frame in a frame, and no deeper', () => {
    const inner = show(pageOf('<iframe></iframe>'), 'iframe', story);
    expect(isRead(show(pageOf(frame), 'iframe', inner))).toBe(true);
    const deeper = show(pageOf('<iframe></iframe>'), 'iframe', inner);
    expect(isRead(show(pageOf(frame), 'iframe', deeper))).toBe(false);
  });

  it.each<[string, string]>([
    ['beside a text of the page', `${frame}<p>${'The page has words of its own. '.repeat(60)}</p>`],
    ['that is hidden', '<iframe hidden></iframe>'],
    ['that is hidden by its style', '<iframe style="display: none"></iframe>'],
    ['that is hidden from all', '<iframe aria-hidden="true"></iframe>'],
    ['that is small', '<iframe width="600" height="60"></iframe>'],
    ['that is narrow', '<iframe width="120px" height="600px"></iframe>'],
    ['that is an advertisement', '<iframe title="Advertisement"></iframe>'],
    ['that is a slot for advertisements', '<iframe id="top-ad-1"></iframe>'],
    ['that asks for consent', '<iframe class="cookie-consent"></iframe>'],
    ['that is in what is left out', '<aside><iframe></iframe></aside>'],
  ])('is not looked for in a frame %s', (_, body) => {
    expect(isRead(show(pageOf(body), 'iframe', story))).toBe(false);
  });

  it('is read beside any number of links', () => {
    const links = `<p><a href="/">${'Another story of the day. '.repeat(100)}</a></p>`;
    expect(isRead(show(pageOf(links + frame + links), 'iframe', story))).toBe(true);
  });

  it('is not what has fewer words than the page', () => {
    const page = pageOf(`${frame}<p>${'The page has words of its own. '.repeat(40)}</p>`);
    expect(isRead(show(page, 'iframe', pageOf(prose(1, 120))))).toBe(false);
  });

  it('is not a frame’s few words', () => {
    expect(isRead(show(pageOf(frame), 'iframe', pageOf(prose(1))))).toBe(false);
  });

  it('does not fail at a frame of another origin', () => {
    const refuse = () => {
      throw new Error('Blocked a frame from accessing a cross-origin frame.');
    };
    expect(isRead(show(pageOf(frame), 'iframe', refuse))).toBe(false);
    expect(isRead(pageOf(frame))).toBe(false);
  });

  it('is read in one of very many frames only', () => {
    const page = pageOf('<iframe></iframe>'.repeat(1_000));
    let asked = 0;
    for (const one of page.querySelectorAll('iframe'))
      Object.defineProperty(one, 'contentDocument', { get: () => ((asked += 1), story) });
    expect(isRead(page)).toBe(true);
    expect(asked).toBeLessThanOrEqual(20);
  });
});
