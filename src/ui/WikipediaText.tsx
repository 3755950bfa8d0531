import type { WikipediaIntro } from '../card/wikipedia-intro.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { keptSentence, languageName, otherLanguageSentence } from './wikipedia-answer.ts';

interface WikipediaTextProps {
  intro: WikipediaIntro;
  since: number | null;
}

/** An introduction as Wikipedia gives it, unchanged, and whose it is. */
export function WikipediaText({ intro, since }: WikipediaTextProps) {
  const notes = [otherLanguageSentence(intro), since === null ? null : keptSentence(since)];
  return (
    <>
      <p class="quote" lang={intro.language} dir="auto">
        {intro.text}
      </p>
      <p class="further">
        <OutsideLink href={intro.url}>
          <bdi lang={intro.language}>“{intro.title}”</bdi> in the {languageName(intro.edition)} Wikipedia
        </OutsideLink>
        , by its editors, under{' '}
        <OutsideLink href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</OutsideLink>.{' '}
        {notes.filter((note) => note !== null).join(' ')}
      </p>
    </>
  );
}
