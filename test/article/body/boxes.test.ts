import { describe, expect, it } from 'vitest';
import { removeBoxes } from '../../../src/article/body/boxes.ts';
import { isBoxName, isCommentsName } from '../../../src/article/body/box-names.ts';
import { pageOf, prose } from '../page-fixture.ts';

/** What is left of `html` beside enough text for it to be a small part. */
function left(html: string): string {
  const page = pageOf(`<main>${prose(6)}</main><div id="tested">${html}</div>`);
  const body = page.querySelector('body');
  if (body !== null) removeBoxes(body);
  return page.querySelector('#tested')?.textContent.trim() ?? '';
}

describe('removeBoxes', () => {
  it.each([
    '<div class="article-newsletter">Get our letter</div>',
    '<section class="RelatedStories">More to read</section>',
    '<ul class="share-buttons"><li>Send</li></ul>',
    '<div class="post-author-bio">Clara Field writes about ferries.</div>',
    '<p class="imageCaption">The old bridge at dusk</p>',
    '<div class="post__meta">16 June</div>',
    '<div id="sidebar-inner">Weather</div>',
  ])('removes %s', (html) => {
    expect(left(html)).toBe('');
  });

  it.each([
    '<div class="shareholder-report">Text</div>',
    '<div class="sidebar-grid__content">Text</div>',
    '<div class="has-newsletter">Text</div>',
    '<section id="tools-for-the-new-author">Text</section>',
  ])('keeps %s', (html) => {
    expect(left(html)).toMatch(/^Text/);
  });

  it('keeps a line of text whole', () => {
    expect(left('<p>Text <span class="author">of hers</span></p>')).toBe('Text of hers');
  });

  it('keeps what holds much of the page, whatever it is called', () => {
    const page = pageOf(`<div class="author-page">${prose(4)}</div>`);
    const body = page.querySelector('body');
    if (body !== null) removeBoxes(body);
    expect(page.querySelectorAll('p')).toHaveLength(4);
  });

  it('removes comments, however many', () => {
    const page = pageOf(`${prose(1)}<div id="comments">${prose(9)}</div>`);
    const body = page.querySelector('body');
    if (body !== null) removeBoxes(body);
    expect(page.querySelectorAll('p')).toHaveLength(1);
  });

  it('removes the teaser around a headline that links elsewhere', () => {
    const teaser = (href: string) =>
      `<div><h3><a href="${href}">Ferry timetable doubles in summer</a></h3><p>From June on.</p></div>`;
    expect(left(teaser('x'))).toBe('');
    expect(left(teaser('#x'))).toContain('Ferry timetable');
  });

  it('keeps a linked headline that stands in the text', () => {
    expect(left(`<h3><a href="x">A camera for twilight walks</a></h3>${prose(4)}`)).toContain('A camera');
  });
});

describe('names of boxes', () => {
  it('tells words from parts of words, and parts of a name from its last word', () => {
    expect(['ad', 'top-ad', 'adBox'].map(isBoxName)).toEqual([true, true, true]);
    expect(['header', 'shadow', 'is-sponsored', 'menu-of-the-day'].map(isBoxName)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('knows lists of comments, not a comment piece', () => {
    expect(['comments', 'comment-list', 'post-comments', 'disqus_thread'].map(isCommentsName)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['comment-piece', 'commentary', 'comments-open'].map(isCommentsName)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
