import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/card/badge.ts';
import { provenanceOf } from '../../src/card/provenance.ts';
import { ratingNotes } from '../../src/card/rating-notes.ts';
import { describeWho } from '../../src/card/who.ts';
import { readLibrary } from '../../src/cli/library-files.ts';
import { NO_EVIDENCE, type PageEvidence } from '../../src/outlets/evidence.ts';
import { identify } from '../../src/outlets/identify.ts';
import { rateLean } from '../../src/ratings/rate.ts';

const library = readLibrary();
const at = (url: string, evidence: Partial<PageEvidence> = {}) => {
  const identification = identify(url, library.catalogue, { ...NO_EVIDENCE, ...evidence });
  if (identification.outlet === null) throw new Error(`Nobody is known at ${url}.`);
  const lean = rateLean(identification.outlet, library.raters.allsides);
  if (lean === null) throw new Error(`AllSides does not rate ${identification.outlet.name}.`);
  return { identification, lean, badge: badgeOf(identification, lean) };
};
const notesAt = (url: string) => ratingNotes(at(url).lean).map(({ text }) => text);

describe('the notes of a rating', () => {
  it('give the rater’s number and how sure it is', () => {
    expect(notesAt('https://www.reuters.com/world/a')).toEqual([
      'AllSides puts it at −0.78 between −6 (left) and +6 (right).',
      'AllSides calls its confidence in this rating high.',
    ]);
  });

  it('say where the rater disagrees with itself, and where it does not', () => {
    const [state] = ratingNotes(at('https://www.thestate.com/a').lean);
    expect(state?.text).toBe('AllSides disagrees with itself: it also lists this site as “The State”:');
    expect(state?.link).toMatchObject({ label: 'Lean Right' });
    expect(notesAt('https://www.readingeagle.com/a')).toEqual([
      'AllSides also lists this site as “The Reading Eagle”:',
    ]);
  });

  it('say what “Mixed” means, and what was said before', () => {
    expect(notesAt('https://www.allsides.com/')[0]).toContain('from several places of the scale');
    expect(notesAt('https://www.theguardian.com/world/a')).toContain(
      'In November 2025 the rating was Lean Left.',
    );
  });
});

describe('the badge', () => {
  it('has the opinion section’s rating where only the page says that it is opinion', () => {
    const url = 'https://www.wsj.com/articles/a-long-story-1';
    expect(at(url).badge?.mark).toBe('c');
    const { badge } = at(url, { types: ['OpinionNewsArticle'] });
    expect(badge?.mark).toBe('lr');
    expect(badge?.title).toContain('Lean Right');
  });
});

const provenanceAt = (url: string, evidence: Partial<PageEvidence> = {}) => {
  const who = describeWho(at(url, evidence).identification, library);
  return provenanceOf({ ...who.identification, agencyLean: who.agencyLean });
};

describe('the provenance of a page', () => {
  it('is nothing on an outlet’s plain page', () => {
    expect(provenanceAt('https://www.bbc.com/news/a')).toEqual([]);
  });

  it('names agency, other address and doubt', () => {
    const notes = provenanceAt('https://blogs.reuters.com/a', {
      agency: 'Associated Press',
      canonical: 'https://www.bbc.com/news/a',
    });
    expect(notes).toEqual([
      { text: 'Likely, but not certain.', link: null },
      {
        text: 'The page credits its text to the news agency Associated Press, rated by AllSides:',
        link: {
          label: 'Lean Left',
          url: 'https://www.allsides.com/news-source/associated-press-media-bias',
        },
      },
      {
        text: 'The page says its text is also at',
        link: { label: 'BBC News', url: 'https://www.bbc.com/news/a' },
      },
    ]);
  });
});
