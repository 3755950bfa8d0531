import { describe, expect, it } from 'vitest';
import { collapse, countWords, plainText, readingLength } from '../../src/article/plain-text.ts';

describe('collapse', () => {
  it('makes one space of white space and nothing of invisible marks', () => {
    expect(collapse(' a\u00a0\n b\u00adc\u200b ')).toBe('a bc');
  });
});

describe('plainText', () => {
  it.each([
    ['M&uuml;ller &amp; S&ouml;hne', 'Müller & Söhne'],
    ['&#8220;x&#x201D;', '“x”'],
    ['a <em class="b">c</em><br/>', 'a c'],
    ['&lt;b&gt; stays text', '<b> stays text'],
    ['&constructor; &nosuch; &#0;&#99999999;', '&constructor; &nosuch; &#99999999;'],
    ['<script>x</script>', '<script>x</script>'],
  ])('%j is %j', (value, expected) => {
    expect(plainText(value)).toBe(expected);
  });
});

describe('sizes', () => {
  it('counts words at white space and weighs ideographs', () => {
    expect([countWords(''), countWords(' a  b '), readingLength('abcd'), readingLength('橋港')]).toEqual([
      0, 2, 4, 5,
    ]);
  });
});
