import type { Article } from '../article/article.ts';
import type { KeyPoint, Summary } from '../summary/summary.ts';

/**
 * How many of the points stand word for word, in order, in the sentences that they name as their support, what was
 * added in brackets in the places it was taken from.
 */
export function countGrounded(points: readonly KeyPoint[], article: Pick<Article, 'paragraphs'>): number {
  return points.filter((point) => isGrounded(point, article.paragraphs)).length;
}

/** Whether words were left out inside of the sentence. */
export function isShortened(point: KeyPoint, paragraphs: readonly string[]): boolean {
  return bareWords(withoutAdditions(point)).length < bareWords(supportText(point, paragraphs)).length;
}

function withoutAdditions({ text, additions }: KeyPoint): string {
  return additions.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^ /u, ''),
    text,
  );
}

function isGrounded(point: KeyPoint, paragraphs: readonly string[]): boolean {
  return (
    isWithin(withoutAdditions(point), supportText(point, paragraphs)) &&
    point.additions.every(({ start, end, from }) => {
      const added = point.text.slice(start, end).replace(/^\[|\]$/gu, '');
      return supportText({ ...point, support: [from] }, paragraphs).includes(added);
    })
  );
}

/** The abstract, unless the points say all of it word for word, as they must in a very short text. */
export function abstractBesidePoints({
  abstract,
  bullets,
}: Pick<Summary, 'abstract' | 'bullets'>): string | null {
  const rest = bullets.reduce((text, point) => text.replace(point.text, ''), abstract);
  return rest.trim() === '' ? null : abstract;
}

/** The sentence of the page that bears a point; empty where the point names none. */
export function supportText(point: KeyPoint, paragraphs: readonly string[]): string {
  return point.support
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end) ?? '')
    .join(' ');
}

/** Whether the words of a text are all in another, in the same order: deletions only, stops and commas aside. */
function isWithin(text: string, source: string): boolean {
  const words = bareWords(source);
  let from = 0;
  return bareWords(text).every((word) => {
    const found = words.indexOf(word, from);
    from = found + 1;
    return found >= 0;
  });
}

/** Words without the marks around them; a mark that stands alone is none. */
function bareWords(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => word.replace(/^[\p{P}]+|[\p{P}]+$/gu, '') || []);
}
