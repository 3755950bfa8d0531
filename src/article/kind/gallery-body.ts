import type { Body } from '../body/body.ts';
import type { Caption } from './captions.ts';

/** A text of so many Latin letters beside a gallery's captions is its introduction; shorter lines are labels. */
const MIN_LENGTH = 40;

/** The text of a gallery: what stands above its pictures, then what stands below each, once. */
export function galleryBody(body: Body, captions: readonly Caption[]): Body {
  const said = captions.map(({ text }) => text).join('\n');
  const kept = body.paragraphs
    .map((text, index) => ({
      text,
      element: body.sources[index] ?? null,
      heading: body.headings.includes(index),
    }))
    // The body has the captions of some galleries, whole or with their credits.
    .filter(
      ({ text, heading }) =>
        !heading && text.length >= MIN_LENGTH && !said.includes(text.slice(0, MIN_LENGTH)),
    );
  const all = [...kept, ...captions];
  return {
    ...body,
    paragraphs: all.map(({ text }) => text),
    headings: [],
    items: [],
    sources: all.map(({ element }) => element),
  };
}
