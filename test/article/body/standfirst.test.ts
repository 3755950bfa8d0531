import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/body/blocks.ts';
import { standfirst } from '../../../src/article/body/standfirst.ts';
import { pageOf, prose } from '../page-fixture.ts';

const LEAD = 'Ferries will run every ten minutes while the old deck is taken down and replaced.';

function leadOf(head: string, stated: string[] = [], title = 'Bridge closes'): string | null {
  const root = pageOf(`${head}<div>${prose(3)}</div>`).querySelector('body');
  const { blocks } = root === null ? { blocks: [] } : readBlocks(root);
  const first = blocks.findLastIndex((block) => block.text.startsWith('Paragraph 0'));
  return standfirst(blocks, first, title, stated)?.text ?? null;
}

describe('standfirst', () => {
  it('finds what the metadata says, also where that is cut', () => {
    expect(leadOf(`<h1>Bridge closes</h1><div>${LEAD}</div>`, [LEAD])).toBe(LEAD);
    expect(leadOf(`<div>${LEAD}</div>`, [`${LEAD.slice(0, 60)}…`])).toBe(LEAD);
  });

  it.each(['standfirst', 'article__subTitle', 'c-article-lead', 'chapo', 'Header-dek'])(
    'finds a paragraph called %s below the headline',
    (name) => {
      expect(leadOf(`<h1>Bridge closes</h1><p class="${name}">${LEAD}</p>`)).toBe(LEAD);
    },
  );

  it('finds a second heading, and nothing where no headline is', () => {
    expect(leadOf(`<h1>Bridge closes</h1><h2>${LEAD}</h2>`)).toBe(LEAD);
    expect(leadOf(`<h2>${LEAD}</h2>`)).toBeNull();
  });

  it.each([
    ['a line that nobody calls so', `<p>${LEAD}</p>`],
    ['a label', '<p class="lead">The harbour and the bridge at night by the sea</p>'],
    ['the headline written anew', '<p class="lead">Bridge closes and bridge closes now: bridge closes.</p>'],
    [
      'the first paragraph twice',
      '<p class="lead">Paragraph 0 tells of the harbour, its bridge, and the people who cross it.</p>',
    ],
    ['a picture’s credit', '<p class="lead">Photo: the old bridge at dusk, as seen from the north pier.</p>'],
    ['a link', `<p class="lead"><a href="x">${LEAD}</a></p>`],
  ])('leaves out %s', (_, html) => {
    expect(leadOf(`<h1>Bridge closes</h1>${html}`)).toBeNull();
  });
});
