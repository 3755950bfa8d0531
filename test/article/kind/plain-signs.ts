import type { KindSigns } from '../../../src/article/kind/kind-signs.ts';

/** A page of which nothing is known but its address. */
export const PLAIN_SIGNS: KindSigns = {
  host: 'post.example',
  path: '/about',
  query: '',
  types: new Set(),
  itemTypes: new Set(),
  articleNodes: 0,
  articleBodies: 0,
  ogType: '',
  dated: false,
  dateStated: false,
  signed: false,
  sections: [],
  longest: 0,
  length: 0,
  linkDensity: 0,
  captions: 0,
  captionLength: 0,
  template: '',
  generator: '',
  teasers: 0,
  headlineLinks: 0,
  prices: 0,
  textLength: 0,
  headlineWords: 0,
};
