import { expect, it } from 'vitest';
import { foldMetaNames, readMetaTags } from '../../src/article/meta-tags.ts';
import { pageOf } from './page-fixture.ts';

it('reads a tag that holds its content as a value', () => {
  expect(readMetaTags(pageOf('', '<meta name="Author" value=" Ada Field ">')).get('author')).toEqual([
    'Ada Field',
  ]);
});

it('finds one name in many spellings', () => {
  const names = ['article:published_time', 'og:article:published_time', 'article.published-time'];
  const head = names.map((name, index) => `<meta property="${name}" content="${index}">`).join('');
  expect(foldMetaNames(readMetaTags(pageOf('', head))).get('articlepublishedtime')).toEqual(['0', '1', '2']);
});
