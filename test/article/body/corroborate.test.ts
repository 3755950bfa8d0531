import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/body/blocks.ts';
import { corroborate } from '../../../src/article/body/corroborate.ts';
import { pageOf } from '../page-fixture.ts';

const TOLD = ['ferry', 'bridge', 'market', 'school'].map(
  (matter) =>
    `The ${matter} was the first thing that the council spoke of, and the ${matter} will open again in the spring of next year, said the ${matter} board.`,
);
const root = pageOf(
  `${TOLD.map((text) => `<p>${text}</p>`).join('')}<p>Support this paper with a gift of your own choice.</p><h2>Offers</h2>`,
).querySelector('body');
const { blocks } = root === null ? { blocks: [] } : readBlocks(root);

describe('corroborate', () => {
  it('drops what the stated text does not hold, and keeps headings', () => {
    const stated = TOLD.join('').replaceAll(',', ' ,').toUpperCase();
    expect(corroborate(blocks, stated).map((block) => block.text)).toEqual([...TOLD, 'Offers']);
  });

  it('lets one end of a paragraph be enough', () => {
    const stated = TOLD.map((text) => text.slice(60));
    expect(corroborate(blocks, stated.join('\n'))).toHaveLength(5);
  });

  it('keeps everything where only a part, or another text, is stated', () => {
    expect(corroborate(blocks, TOLD.slice(0, 2).join('\n'))).toEqual(blocks);
    expect(corroborate(blocks, '')).toEqual(blocks);
  });
});
