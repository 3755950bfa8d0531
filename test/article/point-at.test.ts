import { describe, expect, it } from 'vitest';
import { findSentence, findSpan, locateSpan, type TextSpan } from '../../src/article/point-at.ts';
import { readPageWithSources } from '../../src/article/read-page.ts';
import { fixture, pageOf } from './page-fixture.ts';

function found(html: string, sentence: string): string | null {
  const body = pageOf(html).querySelector('body');
  const span = body && findSpan(body, sentence);
  return span === null ? null : textOf(span);
}

/** What a Range over the span would say; linkedom's ranges cannot. */
function textOf(span: TextSpan): string {
  const value = (node: Node) => node.nodeValue ?? '';
  if (span.startNode === span.endNode) return value(span.startNode).slice(span.startOffset, span.endOffset);
  return `${value(span.startNode).slice(span.startOffset)}~${value(span.endNode).slice(0, span.endOffset)}`;
}

describe('findSpan', () => {
  it.each<[string, string, string, string | null]>([
    [
      'in one text node',
      '<p>First. The bridge closes. Last.</p>',
      'The bridge closes.',
      'The bridge closes.',
    ],
    ['at the start', '<p>The bridge closes.</p>', 'The bridge closes.', 'The bridge closes.'],
    ['across white space', '<p>The\n   bridge\tcloses.</p>', 'The bridge closes.', 'The\n   bridge\tcloses.'],
    [
      'across no-break spaces and soft hyphens',
      '<p>The\u00a0bri\u00addge closes.</p>',
      'The bridge closes.',
      'The\u00a0bri\u00addge closes.',
    ],
    [
      'across inline elements',
      '<p>x The <b>bridge</b> <a href="/">closes.</a> y</p>',
      'The bridge closes.',
      'The ~closes.',
    ],
    [
      'whichever quotes it has',
      '<p>“It’s late,” she said.</p>',
      '"It\'s late," she said.',
      '“It’s late,” she said.',
    ],
    ['in other scripts', '<p>前の文。橋は閉鎖される。</p>', '橋は閉鎖される。', '橋は閉鎖される。'],
    ['not in scripts', '<script>The bridge closes.</script>', 'The bridge closes.', null],
    ['not in templates', '<template><p>The bridge closes.</p></template>', 'The bridge closes.', null],
    ['not in what is hidden', '<p hidden>The bridge closes.</p>', 'The bridge closes.', null],
    ['not where it is not', '<p>The bridge opens.</p>', 'The bridge closes.', null],
    ['not for an empty sentence', '<p>The bridge opens.</p>', ' ', null],
  ])('finds a sentence %s', (_, html, sentence, expected) => {
    expect(found(html, sentence)).toBe(expected);
  });

  it('passes over a script inside a sentence’s paragraph', () => {
    expect(found('<p>The bridge <script>var a = 1;</script>closes.</p>', 'The bridge closes.')).toBe(
      'The bridge ~closes.',
    );
  });

  it('searches deep and long pages within the runner’s patience', () => {
    const html = `${'<div>'.repeat(10_000)}${'<p>Some other words here.</p>'.repeat(20_000)}<p>The bridge closes.</p>`;
    const body = pageOf(html).querySelector('body');
    expect(body && findSpan(body, 'The bridge closes.')).not.toBeNull();
  });
});

describe('findSentence', () => {
  it('sets a range of the page’s own document', () => {
    const page = pageOf('<p>First. The bridge closes.</p>');
    const calls: unknown[] = [];
    const range = {
      setStart: (...given: unknown[]) => calls.push(given),
      setEnd: (...given: unknown[]) => calls.push(given),
    };
    Object.defineProperty(page, 'createRange', { value: () => range });
    const body = page.querySelector('body');
    expect(body && findSentence(body, 'The bridge closes.')).toBe(range);
    const text = page.querySelector('p')?.firstChild;
    expect(calls).toEqual([
      [text, 7],
      [text, 25],
    ]);
  });
});

describe('locateSpan', () => {
  const twice = '<p id="a">The bridge closes.</p><p id="b">The bridge closes.</p>';

  it('looks in the paragraph’s own element first', () => {
    const page = pageOf(twice);
    const span = locateSpan(page, [null, page.querySelector('#b')], 1, 'The bridge closes.');
    expect(span?.startNode.parentElement?.id).toBe('b');
  });

  it.each(['without a source', 'when the element has left the page'])(
    'looks in the whole page %s',
    (when) => {
      const page = pageOf(twice);
      const source = when === 'without a source' ? null : page.querySelector('#b');
      source?.remove();
      expect(locateSpan(page, [source], 0, 'The bridge closes.')?.startNode.parentElement?.id).toBe('a');
    },
  );

  it('finds every paragraph of the news article in its own element', () => {
    const page = fixture('news-article');
    const { reading, sources } = readPageWithSources(page, null);
    const paragraphs = reading.article?.paragraphs ?? [];
    expect(paragraphs.length).toBeGreaterThan(20);
    for (const [index, paragraph] of paragraphs.entries()) {
      const source = sources[index];
      expect(source && findSpan(source, paragraph), paragraph).not.toBeNull();
      expect(locateSpan(page, sources, index, paragraph)).not.toBeNull();
    }
  });

  it('finds every paragraph in open shadow roots, in its own element or in the whole page', () => {
    const page = fixture('shadow-article');
    const { reading, sources } = readPageWithSources(page, null);
    const paragraphs = reading.article?.paragraphs ?? [];
    expect(paragraphs.length).toBeGreaterThan(5);
    for (const [index, paragraph] of paragraphs.entries()) {
      const source = sources[index];
      expect(source && findSpan(source, paragraph), paragraph).not.toBeNull();
      expect(locateSpan(page, [null], 0, paragraph), paragraph).not.toBeNull();
    }
  });
});

describe('a sentence in parts of a page', () => {
  const withRoot = (body: string, root: string) => {
    const page = pageOf(body);
    page
      .querySelector('host-part')
      ?.attachShadow({ mode: 'open' })
      .append(...pageOf(root).body.childNodes);
    return page.querySelector('body');
  };

  it('is found where it is slotted', () => {
    const body = withRoot('<p>The <host-part>bridge</host-part> closes.</p>', '<b><slot></slot></b>');
    const span = body && findSpan(body, 'The bridge closes.');
    expect(span && textOf(span)).toBe('The ~ closes.');
  });

  it('is found from a paragraph in the root that shows what is slotted', () => {
    const body = withRoot('<host-part>The bridge closes.</host-part>', '<p><slot></slot></p>');
    const paragraph = body?.querySelector('host-part')?.shadowRoot?.querySelector('p');
    const span = paragraph && findSpan(paragraph, 'The bridge closes.');
    expect(span && textOf(span)).toBe('The bridge closes.');
  });

  it('is marked in one tree alone, for a range lies in one', () => {
    const begins = withRoot('<p><host-part></host-part>he bridge <b>closes.</b></p>', '<i>T</i>');
    const span = begins && findSpan(begins, 'The bridge closes.');
    expect(span && textOf(span)).toBe('he bridge ~closes.');
    const ends = withRoot('<p><b>The</b> bridge closes<host-part></host-part></p>', '<i>.</i>');
    const other = ends && findSpan(ends, 'The bridge closes.');
    expect(other && textOf(other)).toBe('The~ bridge closes');
  });

  it('is found in a frame, also where the frame itself is the source, after all of the page', () => {
    const page = pageOf('<iframe></iframe><p>The bridge closes.</p>');
    const story = pageOf('<p>The bridge closes.</p><p>The ferry sails.</p>');
    const frame = page.querySelector('iframe');
    if (frame !== null) Object.defineProperty(frame, 'contentDocument', { value: story });
    const placeOf = (sources: (Element | null)[], sentence: string) =>
      locateSpan(page, sources, 0, sentence)?.startNode.ownerDocument;
    expect(placeOf([], 'The ferry sails.')).toBe(story);
    expect(placeOf([frame], 'The bridge closes.')).toBe(story);
    expect(placeOf([], 'The bridge closes.')).toBe(page);
    const inStory = story.querySelector('p');
    expect(placeOf([inStory], 'The bridge closes.')).toBe(story);
    // A frame that has left the page keeps its document.
    Object.defineProperty(story, 'defaultView', { value: null });
    expect(placeOf([inStory], 'The bridge closes.')).toBe(page);
  });
});
