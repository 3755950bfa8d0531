import type { Article } from '../article/article.ts';
import type { KeyPoint, Summary } from '../summary/summary.ts';

/** How many of the points stand word for word, in order, in the sentences that they name as their support. */
export function countGrounded(points: readonly KeyPoint[], article: Pick<Article, 'paragraphs'>): number {
  return points.filter((point) => isWithin(point.text, supportText(point, article.paragraphs))).length;
}

/** The abstract, unless the points say all of it word for word, as they must in a very short text. */
export function abstractBesidePoints({ abstract, bullets }: Summary): string | null {
  const rest = bullets.reduce((text, point) => text.replace(point.text, ''), abstract);
  return rest.trim() === '' ? null : abstract;
}

/** The sentence of the page that bears a point; empty where the point names none. */
export function supportText(point: KeyPoint, paragraphs: readonly string[]): string {
  return point.support
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end) ?? '')
    .join(' ');
}

/** Whether the words of a text are all in another, in the same order: deletions only. */
function isWithin(text: string, source: string): boolean {
  const words = source.split(/\s+/);
  let from = 0;
  return text.split(/\s+/).every((word) => {
    const found = words.indexOf(word, from);
    from = found + 1;
    return found >= 0;
  });
}
