import type { Block } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { endsSentence } from './end-mark.ts';
import { letterKey } from './letter-key.ts';
import { readingLength } from '../plain-text.ts';

/** Names that publishers give the paragraph below a headline, in the trade's words of several languages. */
const STANDFIRST =
  /(?:^|[-_ ])(?:stand-?first|sub-?titles?|sub-?tit|sub-?head(?:line|ing)?|sub-?hed|subline|strapline|dek|deck|leads?|lede|lead-?text|intro|introduction|introtext|excerpt|summary|abstract|synopsis|chapo|chapeau|sapo|description|desc|ingress|perex|entradilla|bajada|copete|sottotitolo|sommario|catenaccio|vorspann|teaser|teasertext|manchet|underrubrik|preamble|trail)(?=$|[-_ ])/;

const MIN_CHARACTERS = 40;
const MAX_CHARACTERS = 700;
/** Blocks before the text that are looked at where no headline is found. */
const NEAR = 12;

/**
 * The paragraph between the headline and the text that says in short what it is about; null where there is none.
 * `first` is the index of the text's first block, `stated` what the page's metadata says that it is about.
 */
export function standfirst(
  page: readonly Block[],
  first: number,
  title: string | null,
  stated: readonly string[],
): Block | null {
  const headline = page
    .slice(0, first)
    .findLastIndex((block) => block.title || (title !== null && block.text === title));
  const opening = page
    .slice(first, first + 5)
    .map((block) => letterKey(block.text))
    .join('');
  const between = page
    .slice(headline === -1 ? Math.max(0, first - NEAR) : headline + 1, first)
    .filter((block) => isFit(block) && !opening.includes(letterKey(block.text)) && !isVariant(block, title));
  const keys = stated.map(letterKey).filter((key) => key.length >= MIN_CHARACTERS);
  const told = between.findLast((block) => keys.some((key) => isSame(key, letterKey(block.text))));
  if (told !== undefined || headline === -1) return told ?? null;
  return between.find((block) => isSentence(block) && isNamed(block)) ?? null;
}

function isFit(block: Block): boolean {
  const { length } = block.text;
  if (length < MIN_CHARACTERS || length > MAX_CHARACTERS) return false;
  return block.linked < 0.5 && !isBoilerplate(block.text);
}

function isSentence(block: Block): boolean {
  return endsSentence(block.text) || readingLength(block.text) >= 90;
}

/** Metadata often holds only the beginning. */
function isSame(stated: string, text: string): boolean {
  if (text.length < MIN_CHARACTERS) return false;
  return stated.startsWith(text.slice(0, 120)) || text.startsWith(stated.slice(0, 120));
}

/** True where most of the words are the headline's: it is repeated, or written anew for another place. */
function isVariant(block: Block, title: string | null): boolean {
  const headline = letterKey(title ?? '');
  const words = block.text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => headline.includes(word)).length >= words.length * 0.6;
}

/** A heading of lower rank below the headline, or an element that is called what this is. */
function isNamed(block: Block): boolean {
  if (block.heading) return true;
  let element = block.owner;
  for (let level = 0; element !== null && level < 3; level += 1) {
    const names = ['class', 'id', 'itemprop'].map((name) => element?.getAttribute(name) ?? '').join(' ');
    const words = names.slice(0, 500).replace(/([a-z]{2})([A-Z][a-z])/g, '$1-$2');
    if (STANDFIRST.test(words.toLowerCase())) return true;
    element = element.parentElement;
  }
  return false;
}
