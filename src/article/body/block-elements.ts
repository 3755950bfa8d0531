/** Elements that begin and end a line of their own, whatever a page's styles make of them. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'p div section article main aside header footer ul ol li dl dt dd blockquote pre table tbody thead tr td th ' +
    'h1 h2 h3 h4 h5 h6 figure hr address details summary form fieldset center'
  ).split(' '),
);

/** Elements that hold a few words of a paragraph, never a paragraph. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code del em font i img ins kbd mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
