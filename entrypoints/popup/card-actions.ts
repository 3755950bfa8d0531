import { HIGHLIGHT_CSS } from '../../src/badges/sentence-mark.ts';
import { supportText } from '../../src/card/grounding.ts';
import { toMarkdown } from '../../src/card/to-markdown.ts';
import { wikipediaIntro } from '../../src/engines/wikipedia-intro.ts';
import type { OpenCard } from '../../src/platform/open-card.ts';
import { copyText, openOptions } from '../../src/platform/own-pages.ts';
import { pointAt } from '../../src/platform/read-tab.ts';
import { moreFromWikipedia } from '../../src/platform/wikipedia.ts';
import type { CardActions } from '../../src/ui/actions.ts';

/** What happens in the browser when a reader uses the card. */
export function cardActions(open: OpenCard): CardActions {
  return {
    retry: open.retry,
    stopReading: open.stopReading,
    openSettings: openOptions,
    moreFromWikipedia: (title, stopped) => moreFromWikipedia(title, wikipediaIntro, stopped),
    async copy() {
      const card = open.current();
      return card !== null && (await copyText(toMarkdown(card)));
    },
    async pointAt(point) {
      const [support] = point.support;
      const paragraphs = open.current()?.article?.paragraphs ?? [];
      if (open.tab === null || support === undefined) return false;
      const sentence = supportText({ ...point, support: [support] }, paragraphs);
      return pointAt(open.tab.id, support.paragraph, sentence, HIGHLIGHT_CSS);
    },
  };
}
