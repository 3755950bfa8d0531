import { describe, expect, it } from 'vitest';
import { readCaptions } from '../../../src/article/kind/captions.ts';
import { galleryBody } from '../../../src/article/kind/gallery-body.ts';
import { pageOf } from '../page-fixture.ts';

const WAVES = 'Waves break over the northern mole at noon.';
const TREES = 'A crew clears two fallen trees from the coast road.';

function textsOf(body: string): string[] {
  return readCaptions(pageOf(body)).map(({ text }) => text);
}

describe('readCaptions', () => {
  it('reads captions in their order, each once, and knows their elements', () => {
    const page = pageOf(
      `<figure><figcaption id="a">${WAVES}</figcaption></figure>
       <div class="slide"><p class="slide-caption">${TREES}</p></div>
       <figure><figcaption>${WAVES}</figcaption></figure>`,
    );
    const captions = readCaptions(page);
    expect(captions.map(({ text }) => text)).toEqual([WAVES, TREES]);
    expect(captions[0]?.element.id).toBe('a');
  });

  it('reads the captions of slides that are not shown', () => {
    expect(textsOf(`<figure hidden><figcaption>${WAVES}</figcaption></figure>`)).toEqual([WAVES]);
  });

  it('leaves out who took the picture', () => {
    const credit = '<span class="photo-credit">Photo: Jonas Feld / Post</span>';
    expect(textsOf(`<figure><figcaption><b>${WAVES}</b>${credit}</figcaption></figure>`)).toEqual([WAVES]);
  });

  it('reads a caption within a caption once', () => {
    const inner = `<p class="caption">${WAVES}</p>`;
    expect(textsOf(`<figure><figcaption>Noon: ${inner}</figcaption></figure>`)).toEqual([`Noon: ${WAVES}`]);
  });

  it.each([
    ['a short one', '<figure><figcaption>At the harbour</figcaption></figure>'],
    ['one of a teaser', `<a href="/x"><figure><figcaption>${WAVES}</figcaption></figure></a>`],
    ['one beside the text', `<aside><figure><figcaption>${WAVES}</figcaption></figure></aside>`],
  ])('leaves out %s', (_, body) => {
    expect(textsOf(body)).toEqual([]);
  });

  it('stops at 300 of them', () => {
    const many = Array.from({ length: 400 }, (_, at) => `<figcaption>${at} ${WAVES}</figcaption>`).join('');
    expect(textsOf(many)).toHaveLength(300);
  });
});

describe('galleryBody', () => {
  it('takes each caption once, below the introduction, and no label or heading', () => {
    const introduction = 'The strongest storm in May since records began has passed.';
    const body = {
      paragraphs: [
        'In pictures',
        introduction,
        `${WAVES} Jonas Feld`,
        'A heading of the gallery, as long as a sentence',
      ],
      headings: [3],
      items: [],
      sources: [null, null, null, null],
      linkDensity: 0,
      cut: false,
    };
    const captions = readCaptions(pageOf(`<figure><figcaption>${WAVES}</figcaption></figure>`));
    // The body has the caption with its credit; its beginning tells.
    expect(galleryBody(body, captions).paragraphs).toEqual([introduction, WAVES]);
  });
});
