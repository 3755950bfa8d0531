import { videoAt } from '../article/video/moments.ts';
import type { KeyPoint } from '../summary/summary.ts';
import type { Card } from './card.ts';
import { abstractBesidePoints } from './grounding.ts';
import { momentOfPoint } from './moment.ts';
import { ratingNotes } from './rating-notes.ts';
import { howMade, leanOf, monthAndYear, RATING_TITLE, unratedSentence } from './wording.ts';

/** One part of a card that is copied or exported. */
export type Block =
  | { kind: 'headline'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'points'; items: PointItem[] }
  | { kind: 'link'; label: string; text: string; url: string };

/** A point and, where its text has times, when it was said or posted; `url` is null where no address leads there. */
export interface PointItem {
  text: string;
  at: { label: string; url: string | null } | null;
}

/** The exported card, in its fixed order: headline, abstract, points, background, rating, website, original, how made. */
export function outline(card: Card): Block[] {
  const { article, summary, background, outlet } = card;
  const blocks: (Block | null)[] = [
    {
      kind: 'headline',
      text: article?.title ?? outlet?.name ?? card.platform?.name ?? card.site ?? 'Unknown page',
    },
    paragraph(card.note),
    link('Embedded page', card.elsewhere),
    paragraph(summary === null ? null : abstractBesidePoints(summary)),
    summary === null || summary.bullets.length === 0
      ? null
      : { kind: 'points', items: summary.bullets.map((point) => pointItem(point, card)) },
    paragraph(background?.text ?? null),
    ...ratingBlocks(card),
    link('Official website', outlet?.website ?? null),
    link(card.page.kind === 'video' ? 'Original video' : 'Original', card.original ?? card.url),
    paragraph(summary === null || article === null ? null : howMade(summary, article, card.page.kind)),
  ];
  return blocks.filter((block) => block !== null);
}

function pointItem(point: KeyPoint, { article, url, original }: Card): PointItem {
  const moment = article === null ? null : momentOfPoint(point, article);
  if (moment === null) return { text: point.text, at: null };
  const address = original ?? url;
  const { label, seconds } = moment;
  return {
    text: point.text,
    at: { label, url: address === null || seconds === null ? null : videoAt(address, seconds) },
  };
}

function ratingBlocks(card: Card): (Block | null)[] {
  const lean = leanOf(card.ratings);
  if (lean === null) return [paragraph(unratedSentence(card.outlet?.name ?? null))];
  return [
    { kind: 'link', label: RATING_TITLE, text: `${lean.label} (${monthAndYear(lean.asOf)})`, url: lean.url },
    paragraph(lean.scopeNote),
    ...ratingNotes(lean).map(({ text, link: target }): Block | null =>
      target === null
        ? paragraph(text)
        : { kind: 'link', label: text.replace(/:$/, ''), text: target.label, url: target.url },
    ),
  ];
}

function paragraph(text: string | null): Block | null {
  return text === null || text === '' ? null : { kind: 'paragraph', text };
}

function link(label: string, url: string | null): Block | null {
  return url === null ? null : { kind: 'link', label, text: url, url };
}
